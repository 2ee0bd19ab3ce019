import { type ArchiveDraft, type Entry, mayBeMetric, mayBeReport } from '../draft.ts';
import type { Correction } from '../schema/index.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'correction-reference',
	severity: 'error',
	why: 'A correction stands on the report that it concerns, beside the value that it changed.',
	check: (draft) =>
		draft.corrections.flatMap((correction) => [
			...ofReport(draft, correction),
			...ofMetric(draft, correction),
		]),
};

function ofReport(draft: ArchiveDraft, { path, data, at }: Entry<Correction>): Finding[] {
	if (mayBeReport(draft, data.report)) return [];
	const what = `There is no report \`${data.report}\`.`;
	return [
		{ path, at: at(['report']), what, remedy: 'Write `<division>-<year>` of a report below `reports/`.' },
	];
}

function ofMetric(draft: ArchiveDraft, { path, data, at }: Entry<Correction>): Finding[] {
	if (data.metric === null || mayBeMetric(draft, data.metric)) return [];
	const what = `The registry has no metric \`${data.metric}\`.`;
	return [{ path, at: at(['metric']), what, remedy: 'Write the key of a metric, or leave `metric` out.' }];
}
