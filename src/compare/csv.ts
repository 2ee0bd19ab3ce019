/** A table as CSV (RFC 4180) that a spreadsheet opens with Chinese right and without running any cell. */

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';

// What a spreadsheet takes for a formula: OWASP, CSV Injection. A plain number is none, whatever its sign.
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that is text and nothing else: `=1+1` → `'=1+1`. */
export function neutralised(cell: string): string {
	return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows of one width or another, with byte order mark and CRLF after each row. */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return BOM + rows.map((row) => `${row.map((cell) => quoted(neutralised(cell))).join(',')}\r\n`).join('');
}
