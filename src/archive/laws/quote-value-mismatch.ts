import { numeralsIn, statedValues } from '../../text/quotes.ts';
import { type StatedFigure, shortened, statedFigures } from './figures.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'quote-value-mismatch',
	severity: 'error',
	why: 'Readers check a number by its quote.',
	check: (draft) => statedFigures(draft).flatMap(finding),
};

function finding({ report, stated, metric, figure, at }: StatedFigure): Finding[] {
	if (metric === undefined || (figure.status !== 'unstated' && figure.status !== 'cut')) return [];
	const place = { path: report.path, at: report.at([...at, 'value']) };
	if (figure.status === 'cut') {
		const what = `The quote of \`${stated.metric}\` cuts a number: the text says ${figure.whole}.`;
		return [{ ...place, what, remedy: `Quote the whole number, and the value that the text states.` }];
	}
	return [{ ...place, ...unstated(stated.metric, stated.quote, stated.value, metric.unit) }];
}

function unstated(key: string, quote: string, value: number, unit: string): Pick<Finding, 'what' | 'remedy'> {
	const values = [...new Set(statedValues(quote, unit))];
	const [first] = values;
	if (first !== undefined) {
		const what = `The quote of \`${key}\` says ${values.join(', ')}, the value says ${value}.`;
		return { what, remedy: `Set \`value: ${first}\`, or quote the sentence that says ${value}.` };
	}
	const printed = numeralsIn(quote).map(({ raw }) => raw.replace(/\s/gu, ''));
	const says = printed.length > 0 ? `says ${printed.join(', ')}, no number of ${unit}` : 'says no number';
	const what = `The quote of \`${key}\` ${says}; the value says ${value}: ${shortened(quote)}`;
	return {
		what,
		remedy: `Quote the words that say ${value}${unit}, or choose the metric that this number states.`,
	};
}
