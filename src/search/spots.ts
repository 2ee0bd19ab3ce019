import type { Entry, Section } from './dictionary.ts';
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
	/** Whether a longer gram could be there and is not: it occurs nowhere, or its parts are rare. */
	isBroken: boolean;
}

/** A rare gram ends the search for rarer ones. */
const FEW = 6;
/** A list is close to a gram without one where it is longer by no more than this part. */
const CLOSE = 0.3;
/** A list that leaves more than this part of all documents is not worth loading. */
export const WEAK = 0.7;

/**
 * Looks up terms in the dictionary: grams that cover them, then the next place wherever something rare must stand. Null
 * where a gram, and so a term, occurs nowhere. With what was found `before`, all other places are wanted, too.
 */
export async function findSpots(
	shelf: Shelf,
	terms: readonly string[],
	most: number,
	before: readonly Spot[],
): Promise<Spot[] | null> {
	const { longest } = shelf.manifest;
	const spots = new Map(before.map((spot) => [placeIn(spot), spot]));
	const part = Math.max(1, Math.floor(most / 2 / terms.length));
	const starts = (text: string) =>
		before.length > 0 ? [...Array(text.length - 1).keys()] : startsIn(text, longest, part);
	let wanted = terms
		.flatMap((text, term) => starts(text).map((offset) => ({ term, offset })))
		.filter((place) => !spots.has(placeIn(place)))
		.slice(0, Math.max(terms.length, most - spots.size));
	while (wanted.length > 0) {
		const found = await Promise.all(wanted.map(({ term, offset }) => readSpot(shelf, terms, term, offset)));
		for (const spot of found) {
			if (spot === null) return null;
			spots.set(placeIn(spot), spot);
		}
		if (isAbsent(shelf, spots)) return null;
		const all = [...spots.values()];
		if (all.some(({ best }) => best !== null && best.entry.documents <= FEW)) break;
		wanted = all
			.filter((spot) => spot.isBroken || isLoose(shelf, spot))
			.map(({ term, offset }) => ({ term, offset: offset + 1 }))
			.filter((place) => place.offset + 2 <= (terms[place.term] ?? '').length && !spots.has(placeIn(place)))
			.slice(0, Math.max(0, most - spots.size));
	}
	return [...spots.values()];
}

function placeIn({ term, offset }: { term: number; offset: number }): number {
	return term * MOST_CHARACTERS + offset;
}

/** Where grams of the greatest length begin that cover a text, two of them having two characters in common, if so many may. */
function startsIn(text: string, longest: number, most: number): number[] {
	const last = Math.max(0, text.length - longest);
	const steps = Math.max(1, Math.min(most - 1, Math.ceil(last / (longest - 2))));
	return Array.from({ length: last > 0 && most > 1 ? steps + 1 : 1 }, (_, i) =>
		Math.round((i * last) / steps),
	);
}

async function readSpot(
	shelf: Shelf,
	terms: readonly string[],
	term: number,
	offset: number,
): Promise<Spot | null> {
	const text = (terms[term] ?? '').slice(offset, offset + shelf.manifest.longest);
	const section = await shelf.section(text);
	const documents: number[] = [];
	let best: Gram | null = null;
	for (let length = 2; length <= text.length; length++) {
		const gram = text.slice(0, length);
		const entry = section?.entries.get(gram);
		if (entry === undefined || entry.documents === 0) break;
		documents.push(entry.documents);
		if (section && entry.list) best = { term, offset, length, entry, section };
	}
	if (documents.length === 0) return null;
	if (offset === 0 || (documents[0] ?? 0) <= WEAK * shelf.manifest.documents)
		best ??= await readBigram(shelf, text.slice(0, 2), term, offset);
	return { term, offset, documents, best, isBroken: documents.length < text.length - 1 };
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
function isAbsent({ manifest }: Shelf, spots: ReadonlyMap<number, Spot>): boolean {
	const least = manifest.spared * manifest.documents;
	return [...spots.values()].some(({ term, offset, documents, isBroken }) => {
		const suffix = spots.get(placeIn({ term, offset }) + 1)?.documents[documents.length - 1];
		return isBroken && suffix !== undefined && (documents.at(-1) ?? 0) * suffix >= least;
	});
}

function isLoose({ manifest }: Shelf, { documents, best }: Spot): boolean {
	const fewest = documents.at(-1) ?? 0;
	const listed = best?.entry.documents ?? documents[0] ?? 0;
	return listed - fewest > Math.max(manifest.spared, CLOSE * fewest);
}
