import { documentsOf } from '../draft.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'empty-body',
	severity: 'error',
	why: 'A document is its text; without it there is nothing to read or quote.',
	check: (draft) =>
		documentsOf(draft).flatMap(({ path, blocks, bodyLine }) => {
			if (blocks.length > 0) return [];
			const what = 'There is no text below the frontmatter.';
			return [{ path, at: { line: bodyLine, column: 1 }, what, remedy: 'Add the text of the document.' }];
		}),
};
