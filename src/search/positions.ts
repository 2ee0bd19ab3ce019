import type { List } from './candidates.ts';
import { decodeChunk } from './postings.ts';
import type { Shelf } from './shelf.ts';

/** Documents and, for each term, where it may begin in them, ascending. */
export type Occurrences = Map<number, Int32Array[]>;

/** A part of a list that candidates lie in. */
interface NeededChunk {
	shard: number;
	offset: number;
	size: number;
	range: readonly [from: number, to: number];
}

/** What it takes to load the positions of the candidates in a list. */
export function costOfPositions(
	list: List,
	candidates: readonly number[],
): { bytes: number; requests: number } {
	const chunks = neededChunks(list, candidates);
	return { bytes: chunks.reduce((sum, { size }) => sum + size, 0), requests: chunks.length };
}

/** Keeps the documents in which the list's bigram stands at its place in the term. `found` is changed. */
export async function narrow(shelf: Shelf, list: List, found: Occurrences): Promise<void> {
	const chunks = neededChunks(list, [...found.keys()]);
	const shards = await Promise.all(chunks.map(({ shard }) => shelf.positions(shard)));
	const met = new Set<number>();
	for (const [n, { offset, range }] of chunks.entries()) {
		const k = list.entry.parameters[2];
		decodeChunk(shards[n] ?? new Uint8Array(), offset, k, list.frequencies, range, (i, positions) => {
			const document = list.documents[i] ?? -1;
			const starts = found.get(document);
			if (starts === undefined) return;
			const kept = begin(positions, list.offset, starts[list.term]);
			starts[list.term] = kept;
			if (kept.length > 0) met.add(document);
		});
	}
	for (const document of found.keys()) if (!met.has(document)) found.delete(document);
}

/** Where a term may begin whose bigram, `offset` units in, stands at `positions`. */
function begin(positions: Int32Array, offset: number, known: Int32Array | undefined): Int32Array {
	const starts = positions.map((position) => position - offset).filter((start) => start >= 0);
	if (known === undefined) return starts;
	let at = 0;
	return known.filter((start) => {
		while ((starts[at] ?? Number.POSITIVE_INFINITY) < start) at++;
		return starts[at] === start;
	});
}

/** Both ascending, so that one walk finds the chunks. */
function neededChunks({ entry, documents }: List, candidates: readonly number[]): NeededChunk[] {
	const needed: NeededChunk[] = [];
	let [from, next] = [0, 0];
	for (const [n, chunk] of entry.chunks.entries()) {
		const to = from + chunk.documents;
		const last = documents[to - 1] ?? -1;
		while ((candidates[next] ?? Number.POSITIVE_INFINITY) < (documents[from] ?? 0)) next++;
		const location =
			n === 0 ? { shard: entry.shard, offset: entry.offset } : { shard: entry.shard + n, offset: 0 };
		if ((candidates[next] ?? Number.POSITIVE_INFINITY) <= last)
			needed.push({ ...location, size: chunk.size, range: [from, to] });
		from = to;
	}
	return needed;
}
