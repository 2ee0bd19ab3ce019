import { BitReader, BitWriter } from './bits.ts';
import type { DocumentType } from './model.ts';
import type { OrderedPlace } from './place-order.ts';

/** What is known of every document without its text, by its number in the index. */
export interface Table {
	places: OrderedPlace[];
	/** Number of the first document of each place, and of all documents at the end. */
	placeStarts: number[];
	/** Index of the place. */
	placeOf: Int32Array;
	yearOf: Int32Array;
	typeOf: DocumentType[];
	/** Length of the text in characters, to the nearest half power of two. */
	lengthOf: Float64Array;
	/** Number of the text shard. */
	shardOf: Int32Array;
}

export interface TableRow {
	place: number;
	year: number;
	type: DocumentType;
	length: number;
	shard: number;
}

const YEAR = 2020;

/** Packs places and documents into about one byte a document. */
export function encodeTable(places: readonly OrderedPlace[], rows: readonly TableRow[]): Uint8Array {
	const writer = new BitWriter();
	let code = 0;
	for (const place of places) {
		writer.rice(zigzag(Number(place.code) - code), 4);
		writer.rice(place.depth, 1);
		code = Number(place.code);
	}
	let at = 0;
	let shard = 0;
	for (let place = 0; place < places.length; place++) {
		let end = at;
		while (rows[end]?.place === place) end++;
		writer.rice(end - at, 3);
		for (let year = YEAR; at < end; at++) {
			const row = rows[at];
			if (row === undefined) break;
			writeRow(writer, row, year, shard);
			year = row.year;
			shard = row.shard;
		}
	}
	return writer.take();
}

function writeRow(writer: BitWriter, row: TableRow, year: number, shard: number): void {
	writer.rice(zigzag(row.year - year - 1), 0);
	writer.put(row.type === 'work-plan' ? 1 : 0, 1);
	writer.put(row.shard - shard, 1);
	writer.put(Math.min(63, Math.round(Math.log2(row.length + 1) * 2)), 6);
}

/** Reads what {@link encodeTable} packed. */
export function decodeTable(bytes: Uint8Array, placeCount: number, count: number): Table {
	const reader = new BitReader(bytes);
	const table: Table = {
		places: readPlaces(reader, placeCount),
		placeStarts: [],
		placeOf: new Int32Array(count),
		yearOf: new Int32Array(count),
		typeOf: [],
		lengthOf: new Float64Array(count),
		shardOf: new Int32Array(count),
	};
	let at = 0;
	for (let place = 0; place < placeCount; place++) {
		table.placeStarts.push(at);
		let year = YEAR;
		for (const end = at + reader.rice(3); at < end; at++) year = readRow(reader, table, at, place, year);
	}
	table.placeStarts.push(at);
	return table;
}

function readPlaces(reader: BitReader, count: number): OrderedPlace[] {
	const places: OrderedPlace[] = [];
	for (let code = 0; places.length < count; ) {
		code += unzigzag(reader.rice(4));
		places.push({ code: String(code).padStart(6, '0'), depth: reader.rice(1) });
	}
	return places;
}

function readRow(reader: BitReader, table: Table, at: number, place: number, before: number): number {
	const year = before + 1 + unzigzag(reader.rice(0));
	table.placeOf[at] = place;
	table.yearOf[at] = year;
	table.typeOf.push(reader.get(1) === 1 ? 'work-plan' : 'annual-report');
	table.shardOf[at] = (table.shardOf[at - 1] ?? 0) + reader.get(1);
	table.lengthOf[at] = 2 ** (reader.get(6) / 2);
	return year;
}

/** Index behind the last place below `place`. */
export function endOfPlace(places: readonly OrderedPlace[], place: number): number {
	const depth = places[place]?.depth ?? 0;
	let end = place + 1;
	while ((places[end]?.depth ?? 0) > depth) end++;
	return end;
}

function zigzag(value: number): number {
	return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
	return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
