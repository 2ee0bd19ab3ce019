import type { Cell, Field, Row } from './table.ts';

/** Marks a file as UTF-8, without which Excel shows Chinese as garbage. */
export const BOM = '\uFEFF';

/**
 * A record after RFC 4180 with CRLF; null is an empty field. Text that a spreadsheet would run as a formula gets an apostrophe
 * in front, as OWASP advises (CSV Injection): `=1+1` → `'=1+1`. Numbers are left alone.
 */
export function toCsvLine(row: Row): string {
	return `${row.map(toCsvCell).join(',')}\r\n`;
}

export function toCsvHeader(fields: readonly Field[]): string {
	return toCsvLine(fields.map(({ name }) => name));
}

/** What is neither neutralised nor quoted has none of these: nearly every cell, at the price of one look. */
const SPECIAL = /[",\r\n]|^[=+\-@＝＋－＠\s]|\s$/;
// The full-width forms run in East Asian spreadsheets, and some drop white space in front of a formula.
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** One cell; see `toCsvLine`. */
export function toCsvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	if (!SPECIAL.test(cell)) return cell;
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
