/**
 * Widths of text without a browser: an upper estimate over the fonts of the style sheet, so that what fits here fits on screen.
 * In px for a font size in px.
 */
export function textWidth(text: string, size: number): number {
	return [...text].reduce((sum, char) => sum + emOf(char), 0) * size;
}

function emOf(char: string): number {
	if (/[0-9a-z+\-−–]/.test(char)) return 0.6;
	if (/[.,:;'|() ]/.test(char)) return 0.36;
	if (/[A-Z&<>"]/.test(char)) return 0.72;
	return 1;
}

/** Text that may be set upright from top to bottom. */
export function isHan(text: string): boolean {
	return /^\p{Script=Han}+$/u.test(text);
}
