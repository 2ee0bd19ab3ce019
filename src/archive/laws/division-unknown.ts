import { documentsOf } from '../draft.ts';
import { suggestion } from '../nearest.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'division-unknown',
	severity: 'error',
	why: 'A document without a known division has no page and no name.',
	check: (draft) =>
		documentsOf(draft).flatMap((document) => {
			const { division } = document.data;
			if (draft.divisions.length === 0 || draft.divisionOf.has(division)) return [];
			const what = `\`divisions.yaml\` has no division ${division}.`;
			const add = `If it is new, add it with \`npm run new -- division ${division}\`.`;
			const remedy = `${suggestion(division, draft.divisionOf.keys())}${add}`;
			return [{ path: document.path, at: document.at(['division']), what, remedy }];
		}),
};
