/** The registry's phrases, compiled: what a clause must say for its number to be a metric's value. */
import type { Metric } from '../archive/schema/index.ts';
import { squeeze } from '../text/squeeze.ts';
import { measureAt, sameUnit } from '../text/units.ts';
import { findWords, isWeak, unknownStretches } from './concepts.ts';
import type { Concept, Lexicon, Role } from './lexicon.ts';

/** A phrase's demand on the context of a number. */
export interface Pattern {
	metric: Metric;
	/** As it stands in the registry. */
	phrase: string;
	/** What must be said, each once. */
	needs: Need[];
}

/** `implied`: the phrase leaves it out (审结X起), since the metric's other phrases say it. */
export interface Need {
	id: string;
	role: Role;
	implied: boolean;
}

/** Which phrases to use. */
export type PhraseFilter = (phrase: string, metric: Metric) => boolean;

/**
 * All phrases of all metrics. Words of a phrase that the lexicon lacks are added to `lexicon`, so that texts are cut by
 * the same words.
 */
export function compilePhrases(
	metrics: Iterable<Metric>,
	lexicon: Lexicon,
	filter: PhraseFilter = () => true,
): Pattern[] {
	return [...metrics].flatMap((metric) => {
		const phrases = metric.phrases.filter((phrase) => filter(phrase, metric));
		const read = phrases.map((phrase) => ({ metric, phrase, needs: needsOf(phrase, lexicon) }));
		const subject = commonTopic(read);
		return read.map((pattern) => withSubject(pattern, subject)).filter(({ needs }) => needs.length > 0);
	});
}

function needsOf(phrase: string, lexicon: Lexicon): Need[] {
	const text = withoutNumbers(phrase);
	const found = findWords(text, lexicon);
	const known = found.filter((word) => !isWeak(word)).flatMap(({ concepts }) => concepts);
	const literal = unknownStretches(text, found).map((word) => learn(word, lexicon));
	const byId = new Map([...known, ...literal].map(({ id, role }) => [id, { id, role, implied: false }]));
	return [...byId.values()].filter(({ role }) => role !== 'weak');
}

/** The phrase without its numbers and their measure words. */
function withoutNumbers(phrase: string): string {
	const [first = '', ...others] = squeeze(phrase).text.split('X');
	const rest = others.map((part) => {
		const measure = part.startsWith('%') ? '%' : measureAt(part, 0);
		return part.slice(measure?.length ?? 0).replace(/^[万亿]?元/u, '');
	});
	return [first, ...rest].join('|');
}

/** The topic that more than half of a metric's phrases name. */
function commonTopic(patterns: readonly Pattern[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { needs } of patterns) {
		for (const { id, role } of needs) if (role === 'topic') counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most !== undefined && most[1] * 2 >= patterns.length ? most[0] : undefined;
}

function withSubject(pattern: Pattern, subject: string | undefined): Pattern {
	if (subject === undefined || pattern.needs.some(({ role }) => role === 'topic')) return pattern;
	return { ...pattern, needs: [...pattern.needs, { id: subject, role: 'topic', implied: true }] };
}

/** An unknown word of a phrase becomes a word of its own. */
function learn(word: string, lexicon: Lexicon): Concept {
	const concept: Concept = { id: `=${word}`, role: 'noun' };
	lexicon.words.set(word, [concept]);
	const first = word[0] ?? '';
	const lengths = new Set([...(lexicon.lengths.get(first) ?? []), word.length]);
	lexicon.lengths.set(
		first,
		[...lengths].sort((a, b) => b - a),
	);
	return concept;
}

/** Whether a number with this measure word can be a value of the metric; a table's cell may have none. */
export function unitFits(written: string | null, unit: string): boolean {
	return written !== null && sameUnit(written, unit);
}
