/** What a picture that stands alone is set in, how wide a text is in it, and where its lines end. */
import { textWidth } from './text-width.ts';

export interface Pen {
	language: 'zh-CN' | 'en';
	/** px for a font size in px. The browser that draws a picture measures it in the fonts of its system. */
	widthOf: (text: string, size: number, isBold: boolean) => number;
}

/** Chinese fonts set ’ and “ ” as wide as a Han character; the Latin ones here have the same widths on every system. */
export const FONTS: Readonly<Record<Pen['language'], string>> = {
	'zh-CN': 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif',
	en: 'Arial, Helvetica, Liberation Sans, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif',
};

/** Widths where nothing can measure: never less than those of the fonts in use. */
export const estimatingPen = (language: Pen['language']): Pen => ({
	language,
	widthOf: (text, size, isBold) => textWidth(text, size, language === 'en' ? 'latin' : 'han', isBold),
});

const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef';
const OPENING = '[(\\[（「『《〈〔【“‘]';
const CLOSING = '[)\\]）」』》〉〕】”’,.;:!?%，、。；：！？％…]';
/** What stays in one line: a word, or a Han character, with the signs that belong to it and the spaces behind it. */
const PIECE = new RegExp(`${OPENING}*(?:[^\\s${WIDE}]+|[${WIDE}])${CLOSING}*\\s*|\\s+`, 'gu');

/** Breaks a text where it grows wider than `width`: at spaces, in Chinese between characters, inside a word only where it is too long. */
export function linesOf(pen: Pen, text: string, width: number, size: number, isBold = false): string[] {
	const fits = (line: string) => pen.widthOf(line.trimEnd(), size, isBold) <= width;
	const pieces = (text.match(PIECE) ?? [])
		.flatMap((piece) => (fits(piece) ? piece : partsOf(piece)))
		.flatMap((part) => (fits(part) ? part : [...part]));
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line !== '' && !fits(line + piece)) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** `https://a.test/b,c` → `https:/` `/` `a.test/` `b,` `c` */
const partsOf = (word: string) => word.match(/[^/?&,]*[/?&,]|[^/?&,]+/g) ?? [];
