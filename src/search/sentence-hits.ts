import { normaliseWithMap } from '../text/normalise.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { Passage, SentenceHit } from './model.ts';
import { occurrencesOf } from './occurrences.ts';
import type { LoadedDocument } from './text-check.ts';

/** A term in the source: passages joined by line breaks. */
interface Match {
	term: number;
	/** Of the passage in which it begins. */
	passage: number;
	start: number;
	end: number;
}

/** Where the normal forms of texts begin, one after another without a gap; what precedes the first is not theirs. */
interface Joined {
	text: string;
	starts: readonly number[];
}

interface Draft {
	passage: number;
	start: number;
	end: number;
	matches: Match[];
}

/** The sentences of a document in which terms occur; with a chapter, those that begin in it. */
export function findSentences(
	{ title, passages, form }: LoadedDocument,
	terms: readonly string[],
	chapter: string | null,
): SentenceHit[] {
	const head = { text: form.text.slice(0, form.text.indexOf('\n')), starts: [0] };
	const body = { text: form.text, starts: form.passageStarts };
	const own = passages.map(({ text }) => text);
	const hits = [...findIn([title], head, terms, []), ...findIn(own, body, terms, passages)];
	const wanted = hits.filter(({ hit }) => chapter === null || hit.chapter === chapter);
	return wanted.sort((a, b) => b.terms - a.terms).map(({ hit }) => hit);
}

function findIn(
	texts: readonly string[],
	forms: Joined,
	terms: readonly string[],
	passages: readonly Passage[],
): { terms: number; hit: SentenceHit }[] {
	const source = texts.join('\n');
	return draftSentences(texts, findMatches(texts, forms, terms)).map((draft) => ({
		terms: new Set(draft.matches.map(({ term }) => term)).size,
		hit: toHit(source, draft, passages[draft.passage]),
	}));
}

function findMatches(texts: readonly string[], forms: Joined, terms: readonly string[]): Match[] {
	const sourceStarts = startsOf(texts);
	// Ways back are costly: only passages with a match get one.
	const maps = new Map<number, ReturnType<typeof normaliseWithMap>>();
	const toSource = (at: number, side: 'starts' | 'ends') => {
		const passage = lastAtMost(forms.starts, at);
		const map = maps.get(passage) ?? normaliseWithMap(texts[passage] ?? '');
		maps.set(passage, map);
		return (sourceStarts[passage] ?? 0) + (map[side][at - (forms.starts[passage] ?? 0)] ?? 0);
	};
	const matches = terms.flatMap((term, i) =>
		occurrencesOf(term, forms.text)
			.filter((at) => lastAtMost(forms.starts, at) >= 0)
			.map((at) => ({
				term: i,
				passage: lastAtMost(forms.starts, at),
				start: toSource(at, 'starts'),
				end: toSource(at + term.length - 1, 'ends'),
			})),
	);
	return matches.sort((a, b) => a.start - b.start);
}

function draftSentences(texts: readonly string[], matches: readonly Match[]): Draft[] {
	const sentenceAt = sentenceFinder(texts);
	const drafts = new Map<number, Draft>();
	for (const match of matches) {
		const first = sentenceAt(match.start);
		const last = match.end <= first.end ? first : sentenceAt(match.end - 1);
		const draft = drafts.get(first.start) ?? { ...first, passage: match.passage, matches: [] };
		draft.matches.push(match);
		draft.end = Math.max(draft.end, last.end);
		drafts.set(first.start, draft);
	}
	return [...drafts.values()];
}

/** Finds the sentence around an offset of the source; each passage is cut up once. */
function sentenceFinder(texts: readonly string[]): (at: number) => { start: number; end: number } {
	const starts = startsOf(texts);
	const cut = new Map<number, Sentence[]>();
	return (at) => {
		const passage = lastAtMost(starts, at);
		const base = starts[passage] ?? 0;
		const sentences = cut.get(passage) ?? splitSentences(texts[passage] ?? '');
		cut.set(passage, sentences);
		const sentence = sentences.find(({ end }) => base + end > at);
		return { start: base + (sentence?.start ?? 0), end: base + (sentence?.end ?? 0) };
	};
}

/** Where texts begin that are joined by line breaks. */
function startsOf(texts: readonly string[]): number[] {
	let next = 0;
	return texts.map((text) => {
		const start = next;
		next += text.length + 1;
		return start;
	});
}

/** Index of the last start at or before an offset, −1 for none: of those without length, the one that has it. */
function lastAtMost(starts: readonly number[], at: number): number {
	return starts.findLastIndex((start) => start <= at);
}

/** Without a passage it is a hit in a title. */
function toHit(source: string, { start, end, matches }: Draft, passage?: Passage): SentenceHit {
	const text = source.slice(start, end).trimEnd();
	const marks = joinMarks(matches, start);
	if (!passage) return { anchor: '', block: null, chapter: null, text, marks };
	const { n, heading, chapter } = passage;
	return { anchor: `${heading ? 's' : 'p'}-${n}`, block: heading ? null : n, chapter, text, marks };
}

/** Where matches are in a sentence that begins at `from`; those that touch are one. */
function joinMarks(matches: readonly Match[], from: number): { start: number; end: number }[] {
	const marks: { start: number; end: number }[] = [];
	for (const match of matches) {
		const [start, end] = [match.start - from, match.end - from];
		const last = marks.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else marks.push({ start, end });
	}
	return marks;
}
