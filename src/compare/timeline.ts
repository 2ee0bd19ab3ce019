import type { Archive, Report } from '../archive/model.ts';
import type { Division, Metric } from '../archive/schema/index.ts';
import { changeBetween } from './change.ts';
import { concerns, liesBetween } from './comparability.ts';
import { reportsOf, yearsOf } from './lookup.ts';
import { valuesOfMetric } from './metric-values.ts';
import type { Point, Timeline, Value } from './model.ts';
import { remembering } from './remember.ts';
import { standIn } from './stand-in.ts';
import { valuesOf } from './values.ts';

type ValuesByYear = Map<number, Map<string, Value>>;

function pointAt(
	archive: Archive,
	division: Division,
	year: number,
	key: string,
	values: ValuesByYear,
): Point {
	const ofYear = values.get(year);
	if (!ofYear) return { year, state: 'no_report', other: standIn(archive, division, year) };
	const value = ofYear.get(key);
	if (!value) return { year, state: 'silent' };
	return { year, state: value.computed ? 'computed' : 'reported', value };
}

function changesOf(values: readonly Value[]): Timeline['changes'] {
	return values.slice(1).flatMap((newer, index) => {
		const older = values[index];
		return older ? [{ from: older.year, to: newer.year, change: changeBetween(older, newer) }] : [];
	});
}

function timelineOf(archive: Archive, metric: Metric, division: Division, byYear: ValuesByYear): Timeline {
	const years = yearsOf(archive);
	const points = years.map((year) => pointAt(archive, division, year, metric.key, byYear));
	const values = points.flatMap((point) => ('value' in point ? [point.value] : []));
	// Over all years of the axis, not only between two values: charts of several divisions share it.
	const breaks = metric.breaks.filter(
		(reform) => concerns(reform, division) && liesBetween(reform, years[0] ?? 0, years.at(-1) ?? 0),
	);
	return { metric, division, points, breaks, changes: changesOf(values) };
}

function valuesByYear(archive: Archive, reports: readonly Report[]): ValuesByYear {
	return new Map(reports.map((report) => [report.year, valuesOf(archive, report)]));
}

/** Every metric for which the division ever had a value, in the order of the registry. */
export const timelinesOf = remembering((archive: Archive, code: string): readonly Timeline[] => {
	const division = archive.divisions.get(code);
	const reports = reportsOf(archive, code);
	if (!division || reports.length === 0) return [];
	const byYear = valuesByYear(archive, reports);
	const keys = new Set([...byYear.values()].flatMap((values) => [...values.keys()]));
	return [...archive.metrics.values()]
		.filter(({ key }) => keys.has(key))
		.map((metric) => timelineOf(archive, metric, division, byYear));
}, 4);

/** One metric in one division; null where the division is unknown or never had a value for it. */
export function timelineIn(archive: Archive, metric: Metric, code: string): Timeline | null {
	const division = archive.divisions.get(code);
	const byYear = valuesByYear(archive, reportsOf(archive, code));
	const hasValue = [...byYear.values()].some((values) => values.has(metric.key));
	return division && hasValue ? timelineOf(archive, metric, division, byYear) : null;
}

/** One metric in every division that ever had a value for it, in the order of codes. */
export function valueSeries(archive: Archive, metricKey: string): Timeline[] {
	const metric = archive.metrics.get(metricKey);
	if (!metric) return [];
	const codes = new Set(valuesOfMetric(archive, metricKey).map(({ division }) => division.code));
	return [...codes].sort().flatMap((code) => timelineIn(archive, metric, code) ?? []);
}
