import type { Archive } from '../../archive/model.ts';
import type { Division, Metric } from '../../archive/schema/index.ts';
import { concerns, levelOf, liesBetween } from '../../compare/comparability.ts';
import { reportsOf, yearsOf } from '../../compare/lookup.ts';
import type { Point, Timeline } from '../../compare/model.ts';
import { standIn } from '../../compare/stand-in.ts';
import { timelineIn } from '../../compare/timeline.ts';
import { valuesOf } from '../../compare/values.ts';
import { valuesIn } from '../division-charts.ts';

/** The metric that most reports of these divisions have a value for, so that one axis says most; ties in the order of the registry. */
export function mostStated(archive: Archive, divisions: readonly Division[]): Metric | null {
	const counts = new Map<string, number>();
	for (const report of divisions.flatMap(({ code }) => reportsOf(archive, code)))
		for (const key of valuesOf(archive, report).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
	let best: Metric | null = null;
	for (const metric of archive.metrics.values()) {
		const count = counts.get(metric.key) ?? 0;
		// A count can grow; a rate of 100 % in every place says nothing at a glance.
		if (metric.kind !== 'rate' && count > (best ? (counts.get(best.key) ?? 0) : 0)) best = metric;
	}
	return best;
}

/** One metric in the given divisions; one that never states it has a silent point for each of its reports. */
export function sparksOf(archive: Archive, metric: Metric, divisions: readonly Division[]): Timeline[] {
	return divisions.map(
		(division) => timelineIn(archive, metric, division.code) ?? silentTimeline(archive, metric, division),
	);
}

function silentTimeline(archive: Archive, metric: Metric, division: Division): Timeline {
	const reported = new Set(reportsOf(archive, division.code).map(({ year }) => year));
	const years = yearsOf(archive);
	const points = years.map(
		(year): Point =>
			reported.has(year)
				? { year, state: 'silent' }
				: { year, state: 'no_report', other: standIn(archive, division, year) },
	);
	const breaks = metric.breaks.filter(
		(reform) => concerns(reform, division) && liesBetween(reform, years[0] ?? 0, years.at(-1) ?? 0),
	);
	return { metric, division, points, breaks, changes: [] };
}

/**
 * The highest value of the timelines of each level: the upper end of the axis that its charts share. What a province counts would press what its
 * counties count into a line, and is not to be held against it.
 */
export function sharedMaxima(timelines: readonly Timeline[]): Map<number, number> {
	const maxima = new Map<number, number>();
	for (const timeline of timelines) {
		const level = levelOf(timeline.division);
		const own = valuesIn(timeline).map(({ value }) => value);
		maxima.set(level, Math.max(maxima.get(level) ?? 0, ...own));
	}
	return maxima;
}
