import { ByteReader, ByteWriter } from './bytes.ts';
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
}

const YEAR = 2020;

/** Writes places and documents, one column after another, which deflate well. */
export function encodeTable(places: readonly OrderedPlace[], rows: readonly TableRow[]): Uint8Array {
	const writer = new ByteWriter();
	const before = <T>(list: readonly T[], i: number, field: (one: T) => number, first: number) => {
		const last = list[i - 1];
		return last === undefined ? first : field(last);
	};
	for (const [i, place] of places.entries())
		writer.varint(zigzag(Number(place.code) - before(places, i, ({ code }) => Number(code), 0)));
	for (const { depth } of places) writer.varint(depth);
	for (const count of countByPlace(places, rows)) writer.varint(count);
	for (const [i, { year }] of rows.entries())
		writer.varint(zigzag(year - before(rows, i, (row) => row.year, YEAR) - 1));
	for (const { type } of rows) writer.varint(type === 'work-plan' ? 1 : 0);
	for (const { length } of rows) writer.varint(toHalves(length));
	return writer.take();
}

function countByPlace(places: readonly OrderedPlace[], rows: readonly TableRow[]): number[] {
	const counts = places.map(() => 0);
	for (const { place } of rows) counts[place] = (counts[place] ?? 0) + 1;
	return counts;
}

/** A length as a table has it: the nearest half power of two, in halves. */
export function toHalves(length: number): number {
	return Math.round(Math.log2(length + 1) * 2);
}

/** Counts shards of at least `limit` characters: says in which one each text is, and where the next one goes. Lengths are in halves. */
export function createFiller(limit: number): { shard: number; add: (halves: number) => number } {
	let size = 0;
	const filler = {
		shard: 0,
		add: (halves: number) => {
			size += 2 ** (halves / 2);
			if (size < limit) return filler.shard;
			size = 0;
			return filler.shard++;
		},
	};
	return filler;
}

/** Reads what {@link encodeTable} wrote, of so many places and documents, in shards of so many characters. */
export function decodeTable(
	bytes: Uint8Array<ArrayBuffer>,
	placeCount: number,
	count: number,
	limit: number,
): Table {
	const reader = new ByteReader(bytes);
	const column = (length: number) => Array.from({ length }, () => reader.varint());
	const codes = runningSums(column(placeCount).map(unzigzag));
	const depths = column(placeCount);
	const counts = column(placeCount);
	const years = runningSums(column(count).map((step) => unzigzag(step) + 1));
	const types = column(count);
	const lengths = column(count);
	return {
		places: codes.map((code, i) => ({ code: String(code).padStart(6, '0'), depth: depths[i] ?? 0 })),
		placeStarts: [0, ...runningSums(counts)],
		placeOf: Int32Array.from(counts.flatMap((each, place) => new Array<number>(each).fill(place))),
		yearOf: Int32Array.from(years, (year) => YEAR + year),
		typeOf: types.map((type) => (type === 1 ? 'work-plan' : 'annual-report')),
		shardOf: Int32Array.from(lengths, createFiller(limit).add),
		lengthOf: Float64Array.from(lengths, (halves) => 2 ** (halves / 2)),
	};
}

/** The sum of each step and all before it. */
export function runningSums(steps: readonly number[]): number[] {
	let sum = 0;
	return steps.map((step) => (sum += step));
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
