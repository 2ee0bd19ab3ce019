import { type ArchiveDraft, documentsOf } from '../draft.ts';
import { shortened } from './figures.ts';
import type { Finding, Law } from './law.ts';
import { odditiesOf } from './oddities.ts';

export const law: Law = {
	id: 'stray-mark',
	severity: 'warning',
	why: 'The text is verbatim: marks that the document does not print are not shown, and those that it prints do not vanish.',
	check: (draft) => [...shown(draft), ...vanished(draft)],
};

function shown(draft: ArchiveDraft): Finding[] {
	return documentsOf(draft).flatMap(({ path, blocks }) =>
		blocks.flatMap(({ text, line, column }) => {
			const at = text.indexOf('**');
			if (at < 0) return [];
			const what = `The paragraph shows Markdown marks: ${shortened(text.slice(at))}`;
			const remedy = 'Close `**` before the punctuation (`**一是…**。`), or delete the marks.';
			return [{ path, at: { line, column }, what, remedy }];
		}),
	);
}

function vanished(draft: ArchiveDraft): Finding[] {
	return odditiesOf(draft, 'mark', (text) => ({
		what: `The marks of these words are taken for Markdown and vanish: ${shortened(text)}`,
		remedy:
			'Write a mark that the document prints as `\\*`, `\\_`, `\\>`, `\\~` or `` \\` ``; delete one that it does not print.',
	}));
}
