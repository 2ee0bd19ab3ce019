import { join } from 'node:path';
import { tablePath } from '../urls/data-urls.ts';
import type { FileFact, TableFacts } from './data-package.ts';
import { ParquetSink } from './parquet-sink.node.ts';
import { printRow } from './print-row.ts';
import { type PrintedRow, startCsv, type Target } from './row-sinks.node.ts';
import type { Row, Table } from './table.ts';
import { JsonListSink, TextSink } from './text-sink.node.ts';

/** A table whose Parquet file is complete; size and hash of the others are the disk's to say. */
export type TableWritten = Pick<TableFacts, 'table' | 'rows' | 'parquet'>;

/** A table that grows in its three formats. */
export class TableSink {
	readonly #table: Table;
	readonly #csv;
	readonly #json;
	readonly #parquet;
	#rows = 0;

	constructor({ disk, folder }: Target, table: Table) {
		const path = (format: 'csv' | 'json' | 'parquet') => join(folder, tablePath(table.name, format));
		this.#table = table;
		this.#csv = startCsv(new TextSink(disk, path('csv'), { packed: true }), table);
		this.#json = new JsonListSink(new TextSink(disk, path('json'), { packed: true }));
		this.#parquet = new ParquetSink(path('parquet'), table);
	}

	add(row: Row, { csv, json }: PrintedRow): void {
		this.#csv.write(csv);
		this.#json.add(json);
		this.#parquet.add(row);
		this.#rows++;
	}

	close(): TableWritten {
		this.#csv.close();
		this.#json.close();
		return { table: this.#table, rows: this.#rows, parquet: this.#parquet.close() };
	}
}

/** Writes a whole table. */
export function writeTable(target: Target, table: Table): TableWritten {
	const sink = new TableSink(target, table);
	for (const row of table.rows(target.context)) sink.add(row, printRow(table.fields, row));
	return sink.close();
}

/** Adds what the disk knows in the end. */
export function factsOf(
	{ folder }: Target,
	written: TableWritten,
	known: ReadonlyMap<string, FileFact>,
): TableFacts {
	const fact = (format: 'csv' | 'json') => {
		const found = known.get(join(folder, tablePath(written.table.name, format)));
		if (!found) throw new Error(`A bug of Duizhao: no ${format} of ${written.table.name}.`);
		return found;
	};
	return { ...written, csv: fact('csv'), json: fact('json') };
}
