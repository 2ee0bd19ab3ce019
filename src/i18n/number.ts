import { groupThousands } from '../text/thousands.ts';

/** Groups thousands: 63956 → `63,956`. Quotes and running text stay as printed; only values are grouped. */
export function grouped(value: number): string {
	return groupThousands(value, 6);
}

/** A signed difference with a true minus: `+42`, `−293`, `0`. */
export function signed(value: number): string {
	if (value === 0) return '0';
	return `${value > 0 ? '+' : '−'}${grouped(Math.abs(value))}`;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** A number up to 99 in Han numerals: 6 → 六, 10 → 十, 21 → 二十一. */
export function hanNumber(value: number): string {
	if (value < 10) return HAN_DIGITS[value] ?? String(value);
	const tens = Math.floor(value / 10);
	const ones = value % 10;
	return `${tens > 1 ? HAN_DIGITS[tens] : ''}十${ones ? HAN_DIGITS[ones] : ''}`;
}

const ENGLISH_NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** A number up to ten in English words, above in digits. */
export function englishNumber(value: number): string {
	return ENGLISH_NUMBERS[value] ?? grouped(value);
}

/** `1 report`, `2 reports`. */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** The first letter large: `twelve` → `Twelve`. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
