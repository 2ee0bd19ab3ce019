import { shortened, statedFigures } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'quote-not-found',
	severity: 'error',
	why: 'Readers check a number by its quote; a quote that is not there proves nothing.',
	check: (draft) =>
		statedFigures(draft).flatMap(({ report, stated, figure, at }) => {
			if (figure.status !== 'missing') return [];
			const what = `The quote of \`${stated.metric}\` does not occur in the text: ${shortened(stated.quote)}`;
			const remedy =
				'Copy the words from one paragraph below, headings aside; only white space and widths may differ.';
			return [{ path: report.path, at: report.at([...at, 'quote']), what, remedy }];
		}),
};
