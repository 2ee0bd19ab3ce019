import { documentsOf } from '../draft.ts';
import { shortened } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'stray-mark',
	severity: 'warning',
	why: 'Asterisks that do not make bold text are shown as asterisks, which no document has.',
	check: (draft) =>
		documentsOf(draft).flatMap(({ path, blocks }) =>
			blocks.flatMap(({ text, line, column }) => {
				const at = text.indexOf('**');
				if (at < 0) return [];
				const what = `The paragraph shows Markdown marks: ${shortened(text.slice(at))}`;
				const remedy = 'Close `**` before the punctuation (`**一是…**。`), or delete the marks.';
				return [{ path, at: { line, column }, what, remedy }];
			}),
		),
};
