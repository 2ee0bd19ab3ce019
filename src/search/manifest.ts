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
	/** The first bigram of each list shard, one after another. */
	firsts: string;
}

/** Number of the list shard that holds a bigram if any does; −1 where none can. */
export function listShardOf(manifest: Manifest, key: number): number {
	let low = -1;
	let high = manifest.firsts.length / 2 - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (manifest.firsts.charCodeAt(2 * middle) * 65536 + manifest.firsts.charCodeAt(2 * middle + 1) <= key)
			low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Rejects with a `ShardError`. */
export async function loadManifest(load: LoadShard): Promise<Manifest> {
	const shard = await load('manifest', null);
	const { format, ...manifest } = JSON.parse(checkedData(shard, 'manifest', shard.build));
	if (format !== FORMAT) throw new ShardError('foreign', 'manifest');
	return { ...manifest, build: shard.build };
}
