/** Chinese numerals, the formal ones (壹贰叁) included. */
const DIGITS = ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', '○　两'];
const POWERS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8 };

/** All characters of a Chinese numeral, for a character class. */
export const HAN_NUMERAL = `${DIGITS.join('').replace('　', '')}${Object.keys(POWERS).join('')}`;

/** 0–9, or -1 where the character is no digit. */
export function hanDigit(character: string): number {
	return character === '' ? -1 : Math.max(...DIGITS.map((row) => row.indexOf(character)));
}

/** The power of ten of 十百千万亿; 0 for anything else. */
export function hanPower(character: string): number {
	return POWERS[character] ?? 0;
}

/**
 * The value of a Chinese numeral: 一百零五 → 105, 两万五 → 25000, 二〇二〇 → 2020, 九十八点六 → 98.6, 百 → 100.
 * `undefined` where the characters are no one number: 三五, 十三五, 一一.
 */
export function parseHan(numeral: string): number | undefined {
	const [whole = '', fraction] = numeral.split('点');
	const value = isPositional(whole) ? Number(figures(whole)) : withPowers(whole);
	return fraction === undefined || value === undefined ? value : Number(`${value}.${figures(fraction)}`);
}

function figures(digits: string): string {
	return [...digits].map((digit) => hanDigit(digit)).join('');
}

/** Digit by digit: one digit, a year, or any with 〇. Two or three bare digits (三五个) are a guess, not a number. */
function isPositional(text: string): boolean {
	if (text.length === 0 || text.length > 15) return false;
	if (![...text].every((character) => hanDigit(character) >= 0)) return false;
	return text.length === 1 || text.length === 4 || /[〇○]/u.test(text);
}

const DIGIT = '[一二两三四五六七八九壹贰叁肆伍陆柒捌玖]';
const SECTION = new RegExp(
	`^(?:(${DIGIT}?)[千仟])?([零〇]?)(?:(${DIGIT}?)[百佰])?([零〇]?)(?:(${DIGIT}?)[十拾])?([零〇]?)(${DIGIT}?)$`,
	'u',
);

/** Powers fall from left to right: 亿, 万, and within each section 千, 百, 十. No numeral is longer than 30 characters. */
function withPowers(text: string): number | undefined {
	if (text === '' || text.length > 30) return undefined;
	for (const [great, power] of [
		['亿', 1e8],
		['万', 1e4],
	] as const) {
		const at = text.lastIndexOf(great);
		if (at < 0) continue;
		const above = at === 0 ? 1 : withPowers(text.slice(0, at));
		const below = at === text.length - 1 ? 0 : withPowers(text.slice(at + 1));
		if (above === undefined || below === undefined || below >= power || above >= power) return undefined;
		// 两万五 is 25000: the last digit counts the next smaller power.
		const bare = at === text.length - 2;
		return above * power + (bare && below < 10 ? (below * power) / 10 : below);
	}
	return section(text);
}

function section(text: string): number | undefined {
	const match = SECTION.exec(text);
	if (match === null) return undefined;
	const [, thousands, , hundreds, , tens, zero, ones = ''] = match;
	const value = parts(thousands, 1000) + parts(hundreds, 100) + parts(tens, 10);
	if (ones === '') return value;
	const colloquial = zero === '' && tens === undefined && /[千仟百佰]/u.test(text.at(-2) ?? '');
	return value + hanDigit(ones) * (colloquial ? (/[千仟]/u.test(text.at(-2) ?? '') ? 100 : 10) : 1);
}

/** 十 alone is ten. */
function parts(digit: string | undefined, power: number): number {
	if (digit === undefined) return 0;
	return digit === '' ? power : hanDigit(digit) * power;
}
