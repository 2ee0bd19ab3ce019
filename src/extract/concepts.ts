/** Cuts text into the known words of the field. */
import type { Concept, Lexicon } from './lexicon.ts';

/** A known word in a text; offsets are of that text. */
export interface Word {
	start: number;
	end: number;
	concepts: readonly Concept[];
}

/** All known words, the longest at each place, none overlapping, in order. */
export function findWords(text: string, { words, lengths }: Lexicon): Word[] {
	const found: Word[] = [];
	for (let at = 0; at < text.length; ) {
		const length = longestAt(text, at, words, lengths.get(text[at] ?? ''));
		if (length === 0) at++;
		else {
			found.push({ start: at, end: at + length, concepts: words.get(text.slice(at, at + length)) ?? [] });
			at += length;
		}
	}
	return found;
}

function longestAt(
	text: string,
	at: number,
	words: Lexicon['words'],
	lengths: readonly number[] | undefined,
): number {
	return lengths?.find((length) => words.has(text.slice(at, at + length))) ?? 0;
}

/** Stretches of Chinese characters or letters that no known word covers, two characters or longer. */
export function unknownStretches(text: string, words: readonly Word[]): string[] {
	const edges = [...words, { start: text.length, end: text.length }];
	let from = 0;
	return edges.flatMap(({ start, end }) => {
		const gap = text.slice(from, start);
		from = end;
		return gap.split(/[^\p{Script=Han}\p{L}]+/u).filter((stretch) => stretch.length > 1);
	});
}

export function isWeak({ concepts }: Word): boolean {
	return concepts.every(({ role }) => role === 'weak');
}
