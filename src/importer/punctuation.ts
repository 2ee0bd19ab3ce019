/** Half-width marks among Chinese become full-width, doubled straight quotes a pair. `求,是` → `求，是`, `(试行)` → `（试行）`. */

const FULL: Readonly<Record<string, string>> = {
	',': '，',
	':': '：',
	';': '；',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
};
const WIDE = /[\p{Script=Han}\u2018-\u201d\u2026\u3001-\u303f\uff01-\uff0f\uff1a-\uff20%％]/u;
const HAN = /\p{Script=Han}/u;

/** `part`: the text is a piece of its paragraph, whose quotation marks may have their fellow in another. */
export function cleanPunctuation(text: string, part = false): string {
	const marks = [...text];
	const brackets = wideBrackets(marks);
	for (let i = 0; i < marks.length; i++) {
		const mark = marks[i] ?? '';
		const full = FULL[mark];
		if (full !== undefined && (brackets.has(i) || (!'()'.includes(mark) && isWidePlace(marks, i))))
			marks[i] = full;
		else if (mark === '.' && HAN.test(marks[i - 1] ?? '') && endsSentence(marks[i + 1])) marks[i] = '。';
	}
	const cleaned = marks.join('');
	return part ? cleaned : pairQuotes(cleaned);
}

/** A mark between digits (20,000; 12:30) or Latin letters stays; one that has Chinese on a side, or ends the line after it, does not. */
function isWidePlace(marks: readonly string[], at: number): boolean {
	const before = marks[at - 1] ?? '';
	const after = marks[at + 1] ?? '';
	if (/[\d]/u.test(before) && /\d/u.test(after)) return false;
	if (/[A-Za-z/]/u.test(before) && /[A-Za-z/]/u.test(after)) return false;
	return WIDE.test(before) || WIDE.test(after);
}

function endsSentence(after: string | undefined): boolean {
	return after === undefined || HAN.test(after) || after === '”' || after === '）';
}

/** Pairs of half-width brackets that stand in, or hold, Chinese. */
function wideBrackets(marks: readonly string[]): Set<number> {
	const wide = new Set<number>();
	const open: number[] = [];
	marks.forEach((mark, i) => {
		if (mark === '(' || mark === '（') open.push(i);
		if (mark !== ')' && mark !== '）') return;
		const from = open.pop();
		const places = from === undefined ? [i - 1, i + 1] : [from - 1, from + 1, i - 1, i + 1];
		if (!places.some((at) => WIDE.test(marks[at] ?? ''))) return;
		for (const at of [from, i]) if (at !== undefined) wide.add(at);
	});
	for (const at of open) if (WIDE.test(marks[at + 1] ?? '')) wide.add(at);
	return wide;
}

function pairQuotes(text: string): string {
	const count = text.split('"').length - 1;
	if (count === 0 || count % 2 === 1 || !HAN.test(text)) return text;
	let opened = false;
	return text.replaceAll('"', () => {
		opened = !opened;
		return opened ? '“' : '”';
	});
}
