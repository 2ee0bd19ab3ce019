import { join } from 'node:path';
import { tablePath } from '../urls/data-urls.ts';
import type { TableFacts } from './data-package.ts';
import { ParquetSink } from './parquet-sink.node.ts';
import { type PrintedRow, printRow, startCsv } from './row-sinks.node.ts';
import type { ExportContext, Table } from './table.ts';
import { HashedSink, JsonListSink } from './text-sink.node.ts';

/** A table that grows in its three formats. */
export class TableSink {
	readonly #table: Table;
	readonly #csv;
	readonly #jsonFile;
	readonly #json;
	readonly #parquet;
	#rows = 0;

	constructor(folder: string, table: Table) {
		const path = (format: 'csv' | 'json' | 'parquet') => join(folder, tablePath(table.name, format));
		this.#table = table;
		this.#csv = startCsv(new HashedSink(path('csv')), table);
		this.#jsonFile = new HashedSink(path('json'));
		this.#json = new JsonListSink(this.#jsonFile);
		this.#parquet = new ParquetSink(path('parquet'), table.fields);
	}

	add({ row, csv, json }: PrintedRow): void {
		this.#csv.write(csv);
		this.#json.add(json);
		this.#parquet.add(row);
		this.#rows++;
	}

	close(): TableFacts {
		this.#csv.close();
		this.#json.close();
		const facts = { csv: this.#csv.fact(), json: this.#jsonFile.fact(), parquet: this.#parquet.close() };
		return { table: this.#table, rows: this.#rows, ...facts };
	}
}

/** Writes a whole table. */
export function writeTable(folder: string, table: Table, context: ExportContext): TableFacts {
	const sink = new TableSink(folder, table);
	for (const row of table.rows(context)) sink.add(printRow(table, row));
	return sink.close();
}
