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
import { Utf8Buffer } from './utf8.ts';

/** Where files go and what they are made from. */
export interface Target {
	disk: Disk;
	folder: string;
	context: ExportContext;
	/** Files that stand already with what they would say: they are not written. */
	taken: ReadonlySet<string>;
}

/** A row in the formats of text. What is given as bytes is UTF-8, and lasts until the next rows are encoded. */
export interface PrintedRow {
	csv: string | Uint8Array;
	json: string | Uint8Array;
}

/** The same for a slice, with the names that its CSV has in front. */
export interface SliceRow extends PrintedRow {
	names: string | Uint8Array;
}

const ofRows = new Utf8Buffer();

/**
 * Rows as UTF-8, for many files to take, each with its names. They are encoded together: what belongs to one report is worth one
 * call.
 */
export function encodeRows(table: Table, rows: readonly Row[], names: readonly string[]): SliceRow[] {
	const printed = rows.map((row, i) => ({ ...printRow(table.fields, row), names: names[i] ?? '' }));
	const bytes = ofRows.encode(printed.map((one) => one.names + one.csv + one.json).join(''));
	let at = 0;
	const next = (text: string) => {
		const start = at;
		at += Buffer.byteLength(text);
		return bytes.subarray(start, at);
	};
	return printed.map((one) => ({ names: next(one.names), csv: next(one.csv), json: next(one.json) }));
}

/** Begins a CSV. */
export function startCsv(sink: TextSink, table: Table): TextSink {
	sink.write(BOM + toCsvHeader(table.fields));
	return sink;
}

export interface SliceHead {
	/** The columns of the CSV. */
	table: Table;
	/** What the JSON says before its list of rows. */
	head: Readonly<Record<string, unknown>>;
	/** Name of that list. */
	list: string;
}

/** What takes rows one by one. */
export interface RowSink {
	add(row: SliceRow): void;
	close(): void;
}

/** Of files that stand already. */
export const NO_SINK = { add: () => undefined, close: () => undefined };

/** Begins the files of a slice, unless all of them stand. */
export function openSlice(target: Target, slice: Slice, head: SliceHead): RowSink {
	return isTaken(target, slice) ? NO_SINK : new SliceSink(target, slice, head);
}

/** Whether all files of a slice stand already. */
export function isTaken({ taken }: Target, { kind, name }: Pick<Slice, 'kind' | 'name'>): boolean {
	return [slicePath(kind, name), sliceMetadataPath(kind, name), apiPath(kind, name)].every((path) =>
		taken.has(path),
	);
}

/** The CSV, its metadata and the JSON of one slice. */
class SliceSink implements RowSink {
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

	add({ names, csv, json }: SliceRow): void {
		this.#csv.write(names);
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
