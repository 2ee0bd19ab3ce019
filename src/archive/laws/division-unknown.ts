import { documentsOf } from '../draft.ts';
import type { Division } from '../schema/index.ts';
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
			const remedy = `${neighbours(division, draft.divisionOf.values())}${add}`;
			return [{ path: document.path, at: document.at(['division']), what, remedy }];
		}),
};

/** Those that the list has of the same prefecture. A code that differs in a digit is another place, no slip of the hand. */
function neighbours(code: string, divisions: Iterable<Division>): string {
	const near = [...divisions].filter((division) => division.code.startsWith(code.slice(0, 4)));
	const named = near.slice(0, 5).map((division) => `${division.code} ${division.name}`);
	return named.length === 0 ? '' : `Its neighbours in the list: ${named.join(', ')}. `;
}
