import { decodeList } from './postings.ts';
import type { Question } from './settle.ts';
import type { Shelf } from './shelf.ts';
import { findSpots, type Gram, type Spot, WEAK } from './spots.ts';
import { textShards } from './text-check.ts';

/** A gram of the query with its documents. */
export interface List extends Gram {
	/** Ascending, all documents of the archive that have it. */
	documents: Int32Array;
	frequencies: Int32Array;
}

/** Places in the terms that are looked at, and lists for one term: for a first answer, and where more is at stake. */
const MOST_SPOTS = [6, 12] as const;
const MOST_LISTS = [3, 8] as const;

/**
 * Documents that have some grams of all terms, ascending, with the lists that say so; null where there are none.
 */
export async function findCandidates(
	question: Question,
	more: boolean,
): Promise<{ candidates: number[]; lists: List[] } | null> {
	const { shelf, table, terms } = question;
	const most = more ? 1 : 0;
	const spots = await findSpots(shelf, table, terms, MOST_SPOTS[most]);
	if (spots === null) return null;
	const found: Found = { candidates: null, lists: [] };
	await loadLists(question, spots, MOST_LISTS[most], found);
	const { candidates, lists } = found;
	return candidates?.length ? { candidates, lists } : null;
}

interface Found {
	candidates: number[] | null;
	lists: List[];
}

/** Loads the shortest lists, one at least for each term, until they leave few documents or no fewer than the rarest gram has. */
async function loadLists(
	{ shelf, table, terms, passing, costs }: Question,
	spots: readonly Spot[],
	most: number,
	found: Found,
): Promise<void> {
	const grams = spots.flatMap(({ best }) => best ?? []).sort((a, b) => a.entry.documents - b.entry.documents);
	const { lists } = found;
	for (const gram of grams) {
		const left: number[] | null = found.candidates;
		if (left !== null && lists.some(({ term }) => term === gram.term)) {
			if (textShards(table, left) <= costs.readShards || lists.length >= most + terms.length - 1) continue;
			if (lists.some((list) => isWithin(gram, list))) continue;
			if (gram.entry.documents > WEAK * shelf.manifest.documents) continue;
		}
		const list = await loadList(shelf, gram);
		lists.push(list);
		found.candidates =
			left === null ? [...list.documents].filter(passing.passes) : common(left, list.documents);
		if (found.candidates.length === 0) return;
	}
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

function common(left: readonly number[], right: Int32Array): number[] {
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
