import { statedFigures } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'quote-qualifier-mismatch',
	severity: 'error',
	why: '410余件 is at least 410, not 410; a page that drops 余 says more than the report does.',
	check: (draft) =>
		statedFigures(draft).flatMap(({ report, stated, figure, at }) => {
			if (figure.status !== 'found' || figure.numeral === null) return [];
			const { qualifier, raw } = figure.numeral;
			if (qualifier === stated.qualifier) return [];
			const printed = raw.replace(/\s/gu, '');
			const what = `The quote of \`${stated.metric}\` says ${printed}, which is ${qualifier}; the qualifier says ${stated.qualifier}.`;
			const remedy = `Set \`qualifier: ${qualifier}\`.`;
			return [{ path: report.path, at: report.at([...at, 'qualifier']), what, remedy }];
		}),
};
