/** How firmly concepts belong to a number. */
import type { Word } from './concepts.ts';
import type { Role } from './lexicon.ts';
import { RELATED } from './topics.ts';

/** How firmly a concept belongs to a number, from 0 to 1. */
export type Credits = Map<string, number>;

/** Shares by which a concept counts where it is not in the number's own stretch. */
const CARRIED: Record<
	'shared' | 'next' | 'sentence' | 'lead' | 'before' | 'heading',
	Record<Role, number>
> = {
	shared: { topic: 0.9, noun: 0.85, verb: 0.75, weak: 0 },
	next: { topic: 0.75, noun: 0.75, verb: 0.7, weak: 0 },
	sentence: { topic: 0.69, noun: 0.6, verb: 0, weak: 0 },
	lead: { topic: 0.66, noun: 0.64, verb: 0, weak: 0 },
	before: { topic: 0.62, noun: 0.35, verb: 0, weak: 0 },
	heading: { topic: 0.5, noun: 0.3, verb: 0, weak: 0 },
};
/** An example of what is counted: 文件、合同等386件. */
export const EXAMPLE = 0.9;
/** A noun that a list shares. */
export const LISTED = 0.66;
/** A topic behind which another topic was named. */
export const STALE = 0.4;

/** Credits every concept of the words. */
export function credit(credits: Credits, words: readonly Word[], share: number): void {
	for (const { concepts } of words) for (const { id } of concepts) raise(credits, id, share);
}

/** Credits the words by their role and by where they stand; `factor` is for topics that are stale. */
export function creditBy(
	credits: Credits,
	words: readonly Word[],
	zone: keyof typeof CARRIED,
	factor = 1,
): void {
	for (const { concepts } of words) {
		for (const { id, role } of concepts) {
			const share = CARRIED[zone][role] * (role === 'topic' ? factor : 1);
			raise(credits, id, share);
			// 人民调解组织受理纠纷, of which the success is told right behind.
			if (zone === 'sentence' && RELATED[id] !== undefined) raise(credits, RELATED[id], share);
		}
	}
}

/** No credit is ever lowered. */
export function raise(credits: Credits, id: string, share: number): void {
	if ((credits.get(id) ?? 0) < share) credits.set(id, share);
}
