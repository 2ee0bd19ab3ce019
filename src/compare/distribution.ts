import { compareValues } from './comparability.ts';
import { groupBy } from './group.ts';
import type { Value, Verdict } from './model.ts';

/** How the values of one metric in one year lie, over many reports. Every number in it is one that a report states. */
export interface Distribution {
	/** Reports that could state it. */
	reports: number;
	/** Those with a value, qualified and computed ones included. */
	stated: number;
	/** Exact values of one making, ascending: those that may stand in one picture. */
	drawn: Value[];
	/** Between any two of `drawn`: `same` or `caution`; null with fewer than two. */
	verdict: Verdict | null;
	/** The middle one of `drawn`, the lower of two; null with fewer than three. */
	median: Value | null;
	/** The values a quarter from either end; null with fewer than eight. */
	quartiles: [Value, Value] | null;
}

const FOR_MEDIAN = 3;
const FOR_QUARTILES = 8;

/**
 * The distribution of values of one metric and one year, over so many `reports`. Left out of the picture are bounds and
 * rounded figures, whose place is not known, and sums that are made up otherwise than most. Missing is not zero: a
 * silent report is in `reports` only. Throws on values of several metrics or years, which never stand in one series.
 */
export function distributionOf(values: readonly Value[], reports: number): Distribution {
	const [one] = values;
	if (values.some(({ metric, year }) => metric.key !== one?.metric.key || year !== one.year))
		throw new Error('A bug of Duizhao: values of several metrics or years were laid into one distribution.');
	const drawn = largestMaking(values.filter(({ qualifier }) => qualifier === 'exact')).toSorted(byValue);
	const [first, second] = drawn;
	return {
		reports,
		stated: values.length,
		drawn,
		// Of one metric, year and making: what separates any two of them separates these.
		verdict: first && second ? compareValues(first, second) : null,
		median: drawn.length < FOR_MEDIAN ? null : at(drawn, 0.5),
		quartiles: drawn.length < FOR_QUARTILES ? null : [at(drawn, 0.25), at(drawn, 0.75)],
	};
}

/** The value below which a share of the others lies: always one of them, never a mean of two. */
function at(ascending: readonly Value[], share: number): Value {
	return ascending[Math.floor((ascending.length - 1) * share)] as Value;
}

function byValue(a: Value, b: Value): number {
	return a.value - b.value || (a.report < b.report ? -1 : 1);
}

const makingOf = ({ computed }: Value) => computed?.parts.map(({ metric }) => metric.key).join('+') ?? '';

/** Values as stated where there are any, else the most that are computed from the same parts. */
function largestMaking(values: readonly Value[]): Value[] {
	const makings = groupBy(values, makingOf);
	const stated = makings.get('');
	if (stated) return stated;
	return [...makings.values()].reduce<Value[]>((most, next) => (next.length > most.length ? next : most), []);
}

/** Where a value stands among those that may be compared freely, counted from the greatest; equal ones share a place. */
export interface Rank {
	place: number;
	of: number;
}

/** The rank of a value; null where the distribution is not `same` throughout, or leaves the value out. */
export function rankIn({ drawn, verdict }: Distribution, value: Value): Rank | null {
	if (verdict?.level !== 'same' || !drawn.includes(value)) return null;
	return { place: drawn.filter((other) => other.value > value.value).length + 1, of: drawn.length };
}
