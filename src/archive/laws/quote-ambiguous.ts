import type { ArchiveDraft, ReportDraft } from '../draft.ts';
import type { LocatedFigure } from '../locate.ts';
import type { YamlPath } from '../yaml-file.ts';
import { shortened } from './figures.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'quote-ambiguous',
	severity: 'error',
	why: 'A number leads to one sentence; two places that fit would be a guess.',
	check: (draft) => draft.reports.flatMap((report) => [...ofMetrics(report), ...ofIgnored(report)]),
};

type Report = ArchiveDraft['reports'][number];

function ofMetrics(report: Report): Finding[] {
	return report.data.metrics.flatMap(({ metric, quote }, i) =>
		finding(report, `The quote of \`${metric}\``, quote, report.figures[i], ['metrics', i]),
	);
}

function ofIgnored(report: Report): Finding[] {
	return report.data.ignored.flatMap(({ number, quote }, i) =>
		finding(report, `The quote of ${number}`, quote, report.ignored[i], ['ignored', i]),
	);
}

function finding(
	report: ReportDraft,
	whose: string,
	quote: string,
	figure: LocatedFigure | undefined,
	item: YamlPath,
): Finding[] {
	if (figure?.status !== 'ambiguous' && figure?.status !== 'repeated') return [];
	const place = { path: report.path, at: report.at([...item, 'quote']) };
	if (figure.status === 'ambiguous') {
		const times = figure.places.length;
		const what = `${whose} occurs ${times} times in the text: ${shortened(quote)}`;
		return [{ ...place, what, remedy: 'Quote more words, so that only one place fits.' }];
	}
	const what = `${whose} holds ${figure.printed} more than once: ${shortened(quote)}`;
	return [{ ...place, what, remedy: 'Quote fewer words, so that only one number fits.' }];
}
