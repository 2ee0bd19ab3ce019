import type { Law } from './law.ts';

export const law: Law = {
	id: 'issued-before-coverage',
	severity: 'error',
	why: 'A report cannot be issued before the year that it covers; the year in a document number is the year of issue.',
	check: (draft) =>
		draft.reports.flatMap(({ path, data, at }) => {
			if (data.issued === null || data.issued >= `${data.year}-01-01`) return [];
			const what = `The report covers ${data.year} and was issued on ${data.issued}.`;
			return [{ path, at: at(['issued']), what, remedy: 'Correct `year`, the coverage year, or `issued`.' }];
		}),
};
