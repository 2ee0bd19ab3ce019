import { documentsOf } from '../draft.ts';
import type { Law } from './law.ts';

/** What addresses and file systems read as something else than a part of a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const UNFIT = /[?#%\\:*"<>|\0-\x1f\x7f]/;

export const law: Law = {
	id: 'source-name',
	severity: 'error',
	why: 'A kept source has an address on every host, and a name on every disk and in every zip.',
	check: (draft) =>
		documentsOf(draft).flatMap((document) => {
			const { file } = document.data.source;
			const unfit = UNFIT.exec(file)?.[0];
			if (unfit === undefined || typeof draft.sources.get(file) !== 'string') return [];
			const what = `The name of \`sources/${file}\` holds ${JSON.stringify(unfit)}.`;
			const remedy = 'Rename the file, here too: letters, digits, characters, spaces and `-_.()` are fine.';
			return [{ path: document.path, at: document.at(['source', 'file']), what, remedy }];
		}),
};
