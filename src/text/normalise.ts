/**
 * The one normal form in which texts, quotes and search terms are compared. It never reaches a reader's eye.
 *
 * 1. White space, control characters and characters without width (BOM, ZWSP, variation selectors) are removed.
 * 2. NFKC: full-width forms become half-width, ㎡ becomes m2, combining sequences are composed.
 * 3. Signs that type and OCR use for one another become one: see {@link TWINS}.
 * 4. Capitals become small letters, each letter by itself (no final sigma); İ, whose small form is two, stays.
 *
 * Everything else is kept: 、 is not ， and 《 is not 〈. Traditional and simplified characters stay distinct here.
 */

const SILENT = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu;

/** Each group's first sign stands for the others after NFKC. */
const TWINS: readonly string[] = [
	'"“”„‟〝〞〟「」',
	"'‘’‚‛『』",
	'-‐‑‒–—―−─',
	'~〜∼',
	'·・•‧∙⋅',
	'[〔【',
	']〕】',
	'.。',
	'〇○◯',
];

const FOLDED = new Map(TWINS.flatMap(([first = '', ...others]) => others.map((sign) => [sign, first])));
const FOLDABLE = new RegExp(`[\\p{Lu}\\p{Lt}${[...FOLDED.keys()].join('')}]`, 'gu');

/** The normal form of a text. Idempotent; `"受理 ５９\n件，"` → `"受理59件,"`. */
export function normalise(text: string): string {
	const composed = text.replace(SILENT, '').normalize('NFKC').replace(SILENT, '');
	// ¨ decomposes to a space and a mark; without the space the mark joins what stands before it.
	return composed.normalize('NFKC').replace(FOLDABLE, fold);
}

export interface MappedText {
	/** `normalise(source)`. */
	text: string;
	/** For each UTF-16 unit of `text`: where the source characters that it came from begin. */
	starts: number[];
	/** … and end (exclusive). */
	ends: number[];
}

/**
 * The normal form with the way back: unit `i` comes from `source.slice(starts[i], ends[i])`.
 * A cluster (letter with marks, ㎡) is one range; each unit of its normal form carries all of it.
 */
export function normaliseWithMap(source: string): MappedText {
	const out: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	for (let at = 0; at < source.length; ) {
		const end = clusterEnd(source, at);
		const form = end === at + 1 ? formOfUnit(source.charCodeAt(at)) : normalise(source.slice(at, end));
		for (let unit = 0; unit < form.length; unit++) {
			starts.push(at);
			ends.push(end);
		}
		out.push(form);
		at = end;
	}
	return { text: out.join(''), starts, ends };
}

/** What normalises on its own: a sign and all that composes with it, silent characters between them included. */
function clusterEnd(source: string, at: number): number {
	const first = source.codePointAt(at) ?? 0;
	let end = at + widthOf(first);
	if (kindOf(first) === SILENT_POINT) return end;
	for (let next = end; next < source.length; ) {
		const point = source.codePointAt(next) ?? 0;
		const kind = kindOf(point);
		if (kind === PLAIN) break;
		next += widthOf(point);
		if (kind === JOINING_POINT) end = next;
	}
	return end;
}

const widthOf = (point: number) => (point > 0xffff ? 2 : 1);

const PLAIN = 1;
const SILENT_POINT = 2;
const JOINING_POINT = 3;

// A text repeats a few thousand characters: what each is and its form are found once.
const kinds = new Uint8Array(0x110000);
const forms: string[] = [];

function kindOf(point: number): number {
	if (kinds[point] === 0) kinds[point] = findKind(String.fromCodePoint(point));
	return kinds[point] ?? PLAIN;
}

// Marks compose with what precedes them, and so do the vowels and finals of Hangul.
function findKind(sign: string): number {
	if (sign.replace(SILENT, '') === '') return SILENT_POINT;
	return /^[\p{M}\u1160-\u11ff]/u.test(sign.normalize('NFKD').replace(SILENT, '')) ? JOINING_POINT : PLAIN;
}

function formOfUnit(unit: number): string {
	forms[unit] ??= normalise(String.fromCharCode(unit));
	return forms[unit];
}

function fold(sign: string): string {
	const small = sign.toLowerCase();
	return FOLDED.get(sign) ?? (small.length === sign.length ? small : sign);
}
