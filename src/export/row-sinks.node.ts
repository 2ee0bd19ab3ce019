/** Files that take the same rows: each row is printed and encoded once, and goes to all that want it. */
import { join } from 'node:path';
import { apiPath, sliceMetadataPath, slicePath } from '../urls/data-urls.ts';
import { canonicalUrl } from '../urls/urls.ts';
import { BOM, toCsvHeader } from './csv.ts';
import type { Disk } from './disk.node.ts';
import { printRow } from './print-row.ts';
import { pageOfSlice, type Slice, toMeta, toSliceMetadata } from './slice.ts';
import type { ExportContext, Row, Table } from './table.ts';
import { JsonListSink, TextSink } from './text-sink.node.ts';

/** Where files go and what they are made from. */
export interface Target {
	disk: Disk;
	folder: string;
	context: ExportContext;
}

/** A row in the formats of text. What is given as bytes is UTF-8, and lasts until the next row is encoded. */
export interface PrintedRow {
	csv: string | Uint8Array;
	json: string | Uint8Array;
}

let encoded = Buffer.allocUnsafeSlow(64 * 1024);

/** A row as UTF-8, for the many files that take it. */
export function encodeRow(table: Table, row: Row): PrintedRow {
	const { csv, json } = printRow(table.fields, row);
	// No character of a string takes more than three bytes.
	const most = 3 * (csv.length + json.length);
	if (most > encoded.length) encoded = Buffer.allocUnsafeSlow(most);
	const middle = encoded.write(csv, 0);
	const end = middle + encoded.write(json, middle);
	return { csv: encoded.subarray(0, middle), json: encoded.subarray(middle, end) };
}

/** Begins a CSV. */
export function startCsv(sink: TextSink, table: Table): TextSink {
	sink.write(BOM + toCsvHeader(table.fields));
	return sink;
}

export interface SliceHead {
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

	constructor(target: Target, slice: Slice, { table, head, list }: SliceHead) {
		const { disk, folder, context } = target;
		const { site } = context;
		const { kind, name, title } = slice;
		const csvPath = slicePath(kind, name);
		this.#csv = startCsv(new TextSink(disk, join(folder, csvPath)), table);
		const meta = toMeta(context.archive, {
			title,
			page: canonicalUrl(site, pageOfSlice(slice)),
			csv: canonicalUrl(site, csvPath),
		});
		const json = new TextSink(disk, join(folder, apiPath(kind, name)));
		this.#json = new JsonListSink(json, { meta, ...head }, list);
		writeJson(target, sliceMetadataPath(kind, name), toSliceMetadata(slice, context));
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

	/** The names so far, in the order in which they were asked for. */
	get keys(): K[] {
		return [...this.#open.keys()];
	}

	at(key: K): S {
		const sink = this.#open.get(key) ?? this.#create(key);
		this.#open.set(key, sink);
		return sink;
	}

	close(): void {
		for (const sink of this.#open.values()) sink.close();
	}
}

/** Writes a JSON file, its path from the archive's root. */
export function writeJson({ disk, folder }: Target, path: string, value: unknown): void {
	writeText({ disk, folder }, path, `${JSON.stringify(value, null, '\t')}\n`);
}

/** Writes a text at once. */
export function writeText(
	{ disk, folder }: Pick<Target, 'disk' | 'folder'>,
	path: string,
	text: string,
): void {
	const sink = new TextSink(disk, join(folder, path));
	sink.write(text);
	sink.close();
}
