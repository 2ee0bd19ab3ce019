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

const ORNAMENT = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u200d\u{1f3fb}-\u{1f3ff}])`;
const ORNAMENTS = new RegExp(`^(?:\\s*${ORNAMENT})+|(?:${ORNAMENT}\\s*)+$`, 'gu');

/** Emoji before and after a line adorn it, as bullets do. `📌一、工作` → `一、工作` */
export function removeOrnaments(text: string): string {
	return text.replace(ORNAMENTS, '');
}

/** All steps that look at one line alone, in their order. Idempotent. `part`: it is not yet joined to its paragraph. */
export function cleanLine(text: string, part = false): string {
	const steps = [removeOrnaments, cleanCharacters, removeEmphasis, replaceStrayAnd, cleanSpacing];
	const cleaned = steps.reduce((each, step) => step(each), text);
	const whole = cleanPunctuation(cleaned, part).trim();
	return part ? withWideEdges(whole, text.trim()) : whole;
}

const WIDE_LETTER = /[\uff21-\uff3a\uff41-\uff5a]/u;

/** A full-width word may break anywhere, so that its halves are to be joined without a space: ＡＰ↵Ｐ is APP. */
function withWideEdges(text: string, before: string): string {
	const [first = '', last = ''] = [before[0], before.at(-1)];
	const start = WIDE_LETTER.test(first) ? first + text.slice(1) : text;
	return WIDE_LETTER.test(last) ? start.slice(0, -1) + last : start;
}
