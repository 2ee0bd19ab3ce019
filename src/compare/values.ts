import type { Archive, Observation, Report } from '../archive/model.ts';
import type { Metric } from '../archive/schema/index.ts';
import { addUp } from './decimals.ts';
import { printSum } from './formula.ts';
import { weakest } from './interval.ts';
import type { Value } from './model.ts';
import { type PartSet, partSetsOf, type Stated } from './parts.ts';

const known = new WeakMap<Archive, Map<Report, Map<string, Value>>>();

/** The observations of a report by metric key. */
export function statedBy(report: Report): Stated {
	return new Map(report.observations.map((observation) => [observation.metric.key, observation]));
}

function reported(observation: Observation): Value {
	const { metric, division, year, report, value, qualifier, unit, writtenUnit } = observation;
	const shownUnit = writtenUnit ?? unit;
	return { metric, division, year, report, value, qualifier, unit, shownUnit, observation, computed: null };
}

const totalOf = ({ parts }: PartSet) => addUp(parts.map(({ value }) => value));

function sharedUnit(parts: readonly Observation[], metric: Metric): string {
	const units = new Set(parts.map(({ writtenUnit, unit }) => writtenUnit ?? unit));
	const [only] = units;
	return units.size === 1 && only !== undefined ? only : metric.unit;
}

function computedSum(archive: Archive, report: Report, metric: Metric, stated: Stated): Value | null {
	if (metric.composite?.op !== 'sum') return null;
	const sets = partSetsOf(archive, metric.composite, stated);
	// Of two complete sets the greater covers more: 保留 + 废止和失效 against 保留 + 废止.
	const set = sets.reduce<PartSet | null>(
		(best, next) => (best && totalOf(best) >= totalOf(next) ? best : next),
		null,
	);
	if (!set) return null;
	const { parts } = set;
	const value = totalOf(set);
	const qualifier = weakest(parts.map((part) => part.qualifier));
	return {
		metric,
		division: report.place,
		year: report.year,
		report: report.id,
		value,
		qualifier,
		unit: metric.unit,
		shownUnit: sharedUnit(parts, metric),
		observation: null,
		computed: { op: 'sum', parts, formula: printSum(parts, value, qualifier) },
	};
}

function collect(archive: Archive, report: Report): Map<string, Value> {
	const stated = statedBy(report);
	const values = new Map<string, Value>();
	for (const [key, metric] of archive.metrics) {
		const observation = stated.get(key);
		const value = observation ? reported(observation) : computedSum(archive, report, metric, stated);
		if (value) values.set(key, value);
	}
	return values;
}

/**
 * The values of a report by metric key, in the order of the registry: what it states, and sums that it does not state
 * though it states all their required parts. A computed value always names its parts; nothing is computed from computed values.
 */
export function valuesOf(archive: Archive, report: Report): Map<string, Value> {
	let ofArchive = known.get(archive);
	if (!ofArchive) {
		ofArchive = new Map();
		known.set(archive, ofArchive);
	}
	const values = ofArchive.get(report) ?? collect(archive, report);
	ofArchive.set(report, values);
	return values;
}
