import type { Archive } from '../../archive/model.ts';
import type { Metric, Target } from '../../archive/schema/index.ts';
import { valuesOfMetric } from '../../compare/metric-values.ts';
import type { Value } from '../../compare/model.ts';
import { valuesOf } from '../../compare/values.ts';

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
	/** By division, then year. */
	values: readonly Value[];
	/** Reports that state it, and divisions of which one does; values computed from parts. */
	reported: number;
	divisions: number;
	computed: number;
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

/** All that a metric's page says. */
export function metricFacts(archive: Archive, metric: Metric): MetricFacts {
	const values = valuesOfMetric(archive, metric.key);
	const reported = values.filter(({ observation }) => observation);
	const years = reported.map(({ year }) => year);
	return {
		metric,
		values,
		reported: reported.length,
		divisions: new Set(reported.map(({ division }) => division.code)).size,
		computed: values.length - reported.length,
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
