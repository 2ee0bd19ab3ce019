import { keyOf } from './dictionary.ts';

/** A bigram of a term. */
export interface Bigram {
	/** Index of the term. */
	term: number;
	/** Its offset in the term. */
	offset: number;
	key: number;
}

/** All bigrams of a term. */
export function bigramsOf(text: string, term: number): Bigram[] {
	return Array.from({ length: text.length - 1 }, (_, offset) => ({ term, offset, key: keyOf(text, offset) }));
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

/** Bigrams, those first whose characters are rarest by an alphabet of frequent ones, most frequent first. */
export function byRarity<T extends Bigram>(bigrams: readonly T[], alphabet: string): T[] {
	const rank = (unit: number) => {
		const at = alphabet.indexOf(String.fromCharCode(unit));
		return Math.log(at < 0 ? 8 * alphabet.length : at + 1);
	};
	const rarity = ({ key }: Bigram) => rank(Math.floor(key / 65536)) + rank(key % 65536);
	return [...bigrams].sort((a, b) => rarity(b) - rarity(a));
}
