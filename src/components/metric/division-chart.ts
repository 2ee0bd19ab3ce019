import type { ChartModel } from '../../charts/model.ts';
import type { Timeline } from '../../compare/model.ts';
import { choose, type Language, messages } from '../../i18n/index.ts';
import { localPath, metricPath, permalink } from '../../urls/urls.ts';
import { chartFor, spanOf, valuesIn } from '../division-charts.ts';
import { divisionName } from '../names.ts';
import type { PageLinks } from '../page-links.ts';

/** The chart of one division on its metric's page: headed by the division, on the axis that all of them share. */
export function divisionChart(
	timeline: Timeline,
	page: { language: Language; links: PageLinks; site: string; max: number },
): ChartModel {
	const { code } = timeline.division;
	const model = chartFor(timeline, { ...page, idPrefix: `m-${code}` });
	const { language, site } = page;
	const { metric } = timeline;
	const address = permalink(site, localPath(language, metricPath(metric.key)));
	return {
		...model,
		source: messages(language).chart.source(choose(language, metric), spanOf(timeline), address),
		title: divisionName(page.language, timeline.division).text,
		max: Math.max(page.max, model.max),
	};
}

/** The places whose values make a picture, and those with one value, of which a line says as much. */
export function splitSeries(timelines: readonly Timeline[]): { drawn: Timeline[]; once: Timeline[] } {
	const isDrawn = (timeline: Timeline) => valuesIn(timeline).length > 1;
	return { drawn: timelines.filter(isDrawn), once: timelines.filter((timeline) => !isDrawn(timeline)) };
}
