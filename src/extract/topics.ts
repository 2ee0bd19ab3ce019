/** What words say by their role: the topics that they name. */
import type { Word } from './concepts.ts';
import type { Role } from './lexicon.ts';

/** Topics that leave open whom or what they are for: 培训420人次. */
const EVENTS = new Set(['training', 'lecture', 'tests', 'exam']);

/** The words that have a role. */
export function ofRole(words: readonly Word[], role: Role): Word[] {
	return words.filter(({ concepts }) => concepts.some((concept) => concept.role === role));
}

/** Whether a word says this. */
export function isOf({ concepts }: Word, id: string): boolean {
	return concepts.some((concept) => concept.id === id);
}

/** Whether one of the words names a topic. */
export function hasTopic(words: readonly Word[]): boolean {
	return words.some((word) => topicsOf(word).length > 0);
}

/** The topics that a word names, or without which its noun is not spoken of. */
export function namedBy(word: Word): string[] {
	const related = word.concepts.flatMap(({ id }) => RELATED[id] ?? []);
	return [...topicsOf(word), ...related];
}

/** Nouns and bodies that are not spoken of without a topic. */
export const RELATED: Readonly<Record<string, string>> = {
	committees: 'mediation',
	mediators: 'mediation',
	partfiles: 'casefiles',
	dispute: 'mediation',
	litigationcases: 'litigation',
};

function topicsOf({ concepts }: Word): string[] {
	return concepts.filter(({ id, role }) => role === 'topic' && !EVENTS.has(id)).map(({ id }) => id);
}
