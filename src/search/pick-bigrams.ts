/** Where a gram of two characters stands in the terms. */
export interface Bigram {
	/** Index of the term. */
	term: number;
	/** Its offset in the term. */
	offset: number;
}

/** Terms longer than this are covered by every other bigram. */
const LONG = 12;

/** The bigrams of a term: all of them, or as many as cover a long one. */
export function bigramsOf(text: string, term: number): Bigram[] {
	const last = text.length - 2;
	const offsets = Array.from({ length: text.length - 1 }, (_, offset) => offset);
	return offsets
		.filter((offset) => text.length <= LONG || offset % 2 === 0 || offset === last)
		.map((offset) => ({ term, offset }));
}

/**
 * Those of a list that cover the terms as well as all of it, the last ones left out first: if each stands at its place, so
 * do the terms. 合法, 法性, 性审, 审核 → 合法, 法性, 审核.
 */
export function cover<T extends Bigram>(list: readonly T[]): T[] {
	const counts = new Map<string, number>();
	const places = ({ term, offset }: Bigram) => [`${term} ${offset}`, `${term} ${offset + 1}`];
	const add = (bigram: Bigram, by: number) => {
		for (const place of places(bigram)) counts.set(place, (counts.get(place) ?? 0) + by);
	};
	for (const bigram of list) add(bigram, 1);
	const kept = list.toReversed().filter((bigram) => {
		const needed = places(bigram).some((place) => counts.get(place) === 1);
		if (!needed) add(bigram, -1);
		return needed;
	});
	return kept.reverse();
}

/** At most `most` of a list, spread evenly. */
export function spread<T>(list: readonly T[], most: number): T[] {
	if (list.length <= most) return [...list];
	return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}
