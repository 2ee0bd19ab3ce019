/** What a qualified figure leaves open, as a range of numbers. */
import type { Qualifier } from '../archive/schema/index.ts';
import { decimalsOf } from './decimals.ts';

/** Closed; `high` may be Infinity, `low` -Infinity. */
export interface Interval {
	low: number;
	high: number;
}

/** The place value of the last digit that is not a trailing zero: 400 → 100, 98.6 → 0.1. */
function lastPlace(value: number): number {
	const digits = decimalsOf(value);
	let place = 10 ** -digits;
	if (value === 0 || digits > 0) return place;
	while (value % (place * 10) === 0) place *= 10;
	return place;
}

/**
 * The numbers that a figure may stand for. 余 and 以上 set no upper bound, 以内 no lower one;
 * 约400 is taken as rounded in its last digit that is not zero: 350 to 450.
 */
export function intervalOf(value: number, qualifier: Qualifier): Interval {
	if (qualifier === 'exact') return { low: value, high: value };
	if (qualifier === 'at_least') return { low: value, high: Number.POSITIVE_INFINITY };
	if (qualifier === 'at_most') return { low: Number.NEGATIVE_INFINITY, high: value };
	const half = lastPlace(value) / 2;
	return { low: value - half, high: value + half };
}

export function isDisjoint(a: Interval, b: Interval): boolean {
	return a.high < b.low || b.high < a.low;
}

/** The qualifier of figures taken together: bounds of one direction stay, of both directions blur. */
export function weakest(qualifiers: readonly Qualifier[]): Qualifier {
	const kinds = new Set(qualifiers.filter((qualifier) => qualifier !== 'exact'));
	if (kinds.size === 0) return 'exact';
	const [only] = kinds;
	return kinds.size === 1 && only !== undefined ? only : 'approx';
}
