import { ByteReader, ByteWriter, fromBase64, toBase64 } from './bytes.ts';
import { checkedData, FORMAT, type LoadShard, ShardError } from './shard.ts';

/** What an engine must know before it can ask for anything else. */
export interface Manifest {
	build: string;
	documents: number;
	places: number;
	/** Ids of the outline's chapters, in order. */
	chapters: string[];
	/** Characters of a document, on average. */
	averageLength: number;
	/** Most frequent characters of the texts: see `text-code.ts`. */
	alphabet: string;
	/** What the texts are deflated with, itself deflated, in base64. */
	dictionary: string;
	/** The first bigram of each list shard, ascending. */
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

/** Number of the list shard that holds a bigram if any does; −1 where none can. */
export function listShardOf({ firsts }: Manifest, key: number): number {
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
