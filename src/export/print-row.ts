/** A row as text in both formats at once: this is what takes the time of an export. */
import { toCsvCell } from './csv.ts';
import type { Cell, Field, Row } from './table.ts';

export interface RowText {
	/** A record with its line break; see `toCsvLine`. */
	csv: string;
	/** An object with all fields. */
	json: string;
}

/** Text that both formats hold as it is, nearly every cell, at the price of one look. What is not known to be plain is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them.
const PLAIN = /^[\w\u4E00-\u9FFF](?:[^",\\\u0000-\u001F\uD800-\uDFFF]*[\w\u4E00-\u9FFF])?$/;

/** A column, and how the cell that it held last is printed: what a report says of itself stands in each of its rows. */
interface Column {
	/** `,"unit":` */
	name: string;
	last: Cell;
	csv: string;
	json: string;
}

const known = new WeakMap<readonly Field[], Column[]>();

/** `['a', null]` → `a,\r\n` and `{"x":"a","y":null}`. */
export function printRow(fields: readonly Field[], row: Row): RowText {
	const columns = columnsOf(fields);
	for (let i = 0; i < columns.length; i++) {
		const [column, cell] = [columns[i], row[i] ?? null];
		if (column !== undefined && column.last !== cell) printCell(column, cell);
	}
	return {
		csv: `${columns.map(({ csv }) => csv).join(',')}\r\n`,
		json: `${columns.map(({ json }) => json).join('')}}`,
	};
}

function printCell(column: Column, cell: Cell): void {
	const isPlain = typeof cell === 'string' && PLAIN.test(cell);
	column.last = cell;
	column.csv = isPlain ? cell : toCsvCell(cell);
	if (isPlain) column.json = `${column.name}"${cell}"`;
	else column.json = column.name + (typeof cell === 'string' ? JSON.stringify(cell) : String(cell));
}

function columnsOf(fields: readonly Field[]): Column[] {
	const found = known.get(fields);
	if (found) return found;
	const columns = fields.map(({ name }, i): Column => {
		const start = `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`;
		return { name: start, last: null, csv: '', json: `${start}null` };
	});
	known.set(fields, columns);
	return columns;
}
