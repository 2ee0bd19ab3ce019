import type { ChartModel } from '../../charts/model.ts';
import type { Timeline } from '../../compare/model.ts';
import type { Language } from '../../i18n/index.ts';
import { chartFor } from '../division-charts.ts';
import { divisionName } from '../names.ts';
import type { PageLinks } from '../page-links.ts';

/** The chart of one division on its metric's page: headed by the division, on the axis that all of them share. */
export function divisionChart(
	timeline: Timeline,
	page: { language: Language; links: PageLinks; site: string; max: number },
): ChartModel {
	const { code } = timeline.division;
	const model = chartFor(timeline, { ...page, idPrefix: `m-${code}` });
	return {
		...model,
		title: divisionName(page.language, timeline.division).text,
		max: Math.max(page.max, model.max),
	};
}
