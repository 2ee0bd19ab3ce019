import { common, type List } from './candidates.ts';
import type { Location } from './dictionary.ts';
import { decodeChunk } from './postings.ts';
import type { Shelf } from './shelf.ts';

/** Documents and, for each term, where it may begin in them, ascending. */
export type Occurrences = Map<number, number[][]>;

/** A part of a list that candidates lie in. */
interface NeededChunk {
	location: Location;
	range: readonly [from: number, to: number];
}

/** Bytes that it takes to load the positions of the candidates in a list. */
export function sizeOfPositions(list: List, candidates: readonly number[]): number {
	return neededChunks(list, candidates).reduce((sum, { location }) => sum + location.size, 0);
}

/** Keeps the documents in which the list's bigram stands at its place in the term. `found` is changed. */
export async function narrow(shelf: Shelf, list: List, found: Occurrences): Promise<void> {
	const chunks = neededChunks(list, [...found.keys()]);
	const bytes = await Promise.all(chunks.map(({ location }) => shelf.bytes('p', list.section, location)));
	const met = new Set<number>();
	for (const [n, { range }] of chunks.entries()) {
		const k = list.entry.parameters[2];
		decodeChunk(bytes[n] ?? new Uint8Array(), k, list.frequencies, range, (i, positions) => {
			const document = list.documents[i] ?? -1;
			const starts = found.get(document);
			if (starts === undefined) return;
			const begun = Array.from(positions, (position) => position - list.offset);
			const kept = common(starts[list.term] ?? begun.filter((start) => start >= 0), begun);
			starts[list.term] = kept;
			if (kept.length > 0) met.add(document);
		});
	}
	for (const document of found.keys()) if (!met.has(document)) found.delete(document);
}

/** Both ascending, so that one walk finds the chunks. */
function neededChunks({ entry, documents }: List, candidates: readonly number[]): NeededChunk[] {
	const needed: NeededChunk[] = [];
	let [from, next] = [0, 0];
	for (const location of entry.chunks) {
		const to = from + location.documents;
		const last = documents[to - 1] ?? -1;
		while ((candidates[next] ?? Number.POSITIVE_INFINITY) < (documents[from] ?? 0)) next++;
		if ((candidates[next] ?? Number.POSITIVE_INFINITY) <= last) needed.push({ location, range: [from, to] });
		from = to;
	}
	return needed;
}
