import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { FileFact } from './data-package.ts';
import { readPieces } from './read-pieces.node.ts';
import type { Cell, Field, Row, Table } from './table.ts';

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TYPES = {
	string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	integer: { type: 'INT32' },
	number: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' },
	date: { type: 'INT32', converted_type: 'DATE' },
} as const;

/** Rows of one group: what is kept in memory at a time. */
const GROUP = 10_000;

/** A Parquet file that grows by groups of rows. Text is not neutralised: nothing runs it. */
export class ParquetSink {
	readonly #path: string;
	readonly #fields: readonly Field[];
	readonly #keys: ReadonlySet<string>;
	readonly #writer: ParquetWriter;
	/** What waits for its group, column by column: kept rows would outlive the collector's short runs. */
	readonly #columns: unknown[][];
	#rows = 0;

	constructor(path: string, { fields, primaryKey, foreignKeys }: Omit<Table, 'rows'>) {
		mkdirSync(dirname(path), { recursive: true });
		this.#path = path;
		this.#fields = fields;
		this.#columns = fields.map(() => []);
		this.#keys = new Set([...primaryKey, ...foreignKeys.flatMap((key) => key.fields)]);
		const root: Element = { name: 'root', num_children: fields.length };
		this.#writer = new ParquetWriter({
			writer: fileWriter(path),
			schema: [root, ...fields.map(toElement)],
			createdBy: 'duizhao',
		});
	}

	add(row: Row): void {
		for (const [i, { type }] of this.#fields.entries())
			(this.#columns[i] as unknown[])[this.#rows] = toValue(row[i] ?? null, type);
		if (++this.#rows === GROUP) this.#flush();
	}

	close(): FileFact {
		this.#flush();
		this.#writer.finish();
		return factOf(this.#path);
	}

	#flush(): void {
		if (this.#rows === 0) return;
		const columnData = this.#fields.map(({ name, type }, i) => ({
			name,
			data: (this.#columns[i] ?? []).slice(0, this.#rows),
			// The least and greatest of a group let a reader skip it. Nobody looks for a range of quotes or addresses.
			statistics: type !== 'string' || this.#keys.has(name),
		}));
		this.#writer.write({ columnData, rowGroupSize: GROUP });
		this.#rows = 0;
	}
}

function toElement({ name, type, required }: Field): Element {
	return { name, ...TYPES[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' };
}

function toValue(cell: Cell, type: Field['type']): unknown {
	return type === 'date' && cell !== null ? new Date(`${cell}T00:00:00Z`) : (cell ?? undefined);
}

/** Size and SHA-256 of a file, read in pieces. */
export function factOf(path: string): FileFact {
	const hash = createHash('sha256');
	const file = openSync(path, 'r');
	let bytes = 0;
	for (const piece of readPieces(file)) {
		hash.update(piece);
		bytes += piece.length;
	}
	closeSync(file);
	return { bytes, sha256: hash.digest('hex') };
}
