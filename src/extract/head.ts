/** What stands right beside a number: what is counted, and what no known word explains. */
import { isWeak, type Word } from './concepts.ts';
import type { Figure } from './passage.ts';

/** Behind weak words (活动8场), up to the first known one. */
export function unknownBefore(text: string, to: number, words: readonly Word[], start: number): number {
	let end = to;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i] as Word;
		if (!isWeak(word) || hanIn(text.slice(word.end, end)) > 0) break;
		end = word.start;
	}
	const last = words.filter((word) => word.end <= end).at(-1)?.end ?? start;
	return hanIn(text.slice(Math.max(last, end - 8), end));
}

/** Up to the first known word behind the number. */
export function unknownAfter(text: string, from: number, words: readonly Word[], end: number): number {
	return hanIn(text.slice(from, Math.min(words[0]?.start ?? end, from + 8)));
}

function hanIn(text: string): number {
	return text.replace(/[^\p{Script=Han}]/gu, '').length;
}

/** Only weak words stand between a number and the first telling word behind it, in one clause: 52家单位进行了述法. */
function isWeakGap(right: readonly Word[], first: Word, figure: Figure, text: string): boolean {
	const weak = right
		.filter(({ end }) => end <= first.start)
		.reduce((sum, { start, end }) => sum + end - start, 0);
	return (
		weak > 1 && first.start - figure.end - weak <= 1 && !/[件次]$/u.test(text.slice(0, figure.end).slice(-1))
	);
}

/** Chinese counts behind its noun (案件3件) or before it (3件案件). */
export function headOf(left: readonly Word[], right: readonly Word[], figure: Figure, text: string): Word[] {
	const telling = (words: readonly Word[]) => words.filter((word) => !isWeak(word));
	const behind = telling(right);
	const first = behind[0];
	const before = telling(left);
	const close = first !== undefined && /^的?$/u.test(text.slice(figure.end, first.start).slice(0, 2));
	const led = /(?:等|对|将|把|为|组织|共有|有)$/u.test(
		text.slice(Math.max(0, figure.start - 2), figure.start),
	);
	const weakly = first !== undefined && isWeakGap(right, first, figure, text);
	if (weakly && !close && !led && before.length > 0) return [...before.slice(-1), ...behind];
	if (close || before.length === 0 || (led && first !== undefined))
		return [...behind.slice(0, 3), ...behind.slice(-1)];
	return before.slice(-1);
}
