/**
 * Other spellings of what was searched for, to be offered beside its results and never searched by themselves: the search is
 * literal, but pages group thousands where reports do not, and some characters are traditional in one word and simplified in
 * another.
 */

/** Numbers as printed: `1,602`, `1602`, `2.3万`. */
const NUMBER = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?万?(?!\d|[.,]\d)/gu;
/** A year looks like a number and is none. */
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Characters that GB 2312 has too, so that texts and queries cannot be folded by them, as they are used for others in
 * traditional texts: 徵求 is 征求, 宫商角徵羽 stays; 著力 is 着力, 著作 stays.
 */
const SHARED: ReadonlyMap<string, string> = new Map([
	['徵', '征'],
	['著', '着'],
	['乾', '干'],
	['瞭', '了'],
	['於', '于'],
	['夥', '伙'],
	['藉', '借'],
	['摺', '折'],
	['捱', '挨'],
	['麽', '么'],
]);

/** `"受理１，６０２件"` → `["受理1602件"]`; `"23000"` → `["23,000", "2.3万"]`; `"徵求意见"` → `["征求意见"]`; none where there is one spelling only. */
export function otherSpellings(query: string): string[] {
	const printed = query.normalize('NFKC');
	const others = [...STYLES.map((style) => printed.replace(NUMBER, style)), inSimplified(printed)];
	return [...new Set(others)].filter((other) => other !== printed);
}

const STYLES: readonly ((number: string) => string)[] = [
	restyled(String),
	restyled((value) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')),
	restyled((value) => (value >= 10_000 && value % 100 === 0 ? `${value / 10_000}万` : null)),
];

/** Numbers that are whole in another style; others, and those that the style cannot write, as they are. */
function restyled(style: (value: number) => string | null): (number: string) => string {
	return (number) => {
		const value = YEAR.test(number) ? Number.NaN : amountOf(number);
		return Number.isSafeInteger(value) ? (style(value) ?? number) : number;
	};
}

/** `"2.3万"` → 23000. */
function amountOf(number: string): number {
	const digits = number.replaceAll(',', '').replace('万', '');
	if (!number.endsWith('万')) return Number(digits);
	// Whole thousandths of a unit: 2.3 × 10000 is no whole number in binary fractions.
	return Math.round(Number(digits) * 10_000_000) / 1000;
}

function inSimplified(query: string): string {
	return query.replace(/\p{Script=Han}/gu, (character) => SHARED.get(character) ?? character);
}
