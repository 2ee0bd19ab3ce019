import type { Hit } from './model.ts';

/** Excel reads UTF-8 as such only behind a byte order mark. */
const BOM = '\ufeff';

/** Rows as CSV (RFC 4180), behind a byte order mark. What a spreadsheet would run as a formula is neutralised. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
	return BOM + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** https://owasp.org/www-community/attacks/CSV_Injection, numbers aside. */
function toCell(value: string | number): string {
	const text = typeof value === 'string' && /^\s*[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row a sentence: code, division, year, type, title, chapter, paragraph, sentence, address. */
export function hitRows(
	hit: Hit,
	named: {
		place: string;
		type: string;
		chapter: (id: string) => string;
		address: (anchor: string) => string;
	},
): (string | number)[][] {
	return hit.sentences.map(({ chapter, block, text, anchor }) => [
		hit.division,
		named.place,
		hit.year,
		named.type,
		hit.title,
		chapter === null ? '' : named.chapter(chapter),
		block || '',
		text,
		named.address(anchor),
	]);
}
