import { type Entry, keyOf, type Section } from './dictionary.ts';
import { COMMON, type Manifest } from './manifest.ts';
import { MOST_CHARACTERS } from './query.ts';
import type { Shelf } from './shelf.ts';

/** A part of a term whose list the index has. */
export interface Gram {
	/** Index of the term. */
	term: number;
	/** Its offset in the term. */
	offset: number;
	length: number;
	entry: Entry;
	section: Section;
}

/** What the dictionary says of the grams that begin at a place in a term. */
export interface Spot {
	term: number;
	offset: number;
	/** In how many documents the grams of two, three … characters stand, as far as the index has them. */
	documents: number[];
	/** The longest of them that has a list; null where that is a bigram in most documents, not the term's first. */
	best: Gram | null;
	/** Where the longest end of the rarest of all begins that has a list. */
	listed: number;
}

/** A rare gram ends the search for rarer ones. */
const FEW = 6;
/** A list that leaves more than this part of all documents is not worth loading. */
export const WEAK = 0.5;
/** What one more character is expected to leave of the documents of a gram. */
const LEFT = 0.5;
/** A list is close to a rarer gram without one where it is longer by no more than this part. */
const CLOSE = 0.2;
/** A place is looked up first where more than this part of its gram is new. */
const NEW = 0.2;

/**
 * Looks up terms in the dictionary: the place where the rarest gram is expected, then others that say more, `most` in all. Null
 * where a gram, and so a term, occurs nowhere.
 */
export async function findSpots(
	shelf: Shelf,
	terms: readonly string[],
	most: number,
): Promise<Spot[] | null> {
	const spots = new Map<number, Spot>();
	const places = terms.map((text, term) => expectIn(shelf.manifest, text, term));
	for (;;) {
		const wanted = places
			.flatMap((own) => nextOf(shelf, own, spots) ?? [])
			.slice(0, Math.max(0, Math.max(most, terms.length) - spots.size));
		if (wanted.length === 0) return [...spots.values()];
		const found = await Promise.all(
			wanted.map(({ term, offset }) => readSpot(shelf, terms, { term, offset })),
		);
		for (const spot of found) {
			if (spot === null) return null;
			spots.set(placeIn(spot), spot);
		}
		if (isAbsent(shelf, terms, spots)) return null;
	}
}

/** A place in a term with the gram that is expected there. */
interface Expected {
	term: number;
	offset: number;
	/** Where the gram ends, and in how many documents it may stand. */
	end: number;
	documents: number;
}

/** The places in a term, the rarest grams first, as far as the number of documents of its bigrams tells. */
function expectIn({ common, documents, longest, spared }: Manifest, text: string, term: number): Expected[] {
	const counts = Array.from(
		{ length: text.length - 1 },
		(_, i) => common.get(keyOf(text, i)) ?? documents / COMMON / 2,
	);
	const places = counts.map((count, offset) => {
		let [end, fewest] = [offset + 1, count];
		for (; end < counts.length && end < offset + longest - 1; end++) {
			const next = counts[end] ?? 0;
			if (fewest * next < spared * documents) break;
			fewest = Math.min(fewest, next);
		}
		return { term, offset, end: end + 1, documents: fewest * LEFT ** (end - offset) };
	});
	return places.sort((a, b) => a.documents - b.documents);
}

/**
 * Where to look next in a term: where the end of a gram has a list, if the gram has none, or for what no gram known so far has;
 * nowhere where that is enough.
 */
function nextOf(
	{ manifest }: Shelf,
	places: readonly Expected[],
	spots: ReadonlyMap<number, Spot>,
): Expected | undefined {
	const known = places
		.flatMap((place) => spots.get(placeIn(place)) ?? [])
		.sort((a, b) => fewestOf(a) - fewestOf(b));
	if (known.some(({ best }) => best !== null && best.entry.documents <= FEW)) return undefined;
	const left = places.filter((place) => !spots.has(placeIn(place)));
	const pairs = new Set(known.flatMap(({ offset, documents }) => documents.map((_, i) => offset + i)));
	const isNew = ({ offset, end }: Expected, share: number) => {
		let count = 0;
		for (let at = offset; at + 1 < end; at++) if (!pairs.has(at)) count++;
		return count > share * (end - 1 - offset);
	};
	for (const spot of known) {
		const next = left.find(({ offset }) => offset === spot.listed);
		if (next && isLoose(manifest, spot)) return next;
	}
	// Rather what says more that is new than the same again with a little more.
	return left.find((place) => isNew(place, NEW)) ?? left.find((place) => isNew(place, 0));
}

/** Whether the best list is much longer than it would be for the longest gram. */
function isLoose({ spared }: Manifest, spot: Spot): boolean {
	const [fewest, listed] = [fewestOf(spot), spot.best?.entry.documents ?? Number.POSITIVE_INFINITY];
	return listed - fewest > Math.max(spared, CLOSE * fewest);
}

function fewestOf({ documents }: Spot): number {
	return documents.at(-1) ?? 0;
}

function placeIn({ term, offset }: { term: number; offset: number }): number {
	return term * MOST_CHARACTERS + offset;
}

async function readSpot(
	shelf: Shelf,
	terms: readonly string[],
	{ term, offset }: { term: number; offset: number },
): Promise<Spot | null> {
	const text = (terms[term] ?? '').slice(offset, offset + shelf.manifest.longest);
	const section = await shelf.section(text);
	const documents: number[] = [];
	let best: Gram | null = null;
	let [rare, listed] = [Number.POSITIVE_INFINITY, offset];
	for (let length = 2; length <= text.length; length++) {
		const gram = text.slice(0, length);
		const entry = section?.entries.get(gram);
		if (entry === undefined || entry.documents === 0) break;
		documents.push(entry.documents);
		// Of grams in about as many documents, the shortest is the likeliest to have a list at its end.
		if (entry.documents * (1 + CLOSE) < rare) {
			rare = entry.documents;
			listed = offset + (entry.list ? 0 : entry.parameters[1]);
		}
		if (section && entry.list) best = { term, offset, length, entry, section };
	}
	if (documents.length === 0) return null;
	if (offset === 0 || (documents[0] ?? 0) <= WEAK * shelf.manifest.documents)
		best ??= await readBigram(shelf, text.slice(0, 2), term, offset);
	return { term, offset, documents, best, listed };
}

/** A bigram with its list and positions; null where it occurs nowhere. */
export async function readBigram(
	shelf: Shelf,
	text: string,
	term: number,
	offset: number,
): Promise<Gram | null> {
	const section = await shelf.section(text);
	const entry = section?.entries.get(text);
	return section && entry ? { term, offset, length: 2, entry, section } : null;
}

/** Whether a gram is missing although both of its parts are so frequent that the index has all grams made of such. */
function isAbsent({ manifest }: Shelf, terms: readonly string[], spots: ReadonlyMap<number, Spot>): boolean {
	const { spared, documents: all, longest } = manifest;
	return [...spots.values()].some(({ term, offset, documents: { length }, documents }) => {
		const suffix = spots.get(placeIn({ term, offset: offset + 1 }))?.documents[length - 1] ?? 0;
		const most = Math.min(longest, (terms[term] ?? '').length - offset);
		return length < most - 1 && (documents[length - 1] ?? 0) * suffix >= spared * all;
	});
}
