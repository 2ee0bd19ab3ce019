/** A metric in more divisions than its page can list: by year over all, by province, and in one province by division. */
import type { Archive } from '../../archive/model.ts';
import type { Division, Metric } from '../../archive/schema/index.ts';
import { concerns, liesBetween } from '../../compare/comparability.ts';
import { type Distribution, distributionOf, rankIn } from '../../compare/distribution.ts';
import { groupBy } from '../../compare/group.ts';
import { reportsOfYear, yearsOf } from '../../compare/lookup.ts';
import { topOf, valuesByTop, valuesOfMetric } from '../../compare/metric-values.ts';
import type { Timeline, Value } from '../../compare/model.ts';
import { MOST_CHARTS } from '../../compare/scopes.ts';
import { timelineIn } from '../../compare/timeline.ts';
import { usageOf } from './metric-facts.ts';

/** So many divisions have a line of one table. */
const MOST_LINES = 120;

/** How a metric's page shows its divisions: a chart each, all in one table, or province by province on pages of their own. */
export function wayOf(archive: Archive, metric: Metric): 'charts' | 'table' | 'provinces' {
	const divisions = usageOf(archive).get(metric.key)?.divisions ?? 0;
	return divisions <= MOST_CHARTS ? 'charts' : divisions <= MOST_LINES ? 'table' : 'provinces';
}

/** The provinces with a value of the metric, in the order of codes. */
export function provincesWith(archive: Archive, metric: Metric): Division[] {
	return [...valuesByTop(archive, metric.key).keys()]
		.sort()
		.flatMap((code) => archive.divisions.get(code) ?? []);
}

export interface YearDistribution {
	year: number;
	distribution: Distribution;
	/** Reforms of this year that concern a division of the country or province: no line leads across. */
	reforms: Metric['breaks'];
}

/** Year by year over the given values, years without a report left out. `province`: null for all divisions. */
export function distributionsByYear(
	archive: Archive,
	metric: Metric,
	province: string | null,
): YearDistribution[] {
	const values = groupBy(valuesWithin(archive, metric, province), ({ year }) => year);
	const reports = countReports(archive, province);
	const [first = 0] = yearsOf(archive);
	return yearsOf(archive)
		.filter((year) => (reports.get(year) ?? 0) > 0)
		.map((year) => ({
			year,
			distribution: distributionOf(values.get(year) ?? [], reports.get(year) ?? 0),
			reforms: metric.breaks.filter(
				(reform) => liesBetween(reform, year - 1, year) && year > first && reaches(archive, reform, province),
			),
		}));
}

export function valuesWithin(archive: Archive, metric: Metric, province: string | null): readonly Value[] {
	return province === null
		? valuesOfMetric(archive, metric.key)
		: (valuesByTop(archive, metric.key).get(province) ?? []);
}

const counts = new WeakMap<Archive, Map<string | null, Map<number, number>>>();

/** How many reports of each year there are within a province, or, under null, in all. */
function countReports(archive: Archive, province: string | null): ReadonlyMap<number, number> {
	const built = counts.get(archive) ?? countAll(archive);
	counts.set(archive, built);
	return built.get(province) ?? new Map();
}

function countAll(archive: Archive): Map<string | null, Map<number, number>> {
	const all = new Map<string | null, Map<number, number>>();
	for (const { division, year } of archive.reports) {
		for (const code of [null, topOf(archive, division)]) {
			const years = all.get(code) ?? new Map<number, number>();
			all.set(code, years.set(year, (years.get(year) ?? 0) + 1));
		}
	}
	return all;
}

function reaches({ divisions }: Archive, reform: Metric['breaks'][number], province: string | null): boolean {
	if (province === null) return true;
	const place = divisions.get(province);
	const prefix = province.slice(0, 2);
	return (place && concerns(reform, place)) || reform.divisions.some((code) => code.startsWith(prefix));
}

/** Each province in one year. */
export function distributionsByProvince(
	archive: Archive,
	metric: Metric,
	year: number,
): { division: Division; distribution: Distribution }[] {
	const ofYear = valuesOfMetric(archive, metric.key).filter((value) => value.year === year);
	const values = groupBy(ofYear, ({ division }) => topOf(archive, division.code));
	const reports = groupBy(reportsOfYear(archive, year), ({ division }) => topOf(archive, division));
	return provincesWith(archive, metric).map((division) => ({
		division,
		distribution: distributionOf(values.get(division.code) ?? [], reports.get(division.code)?.length ?? 0),
	}));
}

/** The year that stands for now: the newest in which half as many reports state the metric as in its best year. */
export function tellingYear(years: readonly YearDistribution[]): YearDistribution | null {
	const most = Math.max(0, ...years.map(({ distribution }) => distribution.stated));
	return years.findLast(({ distribution: { stated } }) => stated > 0 && stated >= most / 2) ?? null;
}

/** Divisions with a value under the one above them; null for those directly below the province, or the highest. */
export interface MetricGroup {
	head: Division | null;
	timelines: Timeline[];
}

/** The divisions of a province by prefecture; with null those of all provinces by province. */
export function groupsWithin(archive: Archive, metric: Metric, province: string | null): MetricGroup[] {
	const codes = new Set(valuesWithin(archive, metric, province).map(({ division }) => division.code));
	const timelines = [...codes].flatMap((code) => timelineIn(archive, metric, code) ?? []);
	const headOf = ({ division }: Timeline) =>
		province === null ? topOf(archive, division.code) : prefectureOf(archive, division, province);
	return [...groupBy(timelines, headOf)]
		.map(([code, held]) => ({ head: archive.divisions.get(code) ?? null, timelines: held }))
		.sort((a, b) => ((a.head?.code ?? '') < (b.head?.code ?? '') ? -1 : 1));
}

/** GB/T 2260 counts levels in pairs of digits; a county directly below its province has no prefecture. */
function prefectureOf({ divisions }: Archive, division: Division, province: string): string {
	let at = division;
	for (let above = at.parent; above && above !== province && divisions.has(above); above = at.parent)
		at = divisions.get(above) ?? at;
	return at.code !== province && at.code.endsWith('00') ? at.code : '';
}

/** The place of each value of one year among those counted alike, by report; empty where they are not. */
export function ranksIn(distribution: Distribution): ReadonlyMap<string, number> {
	return new Map(
		distribution.drawn.flatMap((value) => {
			const rank = rankIn(distribution, value);
			return rank ? [[value.report, rank.place] as const] : [];
		}),
	);
}

/** The pages that metrics of many divisions have for their provinces. */
export function provincePages(archive: Archive): { key: string; division: string }[] {
	const metrics = [...archive.metrics.values()].filter((metric) => wayOf(archive, metric) === 'provinces');
	return metrics.flatMap((metric) =>
		provincesWith(archive, metric).map(({ code }) => ({ key: metric.key, division: code })),
	);
}

/** The scripts that bring sentences: one a province, or one for `all` of a metric. */
export function sentenceFiles(archive: Archive): { key: string; part: string }[] {
	const metrics = [...archive.metrics.values()].filter((metric) => wayOf(archive, metric) === 'table');
	return [
		...metrics.map(({ key }) => ({ key, part: 'all' })),
		...provincePages(archive).map(({ key, division }) => ({ key, part: division })),
	];
}
