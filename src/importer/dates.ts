/** Dates as official documents write them. */

const DIGITS = '〇零○Ο０一二三四五六七八九';
const ARABIC = /(?<!\d)((?:19|20)\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*[日号]|(?!\d))/u;
const HAN = new RegExp(
	`([${DIGITS}一二]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]`,
	'u',
);

/** The first date of a text, `2021-02-25`; null where there is none or the calendar has no such day. `二〇二一年三月五日` → `2021-03-05`. */
export function readDate(text: string): string | null {
	const arabic = ARABIC.exec(narrow(text));
	if (arabic !== null) return toDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
	const han = HAN.exec(text);
	return han === null ? null : toDate(readYear(han[1] ?? ''), small(han[2] ?? ''), small(han[3] ?? ''));
}

/** A year in Chinese digits: `二〇二〇` → 2020. */
export function readYear(text: string): number {
	return Number([...text].map((sign) => Math.max(0, '〇一二三四五六七八九'.indexOf(sign))).join(''));
}

function narrow(text: string): string {
	return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 1 to 39. */
function small(text: string): number {
	const [tens = '', ones] = text.includes('十') ? text.split('十') : ['零', text];
	const digit = (sign: string) => '零一二三四五六七八九'.indexOf(sign);
	return (text.includes('十') ? Math.max(1, digit(tens || '一')) * 10 : 0) + (ones ? digit(ones) : 0);
}

function toDate(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const valid = year >= 1949 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return valid ? date.toISOString().slice(0, 10) : null;
}

const ALONE =
	/^[（(]?(?:(?:(?:19|20)\d\d|[一二][〇零○一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号]|(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2})[)）]?$/u;

/** Whether a line is a date and nothing else. */
export function isDateLine(text: string): boolean {
	return ALONE.test(narrow(text));
}
