/** Whether the text that a PDF carries is the text that it shows. */

/** Chinese characters a page below which its text is elsewhere: in a picture, or nowhere. */
const SPARSE = 15;
/** Characters of which every report is full. */
const COMMON = new Set('政府法治行工作建设区年和推进大人的度理执全市县委一会依开实');
/** Characters by which a text can be judged. */
const ENOUGH = 100;

/** Whether pages carry hardly any Chinese text. */
export function isSparse(text: string, pages: number): boolean {
	return hanOf(text).length < SPARSE * pages;
}

/** Whether a text is nonsense, as fonts without a table of their characters give it: letters in private use, or characters at random. */
export function isGarbled(text: string): boolean {
	const letters = [...text].filter((letter) => letter.trim() !== '');
	const unknown = letters.filter((letter) => /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(letter)).length;
	if (unknown > letters.length * 0.03) return true;
	const han = hanOf(text);
	// A fifth to a third of a report's characters are common ones.
	return han.length >= ENOUGH && han.filter((letter) => COMMON.has(letter)).length < han.length * 0.05;
}

function hanOf(text: string): string[] {
	return text.match(/[\p{Script=Han}\u2e80-\u2fdf]/gu) ?? [];
}

/** Whether a text matrix sets its line aslant, as watermarks and stamps are set; sideways text is a turned page. */
export function isSlanted([a = 1, b = 0]: readonly number[]): boolean {
	const [near, far] = [Math.abs(a), Math.abs(b)].sort((one, other) => one - other);
	return (near ?? 0) > (far ?? 0) * 0.1;
}
