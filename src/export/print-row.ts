/** A row as text in both formats at once: this is what takes the time of an export. */
import { toCsvCell } from './csv.ts';
import type { Field, Row } from './table.ts';

export interface RowText {
	/** A record with its line break; see `toCsvLine`. */
	csv: string;
	/** An object with all fields. */
	json: string;
}

/** Text that both formats hold as it is, nearly every cell, at the price of one look. What is not known to be plain is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them.
const PLAIN = /^[\w\u4E00-\u9FFF](?:[^",\\\u0000-\u001F\uD800-\uDFFF]*[\w\u4E00-\u9FFF])?$/;

interface Names {
	/** `,"unit":` */
	bare: string[];
	/** `,"unit":"` */
	quoted: string[];
}

const known = new WeakMap<readonly Field[], Names>();

/** `['a', null]` → `a,\r\n` and `{"x":"a","y":null}`. */
export function printRow(fields: readonly Field[], row: Row): RowText {
	const { bare, quoted } = namesOf(fields);
	const csv: unknown[] = [];
	const json: unknown[] = [];
	for (let i = 0; i < bare.length; i++) {
		const cell = row[i] ?? null;
		if (typeof cell === 'string' && PLAIN.test(cell)) {
			csv.push(cell);
			json.push(quoted[i], cell, '"');
		} else {
			csv.push(toCsvCell(cell));
			json.push(bare[i], typeof cell === 'string' ? JSON.stringify(cell) : String(cell));
		}
	}
	json.push('}');
	return { csv: `${csv.join(',')}\r\n`, json: json.join('') };
}

function namesOf(fields: readonly Field[]): Names {
	const found = known.get(fields);
	if (found) return found;
	const bare = fields.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`);
	const names = { bare, quoted: bare.map((name) => `${name}"`) };
	known.set(fields, names);
	return names;
}
