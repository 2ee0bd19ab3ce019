import { HAN_NUMERAL, hanPower, parseHan } from './han-number.ts';

/** A number as it stands in squeezed text, without what surrounds it. Offsets are into that text. */
export interface Core {
	start: number;
	/** End of the number with its magnitudes, a 余 or 多 among them (20余万), and its per cent sign. */
	end: number;
	/** `undefined` where the characters are no number (十三五). */
	value: number | undefined;
	scaled: { value: number; scale: string } | null;
	script: 'arabic' | 'han' | 'mixed';
	/** 余 or 多 stands inside the number. */
	more: boolean;
	percent: '%' | '‰' | null;
	/** A date, a time or a number of sections in one piece: 2023.3.22, 9:30, 1.2.3. */
	whole: 'date' | 'ordinal' | null;
}

const DATE = /(?:19|20)\d\d([-./])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}:\d\d(?::\d\d)?(?!\d)/uy;
const SECTIONS = /\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})*(?!\d)/uy;
const ARABIC = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/uy;
const HAN = new RegExp(`[${HAN_NUMERAL}]+(?:点[零〇一二三四五六七八九]+)?`, 'uy');
const POWERS = /([余多])?(百(?![货姓强])|千(?![克米瓦伏卡])|万(?![众达])|亿)+/uy;
const PER_HUNDRED = /百分之?/uy;

/** Reads the number that begins at `at`; null where none does. */
export function readCore(text: string, at: number): Core | null {
	if (text.startsWith('百分点', at)) return null;
	const perHundred = match(PER_HUNDRED, text, at);
	if (perHundred !== '') {
		const number = readPlain(text, at + perHundred.length);
		if (number !== null && (perHundred === '百分之' || text[at + 2] === '百')) {
			return { ...number, start: at, percent: '%', scaled: null };
		}
	}
	return readPlain(text, at);
}

function readPlain(text: string, at: number): Core | null {
	const first = text[at] ?? '';
	if (first >= '0' && first <= '9') return readWhole(text, at) ?? readArabic(text, at);
	const run = match(HAN, text, at);
	return run === '' ? null : readHan(text, at, run);
}

function readWhole(text: string, at: number): Core | null {
	const date = match(DATE, text, at);
	const found = date || match(SECTIONS, text, at);
	if (found === '') return null;
	const value = Number.parseInt(found, 10);
	const whole = date ? 'date' : 'ordinal';
	return {
		start: at,
		end: at + found.length,
		value,
		scaled: null,
		script: 'arabic',
		more: false,
		percent: null,
		whole,
	};
}

function readArabic(text: string, at: number): Core {
	const first = readScaled(text, at);
	let { end, value, scale, more } = first;
	// 3亿2000万: each part is smaller than the power before it.
	for (let power = first.power; power > 0 && isDigit(text[end]); ) {
		const next = readScaled(text, end);
		if (next.value >= 10 ** power || more) break;
		value += next.value;
		end = next.end;
		power = next.power;
		more = next.more;
		scale = '';
	}
	const scaled = scale === '' ? null : { value: first.figure, scale };
	const percent = percentAt(text, end);
	if (percent !== null) end++;
	const script = end - at > first.length && first.power > 0 ? 'mixed' : 'arabic';
	return { start: at, end, value, scaled, script, more, percent, whole: null };
}

function readScaled(text: string, at: number) {
	const digits = withoutFalseGroups(match(ARABIC, text, at));
	const powers = match(POWERS, text, at + digits.length);
	const scale = powers.replace(/[余多]/gu, '');
	const power = [...scale].reduce((sum, character) => sum + hanPower(character), 0);
	const plain = digits.replaceAll(',', '');
	return {
		end: at + digits.length + powers.length,
		length: digits.length,
		figure: finite(plain),
		value: finite(`${plain}e${power}`),
		power,
		scale,
		more: powers.length > scale.length,
	};
}

/** 2020,123 are two numbers: thousands are set apart only behind one to three digits. */
function withoutFalseGroups(digits: string): string {
	const comma = digits.indexOf(',');
	return comma > 3 || (comma > 0 && digits.startsWith('0')) ? digits.slice(0, comma) : digits;
}

function readHan(text: string, at: number, run: string): Core {
	const powers = match(POWERS, text, at + run.length);
	const scale = powers.replace(/[余多]/gu, '');
	const power = [...scale].reduce((sum, character) => sum + hanPower(character), 0);
	const value = parseHan(run);
	const last = run[run.length - 1] ?? '';
	const head = parseHan(run.slice(0, -1));
	const single = scale === '' && run.length > 1 && '万亿'.includes(last) && head !== undefined;
	const end = at + run.length + powers.length;
	const percent = percentAt(text, end);
	return {
		start: at,
		end: percent === null ? end : end + 1,
		value: value === undefined ? undefined : finite(`${value}e${power}`),
		scaled: single ? { value: head, scale: last } : null,
		script: 'han',
		more: powers !== '',
		percent,
		whole: null,
	};
}

function percentAt(text: string, at: number): '%' | '‰' | null {
	const sign = text[at];
	return sign === '%' || sign === '‰' ? sign : null;
}

/** A run of more digits than a number can hold is an identifier; its value is only a bound. */
function finite(text: string): number {
	return Math.min(Number(text), Number.MAX_VALUE);
}

function isDigit(unit: string | undefined): boolean {
	return unit !== undefined && unit >= '0' && unit <= '9';
}

function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}
