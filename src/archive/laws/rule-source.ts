import { statesText } from '../locate.ts';
import { shortened } from './figures.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'rule-source',
	severity: 'error',
	why: 'Whether a report was in time is judged by a date; readers must find who set it.',
	check: (draft) =>
		draft.rules.flatMap(({ path, data, at }): Finding[] => {
			const document = draft.reportOf.get(data.document) ?? draft.planOf.get(data.document);
			if (!document) {
				const what = `The archive holds no document ${data.document}.`;
				return [
					{ path, at: at(['document']), what, remedy: 'Name the report or plan that states the date.' },
				];
			}
			if (statesText(document, data.quote)) return [];
			const what = `The quote of the rule \`${data.id}\` does not occur in ${document.path}: ${shortened(data.quote)}`;
			return [{ path, at: at(['quote']), what, remedy: 'Copy the words from the document.' }];
		}),
};
