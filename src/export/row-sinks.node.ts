/** Files that take the same rows: each row is printed once as CSV and once as JSON, and goes to all that want it. */
import { join } from 'node:path';
import { apiPath, sliceMetadataPath, slicePath } from '../urls/data-urls.ts';
import { canonicalUrl } from '../urls/urls.ts';
import { BOM, toCsvHeader, toCsvLine } from './csv.ts';
import { pageOfSlice, type Slice, toMeta, toSliceMetadata } from './slice.ts';
import { type Row, type Table, toJson } from './table.ts';
import { JsonListSink, TextSink } from './text-sink.node.ts';

export interface PrintedRow {
	row: Row;
	csv: string;
	json: string;
}

export function printRow(table: Table, row: Row): PrintedRow {
	return { row, csv: toCsvLine(row), json: toJson(table.fields, row) };
}

/** Begins a CSV. */
export function startCsv<S extends TextSink>(sink: S, table: Table): S {
	sink.write(BOM + toCsvHeader(table.fields));
	return sink;
}

export interface SliceTarget {
	folder: string;
	site: string;
	table: Table;
	/** What the JSON says before its list of rows. */
	head: Readonly<Record<string, unknown>>;
	/** Name of that list. */
	list: string;
}

/** The CSV, its metadata and the JSON of one slice. */
export class SliceSink {
	readonly #csv: TextSink;
	readonly #json: JsonListSink;

	constructor(slice: Slice, { folder, site, table, head, list }: SliceTarget) {
		const { kind, name, title } = slice;
		const csvPath = slicePath(kind, name);
		this.#csv = startCsv(new TextSink(join(folder, csvPath)), table);
		const meta = toMeta(title, canonicalUrl(site, pageOfSlice(slice)), canonicalUrl(site, csvPath));
		this.#json = new JsonListSink(new TextSink(join(folder, apiPath(kind, name))), { meta, ...head }, list);
		writeJson(join(folder, sliceMetadataPath(kind, name)), toSliceMetadata(slice, site));
	}

	add({ csv, json }: PrintedRow): void {
		this.#csv.write(csv);
		this.#json.add(json);
	}

	close(): void {
		this.#csv.close();
		this.#json.close();
	}
}

/** Sinks by name, each opened when it is first asked for. */
export class Sinks<K, S extends { close(): void }> {
	readonly #open = new Map<K, S>();
	readonly #create: (key: K) => S;

	constructor(create: (key: K) => S) {
		this.#create = create;
	}

	at(key: K): S {
		const sink = this.#open.get(key) ?? this.#create(key);
		this.#open.set(key, sink);
		return sink;
	}

	close(): void {
		for (const sink of this.#open.values()) sink.close();
		this.#open.clear();
	}
}

export function writeJson(path: string, value: unknown): void {
	const sink = new TextSink(path);
	sink.write(`${JSON.stringify(value, null, '\t')}\n`);
	sink.close();
}
