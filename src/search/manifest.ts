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
	/** The first gram of each piece of the dictionary, of two to four characters, ascending. */
	firsts: string[];
}

interface Head extends Omit<Manifest, 'build' | 'table' | 'dictionary' | 'firsts'> {
	format: number;
	/** Of the dictionary. */
	pieces: number;
}

/** Where a gram has its third and its fourth character. */
const LATER = [2, 3] as const;

/** What a {@link Manifest} is written from, with the table as `encodeTable` has it. */
export interface NewManifest extends Omit<Manifest, 'build' | 'table'> {
	table: Uint8Array;
}

/** The bytes of the piece `manifest` before they are deflated: what is short as JSON, the dictionary of texts, the table, the first grams. */
export function encodeManifest({ table, dictionary, firsts, ...head }: NewManifest): Uint8Array {
	const json = new TextEncoder().encode(
		JSON.stringify({ ...head, format: FORMAT, pieces: firsts.length } satisfies Head),
	);
	const writer = new ByteWriter();
	for (const { length } of [json, dictionary, table]) writer.varint(length);
	const sizes = writer.take();
	const bigrams = firsts.map((first) => keyOf(first));
	for (const [i, bigram] of bigrams.entries()) writer.varint(bigram - (bigrams[i - 1] ?? 0));
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
	const { places, documents, sizes, pieces } = head;
	let firsts = runningSums(Array.from({ length: pieces }, () => reader.varint())).map(gramOf);
	for (const _ of LATER) firsts = firsts.map((first) => first + charOf(reader.varint()));
	return { ...head, build, dictionary, table: decodeTable(table, places, documents, sizes.text), firsts };
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
