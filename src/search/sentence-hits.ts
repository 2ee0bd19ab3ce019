import type { Fold } from '../text/fold.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Passage, SentenceHit } from './model.ts';
import { occurrencesOf } from './occurrences.ts';

/** A document's passages as one string, and its normal form with the way back. */
interface Mapped {
	text: string;
	source: string;
	starts: number[];
	ends: number[];
	/** Where each passage begins in `source`. */
	passages: number[];
}

interface Match {
	term: number;
	start: number;
	end: number;
}

interface Draft {
	start: number;
	end: number;
	matches: Match[];
}

/** The sentences of a document in which terms occur; with a chapter, those that begin in it. */
export function findSentences(
	{ title, passages }: { title: string; passages: readonly Passage[] },
	terms: readonly string[],
	fold: Fold,
	chapter: string | null,
): SentenceHit[] {
	const body = draftSentences(
		mapPassages(
			passages.map(({ text }) => text),
			fold,
		),
		terms,
	);
	const hits = body.map(({ source, passage, draft }) => ({
		draft,
		hit: toHit(source, draft, passages[passage] ?? null),
	}));
	const heads = draftSentences(mapPassages([title], fold), terms);
	const titles = heads.map(({ source, draft }) => ({ draft, hit: toHit(source, draft, null) }));
	const wanted = [...titles, ...hits].filter(({ hit }) => chapter === null || hit.chapter === chapter);
	const termsIn = ({ draft }: { draft: Draft }) => new Set(draft.matches.map(({ term }) => term)).size;
	return wanted.sort((a, b) => termsIn(b) - termsIn(a)).map(({ hit }) => hit);
}

function mapPassages(texts: readonly string[], fold: Fold): Mapped {
	const mapped: Mapped = { text: '', source: texts.join('\n'), starts: [], ends: [], passages: [] };
	let at = 0;
	for (const text of texts) {
		const form = normaliseWithMap(text);
		mapped.text += fold(form.text);
		for (const start of form.starts) mapped.starts.push(at + start);
		for (const end of form.ends) mapped.ends.push(at + end);
		mapped.passages.push(at);
		at += text.length + 1;
	}
	return mapped;
}

function draftSentences(
	mapped: Mapped,
	terms: readonly string[],
): { source: string; passage: number; draft: Draft }[] {
	const { source, passages } = mapped;
	const sentences = passages.flatMap((start, i) =>
		splitSentences(source.slice(start, (passages[i + 1] ?? source.length + 1) - 1)).map((sentence) => ({
			passage: i,
			start: start + sentence.start,
			end: start + sentence.end,
		})),
	);
	const drafts = new Map<number, Draft>();
	for (const match of matchesIn(mapped, terms)) {
		const at = sentences.findIndex(({ end }) => end > match.start);
		const draft = drafts.get(at) ?? {
			start: sentences[at]?.start ?? 0,
			end: sentences[at]?.end ?? 0,
			matches: [],
		};
		draft.matches.push(match);
		draft.end = Math.max(draft.end, sentences.find(({ end }) => end >= match.end)?.end ?? 0);
		drafts.set(at, draft);
	}
	return [...drafts].map(([at, draft]) => ({ source, passage: sentences[at]?.passage ?? 0, draft }));
}

function matchesIn({ text, starts, ends }: Mapped, terms: readonly string[]): Match[] {
	const matches = terms.flatMap((term, i) =>
		[...occurrencesOf(term, text)].map((at) => ({
			term: i,
			start: starts[at] ?? 0,
			end: ends[at + term.length - 1] ?? 0,
		})),
	);
	return matches.sort((a, b) => a.start - b.start);
}

function toHit(source: string, draft: Draft, passage: Passage | null): SentenceHit {
	const written = source.slice(draft.start, draft.end);
	const text = written.trimEnd();
	const marks = joinMarks(draft.matches).map(({ start, end }) => ({
		start: start - draft.start,
		end: end - draft.start,
	}));
	if (passage === null) return { anchor: '', block: null, chapter: null, text, marks };
	const { n, heading, chapter } = passage;
	return { anchor: heading ? `s-${n}` : `p-${n}`, block: heading ? null : n, chapter, text, marks };
}

function joinMarks(matches: readonly Match[]): { start: number; end: number }[] {
	const marks: { start: number; end: number }[] = [];
	for (const { start, end } of matches) {
		const last = marks.at(-1);
		if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
		else marks.push({ start, end });
	}
	return marks;
}
