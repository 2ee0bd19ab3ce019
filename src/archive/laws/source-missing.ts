import { documentsOf } from '../draft.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'source-missing',
	severity: 'error',
	why: 'A path is a promise that readers can open the received file and check its hash; a name alone promises nothing.',
	check: (draft) =>
		documentsOf(draft).flatMap((document) => {
			const { file } = document.data.source;
			if (!file.includes('/') || draft.sources.get(file) !== undefined) return [];
			if (draft.unread.has(`sources/${file}`)) return [];
			const what = `There is no file \`sources/${file}\`.`;
			const name = file.slice(file.lastIndexOf('/') + 1);
			const remedy = `Put the received file there, or write \`file: ${name}\` if the archive does not keep it.`;
			return [{ path: document.path, at: document.at(['source', 'file']), what, remedy }];
		}),
};
