/** What a report carries over from an earlier one, sentence by sentence. */

import type { Report } from '../archive/model.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import { remembering } from './remember.ts';

export interface CarriedSentence {
	/** As printed. */
	text: string;
	/** Number of its block. */
	block: number;
	/** `carried`: word by word in the earlier report; `moved`: but for its numbers; `new`: neither. */
	state: 'carried' | 'moved' | 'new';
	/** Block of the earlier report that has it; null where it is new. */
	from: number | null;
	/** The numbers that moved, earlier and later, in the order of the sentence; only of `moved`. */
	numbers: { before: string; after: string }[];
}

interface Known {
	block: number;
	words: string;
}

const NUMBER = /\d+(?:[.,]\d+)*%?/g;
/** Fewer characters make a heading or a set phrase, not a sentence: 现将具体工作情况汇报如下 counts, 一是 does not. */
const SHORTEST = 8;

function sentencesOf(report: Report): { text: string; block: number; words: string }[] {
	return report.blocks.flatMap(({ n, text }) =>
		splitSentences(text)
			.map((sentence) => ({ text: sentence.text.trim(), block: n, words: normalise(sentence.text) }))
			.filter(({ words }) => words.length >= SHORTEST),
	);
}

/** A sentence without its numbers. */
const frame = (words: string) => words.replace(NUMBER, '#');

function numbersMoved(before: string, after: string): CarriedSentence['numbers'] {
	const [earlier, later] = [before.match(NUMBER) ?? [], after.match(NUMBER) ?? []];
	return later.flatMap((number, at) =>
		earlier[at] === number ? [] : [{ before: earlier[at] ?? '', after: number }],
	);
}

/** Every sentence of `newer`, in the order of its text. A match is literal, white space and the width of signs aside. */
export const carriedOver = remembering((older: Report, newer: Report): CarriedSentence[] => {
	const exact = new Map<string, Known>();
	const framed = new Map<string, Known>();
	for (const { block, words } of sentencesOf(older)) {
		if (!exact.has(words)) exact.set(words, { block, words });
		if (!framed.has(frame(words))) framed.set(frame(words), { block, words });
	}
	return sentencesOf(newer).map(({ text, block, words }) => {
		const same = exact.get(words);
		if (same) return { text, block, state: 'carried', from: same.block, numbers: [] };
		const alike = framed.get(frame(words));
		if (!alike) return { text, block, state: 'new', from: null, numbers: [] };
		return { text, block, state: 'moved', from: alike.block, numbers: numbersMoved(alike.words, words) };
	});
}, 4);
