import type { Archive, Report } from '../../archive/model.ts';
import type { Chapter, Metric } from '../../archive/schema/index.ts';
import { compareValues } from '../../compare/comparability.ts';
import { type Distribution, distributionOf } from '../../compare/distribution.ts';
import { gravestOf } from '../../compare/gravest.ts';
import { reportsOfYear } from '../../compare/lookup.ts';
import type { Value, Verdict } from '../../compare/model.ts';
import { valuesOf } from '../../compare/values.ts';
import { byChapter } from '../division-charts.ts';

/** A metric in one year: one cell a report, null where it is silent. */
export interface YearRow {
	metric: Metric;
	cells: (Value | null)[];
	/** Reports with a value. */
	stated: number;
	/** The least favourable verdict between any value and the first; null with fewer than two values. */
	verdict: Verdict | null;
}

export interface YearFacts {
	year: number;
	/** The columns, in the order of codes. */
	reports: Report[];
	/** Every metric that some report has a value for, in the order of the registry. */
	rows: YearRow[];
	/** The same by chapter. */
	chapters: { chapter: Chapter; items: YearRow[] }[];
}

/** The reports of one coverage year, metric by metric: all of them, or those given. */
export function yearFacts(
	archive: Archive,
	year: number,
	reports: Report[] = reportsOfYear(archive, year),
): YearFacts {
	const columns = reports.map((report) => valuesOf(archive, report));
	const rows = [...archive.metrics.values()].flatMap((metric) => {
		const cells = columns.map((values) => values.get(metric.key) ?? null);
		const values = cells.filter((cell) => cell !== null);
		return values.length ? [{ metric, cells, stated: values.length, verdict: gravest(values) }] : [];
	});
	return { year, reports, rows, chapters: byChapter(archive, rows, ({ metric }) => metric.chapter) };
}

/** Within one year what separates any two values separates one of them from the first: no reform lies between. */
function gravest([first, ...others]: readonly Value[]): Verdict | null {
	return first ? gravestOf(others.map((other) => compareValues(first, other))) : null;
}

/** The metrics that most reports state, two at least; ties in the order of the registry. */
export function mostShared({ rows }: YearFacts, count: number): YearRow[] {
	return rows
		.filter(({ stated }) => stated > 1)
		.sort((a, b) => b.stated - a.stated)
		.slice(0, count);
}

/** A metric over more reports of one year than are listed. */
export interface YearSpread {
	metric: Metric;
	distribution: Distribution;
}

/** Every metric that some of the given reports, all of one year, has a value for, in the order of the registry. */
export function yearSpreads(archive: Archive, reports: readonly Report[]): YearSpread[] {
	const held = new Map<string, Value[]>();
	for (const report of reports) {
		for (const [key, value] of valuesOf(archive, report)) {
			const values = held.get(key);
			if (values) values.push(value);
			else held.set(key, [value]);
		}
	}
	return [...archive.metrics.values()].flatMap((metric) => {
		const values = held.get(metric.key);
		return values ? [{ metric, distribution: distributionOf(values, reports.length) }] : [];
	});
}
