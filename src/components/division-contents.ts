import type { Archive } from '../archive/model.ts';
import { suspectsOf } from '../compare/audit/audit.ts';
import { silencesOf } from '../compare/silence.ts';
import { timelinesOf } from '../compare/timeline.ts';
import { type Language, messages } from '../i18n/index.ts';
import { byChapter, chartedTimelines } from './division-charts.ts';
import type { DivisionFacts } from './division-facts.ts';
import { chapterName } from './names.ts';
import { toldSums } from './sum-text.ts';

/** The sections of a division's page in their order, as its contents list them: `n` counts what a section shows. */
export function divisionContents(
	language: Language,
	archive: Archive,
	{ division, reports, plans, span }: DivisionFacts,
): { id: string; text: string; n?: number }[] {
	if (reports.length === 0) return [];
	const all = messages(language);
	const t = all.division;
	const { code } = division;
	const charted = span ? chartedTimelines(timelinesOf(archive, code)) : [];
	const [only, ...others] = reports;
	const stated = only && others.length === 0 ? only.observations.length : 0;
	const sums = reports.flatMap((report) => toldSums(archive, report)).length;
	const failing = reports.flatMap((report) => suspectsOf(archive, report)).length;
	return [
		{ id: 'years', text: t.rail },
		...byChapter(archive, charted, ({ metric }) => metric.chapter).map(({ chapter, items }) => ({
			id: chapter.id,
			text: chapterName(language, chapter).name,
			n: items.length,
		})),
		...(stated > 0 ? [{ id: 'stated', text: t.oneReport, n: stated }] : []),
		...silencesOf(archive, code).map(({ from, to, fellSilent, isNew }) => ({
			id: `shift-${from}-${to}`,
			text: t.shift(from, to),
			n: fellSilent.length + isNew.length,
		})),
		...(sums > 0 ? [{ id: 'sums', text: t.sums, n: sums }] : []),
		...(failing > 0 ? [{ id: 'audit', text: all.audit.title, n: failing }] : []),
		...(others.length > 0 ? [{ id: 'metric-years', text: all.metricYears.title }] : []),
		{ id: 'documents', text: t.documents, n: reports.length + plans.length },
	];
}
