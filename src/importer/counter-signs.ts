/** Numbers as lists count them: 一 二 三, a b c, i ii iii, ① ② ③. */

/** 1 to 99; beyond, digits. `21` → 二十一 */
export function toHan(n: number): string {
	if (n < 1 || n > 99) return String(n);
	const digits = '零一二三四五六七八九';
	const tens = Math.floor(n / 10);
	const ones = n % 10;
	return `${tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`}${ones === 0 ? '' : digits[ones]}`;
}

/** `27` → aa; what is no counting number stays in digits. */
export function toLetters(n: number): string {
	if (n < 1) return String(n);
	const rest = Math.floor((n - 1) / 26);
	return (rest > 0 ? toLetters(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26));
}

/** `4` → iv; what Roman numerals do not reach stays in digits. */
export function toRoman(n: number): string {
	if (n < 1 || n > 3999) return String(n);
	let rest = n;
	let text = '';
	for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
	return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

/** `3` → ③; beyond 20, digits. */
export function toCircled(n: number): string {
	return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n);
}
