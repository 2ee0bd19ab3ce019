/** Places headings in the outline: the phrase that a heading contains, else the phrase it resembles. */
import { normalise } from '../text/normalise.ts';
import type { Section } from './model.ts';
import type { Outline } from './schema/index.ts';

/** Where a heading belongs: a chapter, or another section, or neither. */
export type OutlinePlace = Pick<Section, 'chapter' | 'other'>;

export interface OutlineIndex {
	phrases: Phrase[];
	/** Text before the first heading. */
	intro: OutlinePlace;
}

interface Phrase {
	text: string;
	bigrams: Set<string>;
	place: OutlinePlace;
}

export const NOWHERE: OutlinePlace = { chapter: null, other: null };

const ENUMERATOR =
	/^(?:第[一二三四五六七八九十百]+[章节部分]*|[一二三四五六七八九十]+[、.．是]|\([一二三四五六七八九十\d]+\)|\d+[、.．])+/u;
/** Shares of common bigrams (Dice) from which a heading resembles a phrase, and a run-in heading does. */
const RESEMBLES = 0.5;
const RESEMBLES_STRONGLY = 0.75;
const SHORTEST = 3;

/** Prepares an outline for matching. */
export function indexOutline(outline: Outline): OutlineIndex {
	const chapters = outline.chapters.flatMap(({ id, zh, phrases }) =>
		[zh, ...phrases].map((text) => ({ text, place: { chapter: id, other: null } })),
	);
	const others = outline.others.flatMap(({ id, phrases }) =>
		phrases.map((text) => ({ text, place: { chapter: null, other: id } })),
	);
	const phrases = [...chapters, ...others].map(({ text, place }) => toPhrase(bare(text), place));
	const intro = outline.others.some(({ id }) => id === 'intro') ? 'intro' : null;
	return { phrases: phrases.filter(({ text }) => text.length >= 2), intro: { chapter: null, other: intro } };
}

function toPhrase(text: string, place: OutlinePlace): Phrase {
	return { text, bigrams: bigrams(text), place };
}

/** The place of a heading; `undefined` where no phrase fits. `六、依法有效化解社会矛盾纠纷` → ch8. */
export function placeHeading(heading: string, index: OutlineIndex): OutlinePlace | undefined {
	const text = bare(heading);
	return contained(text, index) ?? resembled(text, index, RESEMBLES);
}

/** The place of a run-in heading (一是…); it must name a chapter outright, for its section already gives one. */
export function placeRunIn(heading: string, index: OutlineIndex): OutlinePlace | undefined {
	const text = bare(heading);
	const whole = index.phrases.filter((phrase) => phrase.text.length >= 4 || phrase.text === text);
	return (
		longest(whole.filter((phrase) => text.includes(phrase.text))) ??
		resembled(text, index, RESEMBLES_STRONGLY)
	);
}

/** Without enumerator, marks and white space: `（一）行政复议、应诉。` → `行政复议应诉`. */
function bare(heading: string): string {
	return normalise(heading)
		.replace(ENUMERATOR, '')
		.replace(/[\p{P}\p{S}]/gu, '');
}

function contained(text: string, { phrases }: OutlineIndex): OutlinePlace | undefined {
	const fits = phrases.filter(
		(phrase) => text.includes(phrase.text) || (text.length >= SHORTEST && phrase.text.includes(text)),
	);
	return longest(fits);
}

function longest(phrases: readonly Phrase[]): OutlinePlace | undefined {
	let best: Phrase | undefined;
	for (const phrase of phrases) if (phrase.text.length > (best?.text.length ?? 0)) best = phrase;
	return best?.place;
}

function resembled(text: string, { phrases }: OutlineIndex, threshold: number): OutlinePlace | undefined {
	const own = bigrams(text);
	let best: OutlinePlace | undefined;
	let most = 0;
	for (const phrase of phrases) {
		const score = similarity(own, phrase.bigrams);
		if (score >= threshold && score > most) [best, most] = [phrase.place, score];
	}
	return best;
}

/** Dice coefficient of two sets: 0 nothing shared, 1 the same. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const bigram of a) if (b.has(bigram)) shared++;
	return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function bigrams(text: string): Set<string> {
	return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
