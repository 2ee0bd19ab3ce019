import { addUp, decimalsOf } from '../decimals.ts';
import { printNumber } from '../formula.ts';
import { type Interval, intervalOf, isDisjoint, weakest } from '../interval.ts';
import type { Check, Count } from './model.ts';

/** What a figure may stand for: 371.6亿元 and 33.3% have been rounded in their last place, 12件 has not. */
export function rangeOf(count: Count): Interval {
	const { low, high } = intervalOf(count.value, count.qualifier);
	const half = count.qualifier === 'exact' ? lastPlaceOf(count) / 2 : 0;
	return { low: low - half, high: high + half };
}

function lastPlaceOf({ value, scaled, unit }: Count): number {
	if (scaled && scaled.value !== 0) return 10 ** -decimalsOf(scaled.value) * (value / scaled.value);
	const digits = decimalsOf(value);
	return digits > 0 || /[%‰]/u.test(unit) ? 10 ** -digits : 0;
}

export const printed = ({ value, qualifier }: Count) => printNumber(value, qualifier);

/** What the parts may make up together, as their qualifiers allow. */
function together(parts: readonly Count[]): Interval {
	const ranges = parts.map(rangeOf);
	return { low: addUp(ranges.map(({ low }) => low)), high: addUp(ranges.map(({ high }) => high)) };
}

export const sumOf = (parts: readonly Count[]) => addUp(parts.map(({ value }) => value));

export function addsUp(parts: readonly Count[], whole: Count): boolean {
	return !isDisjoint(together(parts), rangeOf(whole));
}

/** `40 + 82 = 122`, `40 + 81 = 121 ≠ 122`. */
export function sumCheck(parts: readonly Count[], whole: Count, end: number): Check {
	const holds = addsUp(parts, whole);
	const total = sumOf(parts);
	const sum = printNumber(total, weakest(parts.map(({ qualifier }) => qualifier)));
	const left = parts.map(printed).join(' + ');
	const isPlain = holds && sum === printed(whole);
	const formula = isPlain ? `${left} = ${sum}` : `${left} = ${sum} ${holds ? '≈' : '≠'} ${printed(whole)}`;
	return { kind: 'sum', verdict: holds ? 'holds' : 'fails', formula, start: whole.start, end };
}
