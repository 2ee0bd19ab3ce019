import { ByteReader, ByteWriter, fromBase64, toBase64 } from './bytes.ts';
import { type PieceSizes, placeOf } from './dictionary.ts';
import { checkedData, FORMAT, type LoadShard, ShardError } from './shard.ts';

/** What an engine must know before it can ask for anything else. */
export interface Manifest {
	build: string;
	documents: number;
	places: number;
	/** Places and documents without their texts, deflated, in base64. */
	table: string;
	/** Ids of the outline's chapters, in order. */
	chapters: string[];
	/** Characters of a document, on average. */
	averageLength: number;
	/** Most frequent characters of the texts: see `text-code.ts`. */
	alphabet: string;
	/** What the texts are deflated with, itself deflated, in base64. */
	dictionary: string;
	/** Traditional characters of the texts, then as many simplified ones for them. */
	fold: string;
	/** How the pieces were cut. */
	sizes: PieceSizes;
	/** See `GramInput`: of grams whose parts stand in so many documents, only those are there that occur. */
	spared: number;
	longest: number;
	/** Place of the first gram of each piece of the dictionary, ascending: `placeOf`. */
	firsts: number[];
}

/** As the piece `manifest` has it. */
export interface StoredManifest extends Omit<Manifest, 'build' | 'firsts'> {
	format: number;
	firsts: string;
}

export function encodeFirsts(firsts: readonly number[]): string {
	const writer = new ByteWriter();
	for (const [i, key] of firsts.entries()) writer.varint(key - (firsts[i - 1] ?? 0));
	return toBase64(writer.take());
}

function decodeFirsts(text: string): number[] {
	const bytes = fromBase64(text);
	const reader = new ByteReader(bytes);
	const firsts: number[] = [];
	for (let key = 0; reader.at < bytes.length; firsts.push(key)) key += reader.varint();
	return firsts;
}

/** Number of the piece of the dictionary that holds a gram if any does; −1 where none can. */
export function pieceOf({ firsts }: Manifest, gram: string): number {
	const key = placeOf(gram);
	let low = -1;
	let high = firsts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((firsts[middle] ?? 0) <= key) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Rejects with a `ShardError`. */
export async function loadManifest(load: LoadShard): Promise<Manifest> {
	const shard = await load('manifest', null);
	const { format, firsts, ...manifest }: StoredManifest = JSON.parse(
		checkedData(shard, 'manifest', shard.build),
	);
	if (format !== FORMAT) throw new ShardError('foreign', 'manifest');
	return { ...manifest, firsts: decodeFirsts(firsts), build: shard.build };
}
