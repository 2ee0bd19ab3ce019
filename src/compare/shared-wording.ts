import { normaliseWithMap } from '../text/normalise.ts';

/** Fewer Han characters in a row are shared by any two texts. */
export const SHORTEST_RUN = 4;

/** A formulaic text repeats its phrases; what stands further back is not looked at when a run is extended. */
const MOST_PLACES = 64;

/** Offsets in UTF-16, `end` exclusive. */
export interface Run {
	start: number;
	end: number;
}

/** A text in normal form, and where each of its runs of four Han characters stands. */
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
		for (let at = 0; at + SHORTEST_RUN <= run.length; at += 1) {
			const gram = run.slice(at, at + SHORTEST_RUN);
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
	for (const place of wording.places.get(text.slice(at, at + SHORTEST_RUN)) ?? []) {
		if (ahead > 0 && wording.text[place + ahead] !== text[reached]) continue;
		end = Math.max(end, at + commonLength(text, at, wording.text, place));
	}
	return end;
}

/**
 * Where a text says what the other says too: all runs of four or more Han characters that stand there word by word,
 * in order and without overlap. White space and line breaks do not count; punctuation and digits end a run.
 */
export function sharedRuns(source: string, wording: Wording): Run[] {
	const { text, starts, ends } = normaliseWithMap(source);
	const runs: Run[] = [];
	let reached = 0;
	for (let at = 0; at + SHORTEST_RUN <= text.length; at += 1) {
		reached = Math.max(reached, at);
		if (reached > at && !isHan(text[reached])) {
			at = reached;
			continue;
		}
		const end = farthest(text, at, reached, wording);
		if (end > reached) runs.push({ start: starts[reached] ?? 0, end: ends[end - 1] ?? 0 });
		reached = end;
	}
	return runs;
}
