/** A draft without errors → the archive. */
import { writtenUnit } from '../text/units.ts';
import type { ArchiveDraft, DocumentDraft, PlanDraft, ReportDraft } from './draft.ts';
import type { LocatedFigure } from './locate.ts';
import type { Archive, Observation, Plan, Report } from './model.ts';
import type { Division } from './schema/index.ts';

type Found = LocatedFigure & { status: 'found' };

/**
 * Throws where a law should have refused the draft: that is a bug of this program, not of the content. `toReport` makes the
 * reports where they are not made from the drafts alone.
 */
export function assembleArchive(
	draft: ArchiveDraft,
	root: string,
	toReport: (report: ReportDraft) => Report = (report) => assembleReport(draft, report),
): Archive {
	const outline = sure(draft.outline?.data, 'outline.yaml');
	const { divisionOf: divisions, metricOf: metrics } = draft;
	const reports = draft.reports.map(toReport).sort(byDivisionAndYear);
	const plans = draft.plans.map((plan) => toPlan(draft, plan)).sort(byDivisionAndYear);
	const rules = draft.rules.map(({ data }) => data);
	const corrections = draft.corrections.map(({ data }) => data).sort((a, b) => (a.date < b.date ? 1 : -1));
	return {
		root,
		outline,
		chapters: outline.chapters,
		divisions,
		metrics,
		reports,
		plans,
		rules,
		corrections,
		licence: draft.licence,
	};
}

function assembleReport(draft: ArchiveDraft, report: ReportDraft): Report {
	const { metrics, ignored, ...fields } = report.data;
	const base = toBase(draft, report);
	const observations = metrics.map((_, i) => toObservation(draft, report, i, base.place));
	const reviewed = ignored.map((numeral, i) => ({
		...numeral,
		at: found(report.ignored[i], report.path).figure,
	}));
	return { ...fields, ...base, observations, ignored: reviewed };
}

function toPlan(draft: ArchiveDraft, plan: PlanDraft): Plan {
	return { ...plan.data, ...toBase(draft, plan) };
}

function toBase(draft: ArchiveDraft, document: DocumentDraft<{ division: string }>) {
	const { id, path, digest, body, bodyLine, sections, blocks } = document;
	const place = sure(draft.divisionOf.get(document.data.division), path);
	const words = [...sections.map(({ heading }) => heading), ...blocks.map(({ text }) => text)];
	const characters = words.join('').replace(/\s/gu, '').length;
	return { id, path, digest, place, body, bodyLine, sections, blocks, characters };
}

function toObservation(draft: ArchiveDraft, report: ReportDraft, i: number, division: Division): Observation {
	const stated = sure(report.data.metrics[i], report.path);
	const metric = sure(draft.metricOf.get(stated.metric), report.path);
	const { quoted, figure, numeral } = found(report.figures[i], report.path);
	const written = numeral === null ? null : writtenUnit(numeral);
	const text = sure(report.blocks[quoted.block - 1], report.path).text;
	return {
		metric,
		division,
		year: report.data.year,
		report: report.id,
		value: stated.value,
		qualifier: stated.qualifier,
		unit: metric.unit,
		writtenUnit: written === metric.unit ? null : written,
		quote: text.slice(quoted.start, quoted.end).replace(/\s/gu, ''),
		quoted,
		figure,
		note: stated.note ?? null,
		...(stated.proposed && { proposed: true }),
	};
}

function byDivisionAndYear(a: Report | Plan, b: Report | Plan): number {
	return a.division === b.division ? a.year - b.year : a.division < b.division ? -1 : 1;
}

function found(figure: LocatedFigure | undefined, path: string): Found {
	return sure(figure?.status === 'found' ? figure : undefined, path);
}

function sure<T>(value: T | undefined, path: string): T {
	if (value === undefined)
		throw new Error(`This is a bug of Duizhao: ${path} passed a check that it should not have.`);
	return value;
}
