import { addUp } from '../decimals.ts';
import { printNumber } from '../formula.ts';
import { type Interval, intervalOf, isDisjoint, weakest } from '../interval.ts';
import type { Check, Count } from './model.ts';

export const rangeOf = ({ value, qualifier }: Count): Interval => intervalOf(value, qualifier);
export const printed = ({ value, qualifier }: Count) => printNumber(value, qualifier);

/** What the parts may make up together, as their qualifiers allow. */
function together(parts: readonly Count[]): Interval {
	const ranges = parts.map(rangeOf);
	return { low: addUp(ranges.map(({ low }) => low)), high: addUp(ranges.map(({ high }) => high)) };
}

export function addsUp(parts: readonly Count[], whole: Count): boolean {
	return !isDisjoint(together(parts), rangeOf(whole));
}

/** `40 + 82 = 122`, `40 + 81 = 121 ≠ 122`. */
export function sumCheck(parts: readonly Count[], whole: Count, end: number): Check {
	const holds = addsUp(parts, whole);
	const total = addUp(parts.map(({ value }) => value));
	const sum = printNumber(total, weakest(parts.map(({ qualifier }) => qualifier)));
	const left = parts.map(printed).join(' + ');
	const isPlain = holds && sum === printed(whole);
	const formula = isPlain ? `${left} = ${sum}` : `${left} = ${sum} ${holds ? '≈' : '≠'} ${printed(whole)}`;
	return { kind: 'sum', verdict: holds ? 'holds' : 'fails', formula, start: whole.start, end };
}
