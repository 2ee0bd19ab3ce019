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

/** Columns, and how the cells that they held last are printed: what a report says of itself stands in each of its rows. */
interface Columns {
	/** `,"unit":` */
	names: string[];
	last: Cell[];
	csv: string[];
	json: string[];
}

const known = new WeakMap<readonly Field[], Columns>();

/** `['a', null]` → `a,\r\n` and `{"x":"a","y":null}`. */
export function printRow(fields: readonly Field[], row: Row): RowText {
	const columns = columnsOf(fields);
	for (let i = 0; i < fields.length; i++) {
		const cell = row[i] ?? null;
		if (columns.last[i] !== cell) printCell(columns, i, cell);
	}
	return { csv: `${columns.csv.join(',')}\r\n`, json: `${columns.json.join('')}}` };
}

function printCell({ names, last, csv, json }: Columns, i: number, cell: Cell): void {
	const isPlain = typeof cell === 'string' && PLAIN.test(cell);
	last[i] = cell;
	csv[i] = isPlain ? cell : toCsvCell(cell);
	if (isPlain) json[i] = `${names[i]}"${cell}"`;
	else json[i] = names[i] + (typeof cell === 'string' ? JSON.stringify(cell) : String(cell));
}

function columnsOf(fields: readonly Field[]): Columns {
	const found = known.get(fields);
	if (found) return found;
	const names = fields.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`);
	const columns: Columns = {
		names,
		last: fields.map(() => null),
		csv: fields.map(() => ''),
		json: names.map((name) => `${name}null`),
	};
	known.set(fields, columns);
	return columns;
}
