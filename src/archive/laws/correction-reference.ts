import { findNumerals } from '../../text/numerals.ts';
import { valueIn } from '../../text/units.ts';
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
			...ofValue(draft, correction),
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

/** The last correction of a value says what stands now: a later one may have changed what an earlier one made of it. */
function ofValue(draft: ArchiveDraft, correction: Entry<Correction>): Finding[] {
	const { path, data, at } = correction;
	const report = draft.reportOf.get(data.report);
	const metric = draft.metricOf.get(data.metric ?? '');
	const numbers = findNumerals(data.right).filter(({ kind }) => kind === 'count');
	if (report === undefined || metric === undefined || numbers.length === 0 || !isLast(draft, correction))
		return [];
	const stated = report.data.metrics.find(({ metric: key }) => key === metric.key);
	if (stated === undefined) {
		const what = `The report \`${data.report}\` states no \`${metric.key}\`.`;
		const remedy =
			'Write the metric whose value was changed; where a value was taken out, say so in `right` without a number.';
		return [{ path, at: at(['metric']), what, remedy }];
	}
	const { value } = stated;
	if (numbers.some((numeral) => numeral.value === value || valueIn(numeral, metric.unit) === value))
		return [];
	const what = `\`right\` says “${data.right}”, the report says ${value} for \`${metric.key}\`.`;
	return [
		{
			path,
			at: at(['right']),
			what,
			remedy: 'Write in `right` what the report says now, or mend the report.',
		},
	];
}

function isLast({ corrections }: ArchiveDraft, { data }: Entry<Correction>): boolean {
	return !corrections.some(
		({ data: other }) =>
			other.report === data.report && other.metric === data.metric && other.date > data.date,
	);
}
