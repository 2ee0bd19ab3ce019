import { isSpace } from './space.ts';

/** A text without white space, as numerals are read: one unit for one source unit, full-width ASCII made half-width. */
export interface Squeezed {
	/** A single space remains where two numbers stand side by side and are not one. */
	text: string;
	/** Source offset of each unit of `text`. */
	at: number[];
}

/** `"受理 ５９\n件"` → `"受理59件"`. Digits apart are joined where extraction tore them: see {@link isTorn}. */
export function squeeze(source: string): Squeezed {
	const units: string[] = [];
	const at: number[] = [];
	let gap = -1;
	let joinedAt = -1;
	for (let offset = 0; offset < source.length; offset++) {
		if (isSpace(source.charCodeAt(offset))) {
			if (gap < 0) gap = offset;
			continue;
		}
		const unit = foldWidth(source, offset);
		if (gap >= 0 && at.length > 0 && wouldMerge(units, unit)) {
			if (isTorn(source, gap, offset, units, joinedAt)) joinedAt = units.length;
			else {
				units.push(' ');
				at.push(gap);
			}
		}
		gap = -1;
		units.push(unit);
		at.push(offset);
	}
	return { text: units.join(''), at };
}

const HAN_DIGITS = '零〇一二三四五六七八九十';

function wouldMerge(units: string[], unit: string): boolean {
	const last = units[units.length - 1] ?? '';
	if (isDigit(unit))
		return isDigit(last) || ((last === '.' || last === ',') && isDigit(units[units.length - 2] ?? ''));
	return HAN_DIGITS.includes(unit) && HAN_DIGITS.includes(last);
}

/**
 * Whether the gap before `offset` lies inside one numeral: a wrap within a line's last and the next line's first
 * number (`共 63↵956 条`), single digits set apart (`2 0 2 0 年`), or thousands. Two table cells, a page number, a year
 * or a heading's number on the next line are another numeral.
 */
function isTorn(source: string, gap: number, offset: number, units: string[], joinedAt: number): boolean {
	const last = units.length - 1;
	const wrapped = source.slice(gap, offset).includes('\n');
	if (!isDigit(foldWidth(source, offset))) return !(wrapped && source[offset + 1] === '、');
	if (wrapped) return !beginsAnew(source, offset) && !standsAlone(source, gap);
	if (isThousands(source, gap, offset)) return true;
	const singleAfter = !isDigit(foldWidth(source, offset + 1));
	const singleBefore = !isDigit(units[last - 1] ?? '') || joinedAt === last;
	return singleAfter && singleBefore && isDigit(units[last] ?? '');
}

const GROUPS_BEFORE = /(?:^|[\p{Script=Han}、，；：（“”])[1-9]\d{0,2}(?:[ \u2009\u202f]\d{3})*$/u;
const GROUPS_AFTER = /^\d{3}(?:[ \u2009\u202f]\d{3})*(?:\.\d+)?[\p{Script=Han}%(]/u;

/** 检查21 560次: thousands set apart by one space (GB/T 15835), between a word and its measure word. */
function isThousands(source: string, gap: number, offset: number): boolean {
	if (offset - gap !== 1 || /[\t\n\r\f\v]/u.test(source[gap] ?? '')) return false;
	return (
		GROUPS_BEFORE.test(source.slice(Math.max(0, gap - 16), gap)) &&
		GROUPS_AFTER.test(source.slice(offset, offset + 24))
	);
}

const ANEW = /^(?:[12１２][0-9０-９]{3}\s*[年—–-]|[0-9０-９]{1,3}\s*(?:[.、．)）]|[-—]|\n|$))/u;
function beginsAnew(source: string, offset: number): boolean {
	return ANEW.test(source.slice(offset, offset + 12));
}

/** Whether the number that ends at `end` is the first thing on its line. */
function standsAlone(source: string, end: number): boolean {
	let start = end;
	while (start > 0 && /[0-9０-９.,]/u.test(source[start - 1] ?? '')) start--;
	return /(?:^|\n)[\s#*-]*$/u.test(source.slice(Math.max(0, start - 8), start)) || end - start > 15;
}

function isDigit(unit: string): boolean {
	return unit.length === 1 && unit >= '0' && unit <= '9';
}

function foldWidth(source: string, offset: number): string {
	const code = source.charCodeAt(offset);
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return code === 0x25cb ? '〇' : (source[offset] ?? '');
}
