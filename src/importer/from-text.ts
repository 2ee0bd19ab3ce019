/** Plain text and Markdown → lines. Both are read alike, since OCR writes Markdown into files of any name. */
import type { Line, SourceText } from './line.ts';

const LONGEST_LINE = 100_000;
const FIELD = /(?<!\\)\|/u;
/** A bullet of a list, of any depth, before words; `- 3 -` and `- 第3页 -` number a page. */
const BULLET = /^[ \t]*[-*+][ \t]+(?=\S)(?=.*\p{Script=Han})(?!.*[ \t]-[ \t]*$)/u;

/** Whether one line is longer than any paragraph, so that it is no document. */
export function hasEndlessLine(text: string): boolean {
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start);
		if ((end < 0 ? text.length : end) - start > LONGEST_LINE) return true;
		if (end < 0) return false;
		start = end + 1;
	}
	return false;
}

/**
 * A single paragraph a line; `# ` marks a heading, `| a | b |` above `| - | - |` a table, `- ` an item as `<li>` does, two ideographic
 * spaces an indent.
 */
export function fromText(text: string, whole = false): SourceText {
	const rows = text
		.replace(/<!--[^<>]{0,500}-->/gu, '')
		.replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
		.split('\n');
	const lines: Line[] = [];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? '';
		if (isRuler(rows[i + 1]) && FIELD.test(row)) {
			const end = tableEnd(rows, i + 2);
			lines.push({ text: '', table: [row, ...rows.slice(i + 2, end)].map(cells) });
			i = end - 1;
		} else lines.push(lineOf(row));
	}
	return { method: 'text', lines, whole, hints: {}, warnings: [] };
}

function lineOf(row: string): Line {
	const heading = /^ {0,3}(#{1,6})[ \t]+/u.exec(row);
	const text = unmark(heading === null ? row : row.slice(heading[0].length).replace(/[ \t]+#+[ \t]*$/u, ''));
	if (BULLET.test(row)) return { text: unmark(row.replace(BULLET, '')), opens: true };
	if (heading !== null) return { text, heading: heading[1]?.length ?? 1, opens: true };
	return /^(?:\u3000{2}| {4}|\t)(?=\S)/u.test(row) ? { text, opens: true, indent: 2 } : { text };
}

/** Links, pictures and escapes of Markdown as a reader sees them. */
function unmark(row: string): string {
	return row
		.replace(/!\[[^\]\n]{0,200}\]\([^)\n]{0,2000}\)/gu, '')
		.replace(/\[([^\]\n]{1,200})\]\([^)\n]{0,2000}\)/gu, '$1')
		.replace(/<br\s*\/?>/giu, '')
		.replace(/^ {0,3}>[ \t]?/u, '')
		.replace(/\\([!-/:-@[-`{-~])/gu, '$1')
		.replace(/&(amp|lt|gt|nbsp|quot);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' };

function isRuler(row: string | undefined): boolean {
	return (
		row !== undefined &&
		row.length < 2000 &&
		row.includes('|') &&
		/^[\s|:-]+$/u.test(row) &&
		row.includes('-')
	);
}

function tableEnd(rows: readonly string[], from: number): number {
	let end = from;
	while (end < rows.length && FIELD.test(rows[end] ?? '')) end++;
	return end;
}

function cells(row: string): string[] {
	const inner = row
		.trim()
		.replace(/^\|/u, '')
		.replace(/(?<!\\)\|$/u, '');
	return inner.split(FIELD).map((cell) => unmark(cell.trim()));
}
