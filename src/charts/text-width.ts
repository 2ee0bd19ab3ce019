/** Whose digits and letters a text is set in: those of Chinese fonts, or of whatever Latin font a reader's system has. */
export type Letters = 'han' | 'latin';

/** Regular and bold width in em, of the widest Latin fonts in use: Verdana and DejaVu Sans. The first pattern that fits. */
const LATIN: readonly [RegExp, regular: number, bold: number][] = [
	[/[0-9]/, 0.64, 0.72],
	[/[.,:;'| ijl]/, 0.37, 0.41],
	[/[frtIJ()-]/, 0.46, 0.56],
	[/%/, 1.08, 1.28],
	[/[mwMW]/, 1, 1.13],
	[/[a-z–·"/]/, 0.64, 0.72],
	[/[A-Z&+−<>≥≤≈]/, 0.84, 0.88],
];

const HAN: typeof LATIN = [
	[/[0-9a-z+\-−–]/, 0.6, 0.6],
	[/[.,:;'|() ]/, 0.36, 0.36],
	[/[A-Z&<>"]/, 0.72, 0.72],
];

/**
 * Widths of text without a browser: an upper estimate over the fonts of the style sheet, so that what fits here fits on screen.
 * In px for a font size in px.
 */
export function textWidth(text: string, size: number, letters: Letters, isBold = false): number {
	const known = letters === 'latin' ? LATIN : HAN;
	return [...text].reduce((sum, char) => sum + emOf(char, known, isBold), 0) * size;
}

function emOf(char: string, known: typeof LATIN, isBold: boolean): number {
	const [, regular = 1, bold = 1] = known.find(([pattern]) => pattern.test(char)) ?? [];
	return isBold ? bold : regular;
}

/** Text that may be set upright from top to bottom. */
export function isHan(text: string): boolean {
	return /^\p{Script=Han}+$/u.test(text);
}
