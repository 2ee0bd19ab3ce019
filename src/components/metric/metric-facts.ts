import type { Archive } from '../../archive/model.ts';
import type { Metric, Target } from '../../archive/schema/index.ts';
import type { Timeline, Value } from '../../compare/model.ts';
import { valueSeries } from '../../compare/timeline.ts';
import { valuesOf } from '../../compare/values.ts';
import { valuesIn } from '../division-charts.ts';

/** How often a metric stands in the archive. */
export interface Usage {
	/** Reports that state it. */
	reports: number;
	/** Reports for which it is computed from parts. */
	computed: number;
	/** Divisions with a value. */
	divisions: number;
}

const usages = new WeakMap<Archive, Map<string, Usage>>();

/** The usage of every metric that has a value anywhere. */
export function usageOf(archive: Archive): Map<string, Usage> {
	const known = usages.get(archive);
	if (known) return known;
	const codes = new Map<string, Set<string>>();
	const usage = new Map<string, Usage>();
	for (const report of archive.reports) {
		for (const [key, value] of valuesOf(archive, report)) {
			const places = (codes.get(key) ?? new Set()).add(report.division);
			const { reports, computed } = usage.get(key) ?? { reports: 0, computed: 0 };
			codes.set(key, places);
			usage.set(key, {
				reports: reports + (value.observation ? 1 : 0),
				computed: computed + (value.computed ? 1 : 0),
				divisions: places.size,
			});
		}
	}
	usages.set(archive, usage);
	return usage;
}

/** How many metrics some report states, and how many more are only ever computed. */
export function countStated(archive: Archive): { stated: number; onlyComputed: number } {
	const usage = [...usageOf(archive).values()];
	const stated = usage.filter(({ reports }) => reports > 0).length;
	return { stated, onlyComputed: usage.length - stated };
}

export interface MetricFacts {
	metric: Metric;
	/** One a division that has a value, by code. */
	timelines: Timeline[];
	/** By division, then year. */
	values: Value[];
	/** Reports without a value, whatever their division. */
	silent: number;
	/** Years of the first and the last report that states it; zero without any. */
	from: number;
	to: number;
	/** Metrics of which it is a part. */
	wholes: Metric[];
	/** Targets of plans that ask for it. */
	targets: { plan: Archive['plans'][number]; item: number; target: Target }[];
}

/** Whether a metric's divisions are few enough for a chart each: more would be a wall. */
export function drawsCharts({ timelines }: MetricFacts): boolean {
	return timelines.length <= 24;
}

/** All that a metric's page says. */
export function metricFacts(archive: Archive, metric: Metric): MetricFacts {
	const timelines = valueSeries(archive, metric.key);
	const values = timelines.flatMap(valuesIn);
	const years = values.filter(({ observation }) => observation).map(({ year }) => year);
	return {
		metric,
		timelines,
		values,
		silent: archive.reports.length - values.length,
		from: years.reduce((a, b) => Math.min(a, b), years[0] ?? 0),
		to: years.reduce((a, b) => Math.max(a, b), 0),
		wholes: [...archive.metrics.values()].filter((whole) => partsIn(whole).includes(metric.key)),
		targets: targetsFor(archive, metric),
	};
}

function partsIn({ composite }: Metric): string[] {
	return composite ? [...composite.parts, ...composite.optional, ...composite.alternatives.flat()] : [];
}

function targetsFor({ plans }: Archive, { key }: Metric): MetricFacts['targets'] {
	return plans.flatMap((plan) =>
		plan.requirements.flatMap(({ item, targets }) =>
			targets.filter(({ metric }) => metric === key).map((target) => ({ plan, item, target })),
		),
	);
}

/** Distinct metrics that must not be mistaken for this one; either of the two may name the other. */
export function lookAlikes(archive: Archive, metric: Metric): Metric[] {
	return [...archive.metrics.values()].filter(
		(other) =>
			other.key !== metric.key &&
			(metric.do_not_confuse_with.includes(other.key) || other.do_not_confuse_with.includes(metric.key)),
	);
}
