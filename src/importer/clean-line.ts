import { cleanCharacters } from './characters.ts';
import { cleanPunctuation } from './punctuation.ts';
import { cleanSpacing } from './spacing.ts';

/** OCR reads 和 as English between Chinese words: `精神 and 习近平` → `精神和习近平`. */
export function replaceStrayAnd(text: string): string {
	return text.replace(/(?<=[\p{Script=Han}）”》]) {0,3}and {0,3}(?=[\p{Script=Han}（“《])/gu, '和');
}

/** Emphasis is set anew from the structure; asterisks, whole or broken, are no part of the words. `**一是。**推` → `一是。推` */
export function removeEmphasis(text: string): string {
	return text.replace(SIGN, (mark, offset: number) => (isTimes(text, mark, offset) ? mark : ''));
}

const SIGN = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__(?=\S)|(?<=\S)__/gu;

/** `5*8小时` multiplies; without its sign it is another number. */
function isTimes(text: string, mark: string, offset: number): boolean {
	return mark === '*' && /\d/u.test(text[offset - 1] ?? '') && /\d/u.test(text[offset + 1] ?? '');
}

/** All steps that look at one line alone, in their order. Idempotent. `part`: it is not yet joined to its paragraph. */
export function cleanLine(text: string, part = false): string {
	const steps = [cleanCharacters, removeEmphasis, replaceStrayAnd, cleanSpacing];
	const cleaned = steps.reduce((each, step) => step(each), text);
	return cleanPunctuation(cleaned, part).trim();
}
