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
import { groupBy } from '../compare/group.ts';
import { topOf } from '../compare/metric-values.ts';
import type { Value } from '../compare/model.ts';
import { valuesOf } from '../compare/values.ts';

/** `metrics/<key>.html`, `en/metrics/<key>/410000.html`, `metric-sentences/<key>/410000.js` → the key; else null. */
export function metricOf(file: string): string | null {
	return /^(?:(?:en\/)?metrics|metric-sentences)\/([a-z][a-z0-9_]*)(?:\/|\.html$)/.exec(file)?.[1] ?? null;
}

/** What a metric's pages read. */
export interface MetricDigests {
	/** For each metric of the registry all that its own page reads. */
	whole: ReadonlyMap<string, string>;
	/** What the page of a province reads of its reports; their values and which they are, without the names of places. */
	within: (metric: string, province: string) => string;
}

/** `base` covers the registry itself. */
export function metricDigests(archive: Archive, base: string): MetricDigests {
	const { divisions, reports, corrections } = archive;
	const common = digest([base, JSON.stringify([[...divisions.values()], corrections])]);
	const all = digest(reports.map(known));
	const stated = statedBy(archive);
	const whole = [...archive.metrics.values()].map((metric) => {
		const used = relativesOf(archive, metric).map((key) => stated.get(key)?.use() ?? '');
		return [metric.key, digest([common, all, stated.get(metric.key)?.values() ?? '', ...used])] as const;
	});
	const byTop = groupBy(reports, ({ division }) => topOf(archive, division));
	const ofTop = new Map(
		[...byTop].map(([top, held]) => [top, digest([...held.map(known), ...corrected(archive, held)])]),
	);
	return {
		whole: new Map(whole),
		within: (metric, province) =>
			digest([ofTop.get(province) ?? '', stated.get(`${metric} ${province}`)?.values() ?? '']),
	};
}

/** What of a report stands wherever a value of it does. */
function known({ id, title, issued }: Report): string {
	return JSON.stringify([id, title, issued]);
}

function corrected({ corrections }: Archive, reports: readonly Report[]): string[] {
	const ids = new Set(reports.map(({ id }) => id));
	return corrections.filter(({ report }) => ids.has(report)).map((correction) => JSON.stringify(correction));
}

interface Stated {
	values: () => string;
	/** In how many reports, and of how many divisions. */
	use: () => string;
}

/** By metric, and by metric and province: `proposals_total`, `proposals_total 410000`. */
function statedBy(archive: Archive): Map<string, Stated> {
	const found = new Map<string, { hash: Hash; reports: number; divisions: Set<string> }>();
	for (const report of archive.reports) {
		const top = topOf(archive, report.division);
		for (const [key, value] of valuesOf(archive, report)) {
			const line = `${JSON.stringify([plain(value), flagsOn(archive, value).map(flag)])}\n`;
			for (const name of [key, `${key} ${top}`]) {
				const one = found.get(name) ?? { hash: createHash('sha256'), reports: 0, divisions: new Set() };
				found.set(name, one);
				one.hash.update(line);
				one.reports++;
				one.divisions.add(report.division);
			}
		}
	}
	return new Map(
		[...found].map(([name, { hash, reports, divisions }]) => [
			name,
			{ values: () => hash.copy().digest('hex'), use: () => `${name} ${reports} ${divisions.size}` },
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
