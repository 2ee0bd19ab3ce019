import { type ArchiveDraft, type DocumentDraft, documentsOf } from '../draft.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'path-mismatch',
	severity: 'error',
	why: 'A file is found by its path; `<division>/<year>.md` is also its address.',
	check: (draft: ArchiveDraft) => {
		const documents = documentsOf(draft);
		const paths = new Set([...documents.map(({ path }) => path), ...draft.unread]);
		return documents.flatMap((document) => ofDocument(document, paths));
	},
};

function ofDocument(
	{ path, data, at }: DocumentDraft<{ division: string; year: number }>,
	paths: ReadonlySet<string>,
): Finding[] {
	const [kind = '', folder = '', file = ''] = path.split('/');
	const place = `${kind}/${data.division}/${data.year}.md`;
	const remedy = paths.has(place)
		? `Correct the frontmatter: \`${place}\` is another file.`
		: `Move the file to \`${place}\`, or correct the frontmatter.`;
	const name = file.replace(/\.md$/, '');
	const findings: Finding[] = [];
	if (folder !== data.division) {
		const what = `The file lies under ${folder}, its division is ${data.division}.`;
		findings.push({ path, at: at(['division']), what, remedy });
	}
	if (name !== String(data.year)) {
		const what = `The file is named ${name}, its year is ${data.year}.`;
		findings.push({ path, at: at(['year']), what, remedy });
	}
	return findings;
}
