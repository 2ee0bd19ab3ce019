import type { Archive } from '../archive/model.ts';
import type { Chapter } from '../archive/schema/index.ts';
import type { ChartModel } from '../charts/model.ts';
import { timelineChart } from '../charts/timeline-chart.ts';
import type { Point, Timeline, Value } from '../compare/model.ts';
import { type Language, messages, unitText } from '../i18n/index.ts';
import { divisionPath, figurePath, localPath, permalink, reportPath } from '../urls/urls.ts';
import { divisionName } from './names.ts';
import type { PageLinks } from './page-links.ts';

/** The values of a timeline, oldest first. */
export function valuesIn(timeline: Timeline): Value[] {
	return timeline.points.flatMap((point) => ('value' in point ? [point.value] : []));
}

/** The timelines worth a chart: two values or more, then the parts of a computed value among those. */
export function chartedTimelines(timelines: readonly Timeline[]): Timeline[] {
	const compared = timelines.filter((timeline) => valuesIn(timeline).length > 1);
	const parts = new Set(
		compared.flatMap(valuesIn).flatMap((value) => value.computed?.parts.map((part) => part.metric.key) ?? []),
	);
	return [...compared, ...timelines.filter((line) => !compared.includes(line) && parts.has(line.metric.key))];
}

/** Anything with a metric, grouped by chapter in the order of the outline; empty chapters left out. */
export function byChapter<T>(
	archive: Archive,
	items: readonly T[],
	chapterOf: (item: T) => string,
): { chapter: Chapter; items: T[] }[] {
	return archive.chapters
		.map((chapter) => ({ chapter, items: items.filter((item) => chapterOf(item) === chapter.id) }))
		.filter((group) => group.items.length > 0);
}

/** The chart of a timeline on a page: its points lead to the figures in the reports. */
export function chartFor(
	timeline: Timeline,
	page: { language: Language; links: PageLinks; site: string; idPrefix?: string },
): ChartModel {
	const { language, links, site } = page;
	const t = messages(language).chart;
	const { code } = timeline.division;
	const address = permalink(site, localPath(language, divisionPath(code)));
	return timelineChart(timeline, {
		id: `${page.idPrefix ?? 'c'}-${timeline.metric.key}`,
		labels: t.labels,
		language,
		unit: unitText(language, timeline.metric.unit),
		otherOf: (other) => ({
			text: `${t.thenNamed}${divisionName(language, other).text}`,
			href: links.to(divisionPath(other.code)),
		}),
		hrefOf: (point) => hrefOf(point, code, timeline.metric.key, links),
		partHrefOf: ({ metric, year }) => links.to(figurePath(code, year, metric.key)),
		source: t.source(divisionName(language, timeline.division).text, spanOf(timeline), address),
	});
}

function hrefOf(point: Point, code: string, key: string, links: PageLinks): string | null {
	if (point.state === 'no_report') return null;
	if (point.state === 'silent') return links.to(reportPath(code, point.year));
	const stated = point.value.computed?.parts[0]?.metric.key ?? key;
	return links.to(figurePath(code, point.year, stated));
}

/** `2020–2023` */
export function spanOf(timeline: Timeline): string {
	const [first, last] = [timeline.points[0]?.year, timeline.points.at(-1)?.year];
	return first === last ? `${first}` : `${first}–${last}`;
}
