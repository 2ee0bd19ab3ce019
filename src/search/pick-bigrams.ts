import { keyOf } from './dictionary.ts';

/** A bigram of a term. */
export interface Bigram {
	/** Index of the term. */
	term: number;
	/** Its offset in the term. */
	offset: number;
	key: number;
}

/**
 * Bigrams side by side that cover a term, the last one overlapping where the length is odd: if each stands at its place,
 * the term does. 合法性审核 → 合法, 性审, 审核.
 */
export function coverTerm(text: string, term: number): Bigram[] {
	const bigrams: Bigram[] = [];
	for (let at = 0; at < text.length; at += 2) {
		const offset = Math.min(at, text.length - 2);
		bigrams.push({ term, offset, key: keyOf(text, offset) });
	}
	return bigrams;
}

/** At most `most` of a list, spread evenly. */
export function spread<T>(list: readonly T[], most: number): T[] {
	if (list.length <= most) return [...list];
	return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}
