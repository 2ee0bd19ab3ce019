import type { ArchiveDraft, ReportDraft } from '../draft.ts';
import type { LocatedFigure } from '../locate.ts';
import type { Metric, ReportedMetric } from '../schema/index.ts';
import type { YamlPath } from '../yaml-file.ts';

/** A reported metric with its place and its entry of the registry. */
export interface StatedFigure {
	report: ReportDraft;
	stated: ReportedMetric;
	/** `undefined` where the registry does not know the key. */
	metric: Metric | undefined;
	figure: LocatedFigure;
	/** Path of the item in the frontmatter. */
	at: YamlPath;
}

/** Every reported metric of every report. */
export function statedFigures(draft: ArchiveDraft): StatedFigure[] {
	return draft.reports.flatMap((report) =>
		report.data.metrics.flatMap((stated, i) => {
			const figure = report.figures[i];
			const metric = draft.metricOf.get(stated.metric);
			return figure === undefined ? [] : [{ report, stated, metric, figure, at: ['metrics', i] }];
		}),
	);
}

/** A text in a message: cut to 40 characters. */
export function shortened(text: string): string {
	const flat = text.replace(/\s+/gu, ' ');
	return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
