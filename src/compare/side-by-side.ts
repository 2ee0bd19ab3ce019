/** Two to six reports metric by metric. */
import type { Metric } from '../archive/schema/index.ts';
import { changeBetween } from './change.ts';
import { gravestBetween } from './gravest.ts';
import type { Change, Value, Verdict } from './model.ts';
import type { Side } from './report-data.ts';
import type { Shown } from './selection.ts';

export interface SideCell {
	/** Null where the report is silent. */
	value: Value | null;
	/** From the value of the side of reference to this one; null on that side itself, and where either is silent. */
	change: Change | null;
	/** The stated sum that holds the metric where the report is silent on it and on the other parts too: 建议和提案共198件. */
	within: Value | null;
}

/** Why values of a row are not freely compared. */
export interface SideReason {
	verdict: Verdict;
	/** Indexes of the sides to which it applies against the side of reference; none where it lies between others. */
	sides: number[];
}

/** A metric: one cell a side, in the order of the sides. */
export interface SideRow {
	metric: Metric;
	cells: SideCell[];
	/** Sides with a value. */
	stated: number;
	/** The least favourable verdict between any two of the values. */
	verdict: Verdict | null;
	/** Each reason once, in the order of the sides. */
	reasons: SideReason[];
}

/** Every metric for which some side has a value, in the order of `metrics`. `reference` is an index of `sides`. */
export function sideBySide(metrics: readonly Metric[], sides: readonly Side[], reference: number): SideRow[] {
	return metrics.flatMap((metric) => {
		const values = sides.map((side) => side.values.get(metric.key) ?? null);
		const stated = values.filter((value) => value !== null);
		if (stated.length === 0) return [];
		const basis = values[reference] ?? null;
		const cells = values.map((value, at) => ({
			value,
			change: value && basis && at !== reference ? changeBetween(basis, value) : null,
			within: value ? null : coveringSum(metric, metrics, sides[at]),
		}));
		const verdict = gravestBetween(stated);
		return [{ metric, cells, stated: stated.length, verdict, reasons: reasonsOf(cells, verdict) }];
	});
}

function reasonsOf(cells: readonly SideCell[], gravest: Verdict | null): SideReason[] {
	const reasons = new Map<string, SideReason>();
	for (const [at, { change }] of cells.entries()) {
		if (!change?.verdict.reason) continue;
		const known = reasons.get(change.verdict.reason.zh);
		if (known) known.sides.push(at);
		else reasons.set(change.verdict.reason.zh, { verdict: change.verdict, sides: [at] });
	}
	if (gravest?.reason && !reasons.has(gravest.reason.zh))
		reasons.set(gravest.reason.zh, { verdict: gravest, sides: [] });
	return [...reasons.values()];
}

function coveringSum(metric: Metric, metrics: readonly Metric[], side: Side | undefined): Value | null {
	const sums = metrics.filter(
		({ composite }) =>
			composite?.op === 'sum' &&
			composite.parts.includes(metric.key) &&
			composite.parts.every((key) => !side?.values.has(key)),
	);
	return (
		sums.flatMap(({ key }) => side?.values.get(key) ?? []).find(({ observation }) => observation) ?? null
	);
}

const written = (value: Value) => `${value.qualifier} ${value.value}`;

/** Whether the values of a row are not all alike; a silent side is no value. */
export function isDiffering({ cells }: SideRow): boolean {
	return new Set(cells.flatMap(({ value }) => (value ? [written(value)] : []))).size > 1;
}

/** The rows that a selection shows. */
export function shownRows(rows: readonly SideRow[], show: Shown, chapter: string | null): SideRow[] {
	return rows.filter((row) => {
		if (chapter !== null && row.metric.chapter !== chapter) return false;
		if (show === 'all') return true;
		return row.stated > 1 && (show === 'shared' || isDiffering(row));
	});
}
