import {
	type ArchiveDraft,
	type DocumentDraft,
	documentsOf,
	type Entry,
	type ReportDraft,
} from '../draft.ts';
import type { Correction, Source } from '../schema/index.ts';
import type { Finding, Law } from './law.ts';

// Of a plan only the day is judged: a plan is made for years to come. A report may be issued in the last days of its year.
export const law: Law = {
	id: 'future-date',
	severity: 'error',
	why: 'Nobody has reported on a year that has not begun, nor issued, retrieved or corrected a document on a day that has not come.',
	check: (draft) => [
		...draft.reports.flatMap((report) => ofYear(report, draft)),
		...documentsOf(draft).flatMap((document) => [...ofIssue(document, draft), ...ofSource(document, draft)]),
		...draft.corrections.flatMap((correction) => ofCorrection(correction, draft)),
	],
};

function ofYear({ path, data, at }: ReportDraft, { today }: ArchiveDraft): Finding[] {
	if (data.year <= Number(today.slice(0, 4))) return [];
	const what = `The report covers ${data.year}. ${clock(today)}`;
	const remedy = "Correct `year`, the coverage year, and the file's name; or set the clock.";
	return [{ path, at: at(['year']), what, remedy }];
}

function ofIssue(
	{ path, data, at }: DocumentDraft<{ issued: string | null }>,
	{ today }: ArchiveDraft,
): Finding[] {
	if (data.issued === null || data.issued <= today) return [];
	const what = `The document was issued on ${data.issued}. ${clock(today)}`;
	return [{ path, at: at(['issued']), what, remedy: 'Correct `issued`, or set the clock.' }];
}

function ofSource({ path, data, at }: DocumentDraft<{ source: Source }>, { today }: ArchiveDraft): Finding[] {
	const { retrieved } = data.source;
	if (retrieved === null || retrieved <= today) return [];
	const what = `The source was retrieved on ${retrieved}. ${clock(today)}`;
	return [{ path, at: at(['source', 'retrieved']), what, remedy: 'Correct `retrieved`, or set the clock.' }];
}

function ofCorrection({ path, data, at }: Entry<Correction>, { today }: ArchiveDraft): Finding[] {
	if (data.date <= today) return [];
	const what = `The correction is of ${data.date}. ${clock(today)}`;
	return [{ path, at: at(['date']), what, remedy: 'Correct `date`, or set the clock.' }];
}

function clock(today: string): string {
	return `By the clock of this machine it is ${today}.`;
}
