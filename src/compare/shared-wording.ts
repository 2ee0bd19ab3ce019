import { normaliseWithMap } from '../text/normalise.ts';

/** Fewer Han characters in a row are shared by any two texts: 法治政府建设, 重大行政决策 are words of the field, no copying. */
export const SHORTEST_RUN = 8;

/** By runs of so many characters places are found. */
const GRAM = 4;

/** A formulaic text repeats its phrases; what stands further back is not looked at when a run is extended. */
const MOST_PLACES = 64;

/** Offsets in UTF-16, `end` exclusive. */
export interface Run {
	start: number;
	end: number;
}

/** A text in normal form, and where each of its grams of Han characters stands. */
export interface Wording {
	text: string;
	places: Map<string, number[]>;
}

const HAN_RUN = /[\u3400-\u4dbf\u4e00-\u9fff]+/g;
const HAN = /^[\u3400-\u4dbf\u4e00-\u9fff]$/;

/** Indexes texts whose wording others may share; a run never spans two of them. */
export function indexWording(texts: readonly string[]): Wording {
	const text = texts.map((one) => normaliseWithMap(one).text).join('\n');
	const places = new Map<string, number[]>();
	for (const { 0: run, index } of text.matchAll(HAN_RUN)) {
		for (let at = 0; at + GRAM <= run.length; at += 1) {
			const gram = run.slice(at, at + GRAM);
			const known = places.get(gram);
			if (!known) places.set(gram, [index + at]);
			else if (known.length < MOST_PLACES) known.push(index + at);
		}
	}
	return { text, places };
}

const isHan = (sign: string | undefined) => sign !== undefined && HAN.test(sign);

/** How far two texts run alike from `at` and `place` on, in Han characters. */
function commonLength(text: string, at: number, other: string, place: number): number {
	let length = 0;
	while (isHan(text[at + length]) && text[at + length] === other[place + length]) length += 1;
	return length;
}

/** Where the longest run that begins at `at` ends; never less than `reached`. */
function farthest(text: string, at: number, reached: number, wording: Wording): number {
	const ahead = reached - at;
	let end = reached;
	for (const place of wording.places.get(text.slice(at, at + GRAM)) ?? []) {
		if (ahead > 0 && wording.text[place + ahead] !== text[reached]) continue;
		end = Math.max(end, at + commonLength(text, at, wording.text, place));
	}
	return end;
}

/** What clings to the word before it, and what leads to the word behind it. */
const CLINGING = /^[化性率者的地得了们等]$/;
const LEADING = /^[的地得和与及或并对将把被在以为向从由按]$/;

let words: Intl.Segmenter | null | undefined;

/** Firefox has it since 125; without it a run keeps its ends. Made when it is first needed, as its dictionary loads slowly. */
function wordSegmenter(): Intl.Segmenter | null {
	words ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
	return words;
}

/** The offsets at which no word is cut, in the stretch of Han characters around a run. */
function wordBorders(words: Intl.Segmenter, text: string, { start, end }: Run): Set<number> {
	let [from, to] = [start, end];
	while (isHan(text[from - 1])) from -= 1;
	while (isHan(text[to])) to += 1;
	return new Set([...words.segment(text.slice(from, to))].map(({ index }) => from + index));
}

/** A run without the words that it cuts: `化营商环境建` of 法治化营商环境建设 → `营商环境`. What stands alone stays whole. */
function withoutCutWords(text: string, run: Run): Run {
	const isOpen = { left: isHan(text[run.start - 1]), right: isHan(text[run.end]) };
	if (!isOpen.left && !isOpen.right) return run;
	const words = wordSegmenter();
	if (!words) return run;
	const borders = wordBorders(words, text, run);
	let { start, end } = run;
	while (isOpen.left && start < end && (!borders.has(start) || CLINGING.test(text[start] ?? ''))) start += 1;
	while (isOpen.right && start < end && (!borders.has(end) || LEADING.test(text[end - 1] ?? ''))) end -= 1;
	return { start, end };
}

/**
 * Where a text says what the other says too: runs of eight or more Han characters that stand there word by word, in order
 * and without overlap; of two that overlap the longer, or else the first. No run begins or ends within a word. White space and line breaks do not count; punctuation and
 * digits end a run.
 */
export function sharedRuns(source: string, wording: Wording): Run[] {
	const { text, starts, ends } = normaliseWithMap(source);
	const runs: Run[] = [];
	for (const match of matchesOf(text, wording)) {
		if (match.end - match.start < SHORTEST_RUN) continue;
		const run = withoutCutWords(text, match);
		if (run.end - run.start < SHORTEST_RUN) continue;
		const last = runs.at(-1);
		const overlaps = last !== undefined && run.start < last.end;
		if (overlaps && run.end - run.start <= last.end - last.start) continue;
		if (overlaps) runs.pop();
		runs.push(run);
	}
	return runs.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }));
}

/** The longest matches of a gram or more, in order; none lies within another. */
function matchesOf(text: string, wording: Wording): Run[] {
	const matches: Run[] = [];
	let reached = 0;
	for (let at = 0; at + GRAM <= text.length; at += 1) {
		reached = Math.max(reached, at);
		if (reached > at && !isHan(text[reached])) {
			at = reached;
			continue;
		}
		const end = farthest(text, at, reached, wording);
		if (end > reached) matches.push({ start: at, end });
		reached = end;
	}
	return matches;
}
