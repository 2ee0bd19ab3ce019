import { type ArchiveDraft, mayBeReport, type PlanDraft } from '../draft.ts';
import { statesText } from '../locate.ts';
import { suggestion } from '../nearest.ts';
import type { YamlPath } from '../yaml-file.ts';
import { shortened } from './figures.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'answer-not-found',
	severity: 'error',
	why: 'A page says that a report answers a plan, and shows the sentence.',
	check: (draft) =>
		draft.plans.flatMap((plan) => [
			...ofAnswers(draft, plan),
			...ofSilent(draft, plan),
			...ofVerdicts(draft, plan),
		]),
};

function ofAnswers(draft: ArchiveDraft, plan: PlanDraft): Finding[] {
	return plan.data.requirements.flatMap(({ answers }, i) =>
		answers.flatMap((answer, j) => {
			const path = ['requirements', i, 'answers', j];
			const report = draft.reportOf.get(answer.report);
			if (!mayBeReport(draft, answer.report))
				return [unknownReport(draft, plan, [...path, 'report'], answer.report)];
			if (report === undefined || statesText(report, answer.quote)) return [];
			const what = `The quote does not occur in \`${report.path}\`: ${shortened(answer.quote)}`;
			return [
				{ path: plan.path, at: plan.at([...path, 'quote']), what, remedy: 'Copy the words from the report.' },
			];
		}),
	);
}

function ofSilent(draft: ArchiveDraft, plan: PlanDraft): Finding[] {
	return plan.data.requirements.flatMap(({ notMentioned }, i) =>
		notMentioned.flatMap((id, j) => {
			if (mayBeReport(draft, id)) return [];
			return [unknownReport(draft, plan, ['requirements', i, 'notMentioned', j], id)];
		}),
	);
}

function ofVerdicts(draft: ArchiveDraft, plan: PlanDraft): Finding[] {
	return plan.data.verdicts.flatMap(({ report }, i) =>
		mayBeReport(draft, report) ? [] : [unknownReport(draft, plan, ['verdicts', i, 'report'], report)],
	);
}

function unknownReport(draft: ArchiveDraft, plan: PlanDraft, at: YamlPath, id: string): Finding {
	const remedy = `${suggestion(id, draft.reportOf.keys())}Write \`<division>-<year>\` of a report, or delete the entry.`;
	return { path: plan.path, at: plan.at(at), what: `This archive has no report ${id}.`, remedy };
}
