import type { ArchiveDraft, DocumentDraft } from '../draft.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'document-duplicate',
	severity: 'error',
	why: 'There is one report and one plan per division and year; the second would silently vanish.',
	check: (draft: ArchiveDraft) => [...ofKind(draft.reports, 'report'), ...ofKind(draft.plans, 'plan')],
};

function ofKind(
	documents: readonly DocumentDraft<{ division: string; year: number }>[],
	kind: string,
): Finding[] {
	const kept = new Map<string, string>();
	for (const { id, path } of documents) {
		const atItsPlace = path.endsWith(`/${id.replace('-', '/')}.md`);
		if (atItsPlace || !kept.has(id)) kept.set(id, path);
	}
	return documents.flatMap(({ id, path, data, at }) => {
		const earlier = kept.get(id);
		if (earlier === path) return [];
		const what = `There is another ${kind} of ${data.division} for ${data.year}: \`${earlier}\`.`;
		return [
			{
				path,
				at: at(['year']),
				what,
				remedy: 'Keep the one that was published, or correct its year or division.',
			},
		];
	});
}
