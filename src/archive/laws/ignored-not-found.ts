import { shortened } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'ignored-not-found',
	severity: 'error',
	why: 'The ledger says which numbers of the text were reviewed; this one is not in it.',
	check: (draft) =>
		draft.reports.flatMap((report) =>
			report.data.ignored.flatMap(({ quote, number }, i) => {
				const status = report.ignored[i]?.status;
				if (status !== 'missing' && status !== 'unstated' && status !== 'cut') return [];
				const field = status === 'missing' ? 'quote' : 'number';
				const what =
					field === 'quote'
						? `The quote of ${number} does not occur in the text: ${shortened(quote)}`
						: `The quote does not hold ${number} as a whole number: ${shortened(quote)}`;
				const remedy = 'Copy the words from one paragraph below, and the number as printed there.';
				return [{ path: report.path, at: report.at(['ignored', i, field]), what, remedy }];
			}),
		),
};
