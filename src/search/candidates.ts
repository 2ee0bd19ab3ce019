import type { Bigram } from './pick-bigrams.ts';
import { decodeList } from './postings.ts';
import type { FoundEntry, Shelf } from './shelf.ts';

/** A bigram of the query with its documents. */
export interface List extends Bigram {
	entry: FoundEntry;
	/** Ascending, all documents of the archive that have it. */
	documents: Int32Array;
	frequencies: Int32Array;
}

/** Loads the lists of bigrams; null where one of them occurs nowhere. */
export async function loadLists(shelf: Shelf, bigrams: readonly Bigram[]): Promise<List[] | null> {
	const entries = await Promise.all(bigrams.map(({ key }) => shelf.entry(key)));
	const lists: List[] = [];
	for (const [i, bigram] of bigrams.entries()) {
		const entry = entries[i];
		if (!entry) return null;
		lists.push({
			...bigram,
			entry,
			...decodeList(entry.bytes, entry.list, entry.documents, entry.parameters),
		});
	}
	return lists;
}

/** Documents that are in all lists and pass the filter, ascending: whoever has the terms is among them. */
export function intersect(lists: readonly List[], passes: (document: number) => boolean): number[] {
	const [shortest, ...others] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
	let left = [...(shortest?.documents ?? [])].filter(passes);
	for (const { documents } of others) left = common(left, documents);
	return left;
}

function common(left: readonly number[], right: Int32Array): number[] {
	let at = 0;
	return left.filter((document) => {
		while ((right[at] ?? Number.POSITIVE_INFINITY) < document) at++;
		return right[at] === document;
	});
}

/** How often each term occurs in a candidate at most: as often as its rarest bigram there. */
export function boundFrequencies(
	lists: readonly List[],
	candidates: readonly number[],
	terms: number,
): Map<number, number[]> {
	const bounds = new Map(
		candidates.map((document) => [document, new Array<number>(terms).fill(Number.POSITIVE_INFINITY)]),
	);
	for (const { term, documents, frequencies } of lists) {
		for (const [i, document] of documents.entries()) {
			const bound = bounds.get(document);
			if (bound !== undefined) bound[term] = Math.min(bound[term] ?? 0, frequencies[i] ?? 0);
		}
	}
	return bounds;
}
