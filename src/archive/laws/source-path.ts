import { documentsOf } from '../draft.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'source-path',
	severity: 'error',
	why: 'The archive publishes its sources; it must not publish a file from elsewhere.',
	check: (draft) =>
		documentsOf(draft).flatMap((document) => {
			const { file } = document.data.source;
			if (draft.sources.get(file) !== null) return [];
			const what = `The source \`${file}\` lies outside \`sources/\`.`;
			const remedy = 'Put the file under `sources/` and name it from there: `410411/2023.pdf`.';
			return [{ path: document.path, at: document.at(['source', 'file']), what, remedy }];
		}),
};
