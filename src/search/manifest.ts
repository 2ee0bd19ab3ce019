import { ByteReader, ByteWriter, fromBase64, joinBytes } from './bytes.ts';
import { gramOf, keyOf, type PieceSizes } from './dictionary.ts';
import { inflate } from './inflate.ts';
import { checkedData, FORMAT, type LoadShard, type Shard, ShardError } from './shard.ts';
import { decodeTable, runningSums, type Table } from './table.ts';

/** What an engine must know before it can ask for anything else. */
export interface Manifest {
	build: string;
	documents: number;
	places: number;
	/** Places and documents without their texts. */
	table: Table;
	/** Ids of the outline's chapters, in order. */
	chapters: string[];
	/** Characters of a document, on average. */
	averageLength: number;
	/** Most frequent characters of the texts: see `text-code.ts`. */
	alphabet: string;
	/** What the texts are deflated with. */
	dictionary: Uint8Array<ArrayBuffer>;
	/** Traditional characters of the texts, then as many simplified ones for them. */
	fold: string;
	/** How the pieces were cut; of texts the characters. */
	sizes: PieceSizes & { text: number };
	/** See `GramInput`: of grams whose parts stand in so many documents, only those are there that occur. */
	spared: number;
	longest: number;
	/** Bigrams in one document of {@link COMMON} and more, by key, with about how many they stand in. */
	common: Map<number, number>;
	/** Where each piece of the dictionary begins, in two to four characters, ascending: behind every gram of the pieces before, and behind none of its own. */
	firsts: string[];
}

/** A bigram that stands in fewer documents than one of so many is not among the common ones. */
export const COMMON = 14;
/** Documents that have a common bigram at least: of a small archive nearly all would be common, and none worth telling apart. */
export const COMMON_LEAST = 10;

interface Head extends Omit<Manifest, 'build' | 'table' | 'dictionary' | 'common' | 'firsts'> {
	format: number;
}

/** Where a gram has its third and its fourth character. */
const LATER = [2, 3] as const;
/** How many UTF-16 units there are. */
const UNITS = 65536;

/** What a {@link Manifest} is written from, with the table as `encodeTable` has it, and the common bigrams by ascending key. */
export interface NewManifest extends Omit<Manifest, 'build' | 'table' | 'common'> {
	table: Uint8Array;
	common: readonly (readonly [key: number, documents: number])[];
}

/**
 * The bytes of the piece `manifest` before they are deflated: what is short as JSON, the dictionary of texts, the table, common bigrams
 * and where pieces begin. Common bigrams are numbered by the characters that occur in any, so that the steps between them are small.
 */
export function encodeManifest({ table, dictionary, common, firsts, ...head }: NewManifest): Uint8Array {
	const json = new TextEncoder().encode(JSON.stringify({ ...head, format: FORMAT } satisfies Head));
	const writer = new ByteWriter();
	for (const { length } of [json, dictionary, table]) writer.varint(length);
	const sizes = writer.take();
	const column = (values: readonly number[]) => {
		writer.varint(values.length);
		for (const [i, value] of values.entries()) writer.varint(value - (values[i - 1] ?? 0));
	};
	const pairs = common.map(([key]) => [Math.floor(key / UNITS), key % UNITS] as const);
	const letters = [...new Set(pairs.flat())].sort((a, b) => a - b);
	const placeOf = new Map(letters.map((unit, i) => [unit, i]));
	const number = (unit: number) => placeOf.get(unit) ?? 0;
	column(letters);
	column(pairs.map(([first, second]) => number(first) * letters.length + number(second)));
	column(firsts.map((first) => keyOf(first)));
	for (const [, documents] of common) writer.varint(Math.round(Math.log2(documents)));
	for (const at of LATER) for (const first of firsts) writer.varint(first.charCodeAt(at) || 0);
	return joinBytes([sizes, json, dictionary, table, writer.take()]);
}

/** Rejects with a `ShardError`. */
export async function loadManifest(load: LoadShard): Promise<Manifest> {
	const { build, data } = await loadHead(load);
	const bytes = await inflate(fromBase64(data));
	const reader = new ByteReader(bytes);
	const [json, dictionary = bytes, table = bytes] = [0, 0, 0]
		.map(() => reader.varint())
		.map((size) => reader.take(size));
	const { format, ...head }: Head = JSON.parse(new TextDecoder().decode(json));
	if (format !== FORMAT) throw new ShardError('foreign', 'manifest');
	const { places, documents, sizes } = head;
	const column = () => runningSums(Array.from({ length: reader.varint() }, () => reader.varint()));
	const letters = column();
	const unit = (n: number) => letters[Math.floor(n)] ?? 0;
	const keys = column().map((n) => unit(n / letters.length) * UNITS + unit(n % letters.length));
	let firsts = column().map(gramOf);
	const common = new Map(keys.map((key) => [key, 2 ** reader.varint()]));
	for (const _ of LATER) firsts = firsts.map((first) => first + charOf(reader.varint()));
	return {
		...head,
		build,
		dictionary,
		table: decodeTable(table, places, documents, sizes.text),
		common,
		firsts,
	};
}

/** Name of the build, for whoever needs nothing else. Rejects with a `ShardError`. */
export async function loadBuild(load: LoadShard): Promise<string> {
	return (await loadHead(load)).build;
}

async function loadHead(load: LoadShard): Promise<Shard> {
	const shard = await load('manifest', null);
	checkedData(shard, 'manifest', shard.build);
	return shard;
}

function charOf(unit: number): string {
	return unit === 0 ? '' : String.fromCharCode(unit);
}

/** Number of the piece of the dictionary that holds a gram if any does; −1 where none can. */
export function pieceOf({ firsts }: Manifest, gram: string): number {
	return firsts.findLastIndex((first) => first <= gram);
}
