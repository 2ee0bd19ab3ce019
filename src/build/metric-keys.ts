/**
 * What a metric's pages depend on. They read its values in every report, the names of divisions, which reports there are, and of metrics
 * that are its parts, wholes or look-alikes how widely they are stated; of a report's text they read its quotes, and whether its
 * numbers add up.
 */
import { createHash, type Hash } from 'node:crypto';
import type { Archive, Observation, Report } from '../archive/model.ts';
import type { Metric } from '../archive/schema/index.ts';
import type { AuditFinding } from '../compare/audit/audit.ts';
import { flagsOn } from '../compare/audit/flags.ts';
import type { Value } from '../compare/model.ts';
import { valuesOf } from '../compare/values.ts';

/** `metrics/<key>.html`, `en/metrics/<key>/410000.html`, `metric-sentences/<key>/410000.js` → the key; else null. */
export function metricOf(file: string): string | null {
	return /^(?:(?:en\/)?metrics|metric-sentences)\/([a-z][a-z0-9_]*)(?:\/|\.html$)/.exec(file)?.[1] ?? null;
}

/** A digest for each metric of the registry. `base` covers the registry itself. */
export function metricDigests(archive: Archive, base: string): Map<string, string> {
	const common = digest([base, JSON.stringify([[...archive.divisions.values()], archive.corrections])]);
	const reports = digest(archive.reports.map(({ id, title, issued }) => JSON.stringify([id, title, issued])));
	const stated = statedBy(
		archive.reports,
		(report) => valuesOf(archive, report),
		(value) => flagsOn(archive, value),
	);
	return new Map(
		[...archive.metrics.values()].map((metric) => {
			const used = relativesOf(archive, metric).map((key) => stated.get(key)?.use() ?? '');
			return [metric.key, digest([common, reports, stated.get(metric.key)?.values ?? '', ...used])];
		}),
	);
}

interface Stated {
	values: string;
	/** In how many reports, and of how many divisions. */
	use: () => string;
}

function statedBy(
	reports: readonly Report[],
	valuesIn: (report: Report) => ReadonlyMap<string, Value>,
	flagsIn: (value: Value) => readonly AuditFinding[],
): Map<string, Stated> {
	const found = new Map<string, { hash: Hash; reports: number; divisions: Set<string> }>();
	for (const report of reports) {
		for (const [key, value] of valuesIn(report)) {
			const one = found.get(key) ?? {
				hash: createHash('sha256'),
				reports: 0,
				divisions: new Set(),
			};
			found.set(key, one);
			one.hash.update(`${JSON.stringify([plain(value), flagsIn(value).map(flag)])}\n`);
			one.reports++;
			one.divisions.add(report.division);
		}
	}
	return new Map(
		[...found].map(([key, { hash, reports, divisions }]) => [
			key,
			{ values: hash.digest('hex'), use: () => `${key} ${reports} ${divisions.size}` },
		]),
	);
}

/** What does not add up about a value, and where that stands. */
function flag({ kind, formula, block, start }: AuditFinding) {
	return [kind, formula, block, start];
}

/** A value with the report and the words that it rests on; metrics and divisions by their names. */
function plain({ report, value, qualifier, unit, shownUnit, observation, computed }: Value) {
	const parts = (computed?.parts ?? []).map(words);
	return [
		report,
		value,
		qualifier,
		unit,
		shownUnit,
		observation && words(observation),
		computed?.formula,
		parts,
	];
}

function words({
	metric,
	value,
	qualifier,
	writtenUnit,
	quote,
	quoted,
	figure,
	note,
	proposed,
}: Observation) {
	return [metric.key, value, qualifier, writtenUnit, quote, quoted, figure, note, proposed];
}

function relativesOf({ metrics }: Archive, metric: Metric): string[] {
	const named = (one: Metric) => [
		...one.do_not_confuse_with,
		...(one.composite
			? [one.composite.parts, one.composite.optional, ...one.composite.alternatives].flat()
			: []),
	];
	const naming = [...metrics.values()].filter((one) => named(one).includes(metric.key)).map(({ key }) => key);
	return [...new Set([...named(metric), ...naming])].sort();
}

function digest(parts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length} `).update(part);
	return hash.digest('hex').slice(0, 24);
}
