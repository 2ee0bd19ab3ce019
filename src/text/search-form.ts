import { createFold } from './fold.ts';
import { normalise } from './normalise.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const fold = createFold(TRADITIONAL, SIMPLIFIED);

/** The form in which texts are searched: `normalise`, then traditional → simplified. `"臺灣 ５件"` → `"台湾5件"`. */
export function searchForm(text: string): string {
	if (units.length < text.length) units = new Uint16Array(text.length * 2);
	let size = 0;
	let same = true;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const form = forms[unit] ?? DEPENDENT;
		if (form === DEPENDENT) return fold(normalise(text));
		if (form !== SILENT) units[size++] = form;
		same &&= form === unit;
	}
	return same ? text : decoder.decode(units.subarray(0, size));
}

/** Characters that reports mostly consist of: each has its form whatever stands beside it, if none but these do. */
const PLAIN: readonly (readonly [from: number, to: number])[] = [
	[0x09, 0x0d],
	[0x20, 0x7e],
	[0x2010, 0x201f],
	[0x3000, 0x3015],
	[0x4e00, 0x9fff],
	[0xff01, 0xff5e],
];

const DEPENDENT = -1;
const SILENT = 0;
const decoder = new TextDecoder('utf-16le');
let units = new Uint16Array(1024);

/** For each UTF-16 unit its form; `SILENT` for none, `DEPENDENT` where the text decides or the form is longer. */
const forms = new Int32Array(65536).fill(DEPENDENT);
for (const [from, to] of PLAIN) {
	for (let unit = from; unit <= to; unit++) {
		const form = fold(normalise(String.fromCharCode(unit)));
		if (form.length < 2) forms[unit] = form === '' ? SILENT : form.charCodeAt(0);
	}
}
