/** Arithmetic on figures that may be qualified or rounded. */
import type { Observation, Report } from '../archive/model.ts';
import { normalise } from '../text/normalise.ts';
import { addUp, decimalsOf, roundTo } from './decimals.ts';
import { type Interval, intervalOf } from './interval.ts';

const range = ({ value, qualifier }: Observation) => intervalOf(value, qualifier);

/** The sum of the parts, between what their qualifiers allow. */
export function sumBounds(parts: readonly Observation[]): Interval {
	const ranges = parts.map(range);
	return { low: addUp(ranges.map(({ low }) => low)), high: addUp(ranges.map(({ high }) => high)) };
}

/** `part` over `whole` in per cent; null where the whole may be zero. */
export function percentBounds(part: Observation, whole: Observation): Interval | null {
	const over = range(whole);
	if (whole.value <= 0) return null;
	const under = range(part);
	const low = over.high === Number.POSITIVE_INFINITY ? 0 : (100 * Math.max(0, under.low)) / over.high;
	const high = over.low <= 0 ? Number.POSITIVE_INFINITY : (100 * under.high) / over.low;
	return { low, high };
}

/** Decimals of the figure as printed: 81% → 0, 98.60% → 2; of the value where it is in words. */
export function printedDecimals(report: Report, observation: Observation): number {
	const { block, start, end } = observation.figure;
	const text = report.blocks[block - 1]?.text.slice(start, end) ?? '';
	const digits = /\d+\.(\d+)/.exec(normalise(text))?.[1]?.length;
	return Math.max(digits ?? 0, decimalsOf(observation.value));
}

/** Whether a stated figure agrees with a computed one that has been rounded as the figure is printed. */
export function agrees(report: Report, stated: Observation, computed: Interval): boolean {
	const digits = printedDecimals(report, stated);
	const { low, high } = range(stated);
	return round(computed.low, digits) <= high && round(computed.high, digits) >= low;
}

const round = (value: number, digits: number) => (Number.isFinite(value) ? roundTo(value, digits) : value);
