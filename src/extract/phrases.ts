/** The registry's phrases, compiled: what a clause must say for its number to be a metric's value. */
import type { Metric } from '../archive/schema/index.ts';
import { squeeze } from '../text/squeeze.ts';
import { measureAt } from '../text/units.ts';
import { findWords, isWeak, unknownStretches } from './concepts.ts';
import type { Concept, Lexicon, Role } from './lexicon.ts';

/** A phrase's demand on the context of a number. */
export interface Pattern {
	metric: Metric;
	/** As it stands in the registry. */
	phrase: string;
	/** What must be said, each once. */
	needs: Need[];
	/** Ids of the needs. */
	known: ReadonlySet<string>;
	/** Ids that phrases of metrics not to be confused with this one ask for. */
	rivals: ReadonlySet<string>;
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
	const patterns = [...metrics].flatMap((metric) => {
		const phrases = metric.phrases.filter((phrase) => filter(phrase, metric));
		const read = phrases.map((phrase) => toPattern(metric, phrase, needsOf(phrase, metric.unit, lexicon)));
		const subject = commonTopic(read);
		return read.map((pattern) => withSubject(pattern, subject)).filter(({ needs }) => needs.length > 0);
	});
	return withRivals(patterns);
}

function withRivals(patterns: readonly Pattern[]): Pattern[] {
	const asked = new Map<string, Set<string>>();
	for (const { metric, needs } of patterns) {
		const ids = asked.get(metric.key) ?? new Set<string>();
		for (const { id } of needs) ids.add(id);
		asked.set(metric.key, ids);
	}
	return patterns.map((pattern) => {
		const own = asked.get(pattern.metric.key);
		const theirs = pattern.metric.do_not_confuse_with.flatMap((key) => [...(asked.get(key) ?? [])]);
		return { ...pattern, rivals: new Set(theirs.filter((id) => !own?.has(id))) };
	});
}

function toPattern(metric: Metric, phrase: string, needs: Need[]): Pattern {
	return { metric, phrase, needs, known: new Set(needs.map(({ id }) => id)), rivals: new Set() };
}

function needsOf(phrase: string, unit: string, lexicon: Lexicon): Need[] {
	const parts = partsOf(phrase);
	const main = Math.max(
		0,
		parts.findLastIndex((part) => part.measure === unit),
	);
	const text = parts.map(({ text: part }) => part).join('|');
	const from =
		parts.length < 3 ? 0 : parts.slice(0, main).reduce((sum, part) => sum + part.text.length + 1, 0);
	// What another number of the phrase is said to have undergone is not asked of this one.
	const all = findWords(text, lexicon);
	const found = all.filter(({ start, concepts }) => start >= from || concepts[0]?.role !== 'verb');
	const known = found.filter((word) => !isWeak(word)).flatMap(({ concepts }) => concepts);
	const literal = unknownStretches(text, all).map((word) => learn(word, lexicon));
	const byId = new Map([...known, ...literal].map(({ id, role }) => [id, { id, role, implied: false }]));
	return [...byId.values()].filter(({ role }) => role !== 'weak');
}

interface Part {
	text: string;
	/** Unit of the number behind it. */
	measure: string | null;
}

/** The phrase cut at its numbers, without their measure words. */
function partsOf(phrase: string): Part[] {
	const cut = squeeze(phrase).text.split('X');
	return cut.map((part, i) => {
		const length = i === 0 ? 0 : (measureOf(part)?.length ?? 0);
		const next = cut[i + 1];
		return { text: part.slice(length), measure: next === undefined ? null : measureOf(next) };
	});
}

function measureOf(text: string): string | null {
	return /^(?:%|[万亿]?元)/u.exec(text)?.[0] ?? measureAt(text, 0);
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
	const needs: Need[] = [...pattern.needs, { id: subject, role: 'topic', implied: true }];
	return toPattern(pattern.metric, pattern.phrase, needs);
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
