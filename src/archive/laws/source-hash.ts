import { documentsOf } from '../draft.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'source-hash',
	severity: 'error',
	why: 'The hash is how anybody checks that a text came from this file.',
	check: (draft) =>
		documentsOf(draft).flatMap((document) => {
			const { file, sha256 } = document.data.source;
			const actual = draft.sources.get(file);
			if (!actual || sha256 === null || actual === sha256) return [];
			const what = `\`sources/${file}\` has the SHA-256 ${actual}; the frontmatter says ${sha256}.`;
			const remedy = `Restore the received file, or set \`sha256: ${actual}\` if the text was checked against this one.`;
			return [{ path: document.path, at: document.at(['source', 'sha256']), what, remedy }];
		}),
};
