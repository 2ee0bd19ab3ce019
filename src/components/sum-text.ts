import type { Archive, Report } from '../archive/model.ts';
import type { Note } from '../archive/schema/index.ts';
import { arithmeticOf } from '../compare/arithmetic.ts';
import type { Arithmetic, Observation } from '../compare/model.ts';
import { grouped, type Language, messages, unitText } from '../i18n/index.ts';
import { figurePath } from '../urls/urls.ts';
import { metricName } from './names.ts';
import type { PageLinks } from './page-links.ts';

/** The sums that a page tells. One that fails with a figure that nobody has read speaks of the proposal, not of the report. */
export function toldSums(archive: Archive, report: Report): Arithmetic[] {
	return arithmeticOf(archive, report).filter((sum) => sum.verdict !== 'fails' || !isUnreadSum(sum));
}

export function isUnreadSum({ parts, stated, bound }: Arithmetic): boolean {
	return [...parts, stated, bound].some((figure) => figure?.proposed === true);
}

/** What a formula says, in one sentence. */
export function sumRemark(language: Language, report: Report, sum: Arithmetic): string {
	const t = messages(language).sum;
	const name = metricName(language, sum.metric);
	if (sum.bound) return t.share(report.year, told(language, sum.bound), sum.bound.value - sum.computed);
	if (!sum.stated) return t.derived(report.year, name);
	return t[sum.verdict === 'fails' ? 'fails' : 'holds'](report.year, told(language, sum.stated));
}

/** The notes on what a formula rests on: not every figure is stated under its metric's very name. */
export function sumNotes(sum: Arithmetic): Note[] {
	return [sum.bound, sum.stated].flatMap((figure) => figure?.note ?? []);
}

/** What the text states; where a reviewer had something to say of it, only how it is recorded. */
function told(language: Language, observation: Observation): string {
	const t = messages(language).sum;
	return (observation.note ? t.recorded : t.stated)(stated(language, observation));
}

/** The figures that a formula holds, each with the link to its sentence. */
export function sumSources(
	language: Language,
	links: PageLinks,
	report: Report,
	sum: Arithmetic,
): { href: string; text: string }[] {
	const figures = [...sum.parts, ...(sum.bound ? [sum.bound] : []), ...(sum.stated ? [sum.stated] : [])];
	return [...new Set(figures)].map((figure) => ({
		href: links.to(figurePath(report.division, report.year, figure.metric.key)),
		text: stated(language, figure),
	}));
}

/** 受理行政复议案件 59 件 */
function stated(language: Language, observation: Observation): string {
	const sign = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' }[observation.qualifier];
	const isRate = observation.unit === '%';
	const unit = isRate ? '' : unitText(language, observation.writtenUnit ?? observation.unit);
	const number = `${sign}${grouped(observation.value)}${isRate ? '%' : ''}`;
	return [metricName(language, observation.metric), number, unit].filter(Boolean).join(' ');
}
