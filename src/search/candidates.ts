import { decodeList } from './postings.ts';
import type { Question } from './settle.ts';
import type { Shelf } from './shelf.ts';
import { findSpots, type Gram, WEAK } from './spots.ts';
import { textShards } from './text-check.ts';

/** A gram of the query with its documents. */
export interface List extends Gram {
	/** Ascending, all documents of the archive that have it. */
	documents: Int32Array;
	frequencies: Int32Array;
}

/** Places in the terms that are looked at, and lists for one term: for a first answer, and where more is at stake. */
const MOST = { first: [6, 3], more: [8, 8] } as const;

/**
 * Documents that have some grams of all terms, ascending, with the lists that say so; null where there are none. Loads the
 * shortest lists, one at least for each term, until they leave few documents.
 */
export async function findCandidates(
	{ shelf, table, terms, passing, costs }: Question,
	stake: keyof typeof MOST,
): Promise<{ candidates: number[]; lists: List[] } | null> {
	const [places, most] = MOST[stake];
	const spots = await findSpots(shelf, terms, places);
	const grams = spots?.flatMap(({ best }) => best ?? []) ?? [];
	const lists: List[] = [];
	let left: number[] | null = null;
	for (const gram of grams.sort((a, b) => a.entry.documents - b.entry.documents)) {
		if (left !== null && lists.some(({ term }) => term === gram.term)) {
			if (textShards(table, left) <= costs.readShards || lists.length >= most + terms.length - 1) continue;
			if (lists.some((list) => isWithin(gram, list))) continue;
			if (gram.entry.documents > WEAK * shelf.manifest.documents) continue;
		}
		const list = await loadList(shelf, gram);
		lists.push(list);
		left = left === null ? [...list.documents].filter(passing.passes) : common(left, list.documents);
		if (left.length === 0) return null;
	}
	return left && { candidates: left, lists };
}

function isWithin(gram: Gram, other: Gram): boolean {
	return (
		gram.term === other.term &&
		gram.offset >= other.offset &&
		gram.offset + gram.length <= other.offset + other.length
	);
}

export async function loadList(shelf: Shelf, gram: Gram): Promise<List> {
	const { entry, section } = gram;
	const bytes = entry.list === null ? new Uint8Array() : await shelf.bytes('l', section, entry.list);
	return { ...gram, ...decodeList(bytes, entry.documents, entry.parameters) };
}

/** Numbers that both have; both ascend. */
export function common(left: readonly number[], right: ArrayLike<number>): number[] {
	let at = 0;
	return left.filter((document) => {
		while ((right[at] ?? Number.POSITIVE_INFINITY) < document) at++;
		return right[at] === document;
	});
}

/** How often each term occurs in a candidate at most: as often as its rarest gram there. */
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
