import { timelineChart } from '../charts/timeline-chart.ts';
import { toSvg } from '../charts/to-svg.ts';
import type { Timeline } from '../compare/model.ts';
import { type Language, messages, unitText } from '../i18n/index.ts';

const drawn = new WeakMap<Timeline, Partial<Record<Language, string>>>();

/** A timeline as the small picture of a margin note. It leads nowhere, so all reports of a division share it: drawn once. */
export function notePicture(timeline: Timeline, language: Language): string {
	const known = drawn.get(timeline) ?? {};
	known[language] ??= toSvg(
		timelineChart(timeline, {
			id: timeline.metric.key,
			labels: messages(language).chart.labels,
			language,
			unit: unitText(language, timeline.metric.unit),
			hrefOf: () => null,
		}),
		'small',
	);
	drawn.set(timeline, known);
	return known[language];
}
