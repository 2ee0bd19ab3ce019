import type { ArchiveDraft } from '../draft.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'chapter-unknown',
	severity: 'error',
	why: 'Pages are ordered by the chapters of the outline.',
	check: (draft) => {
		const known = draft.outline?.data.chapters.map(({ id }) => id);
		return known === undefined ? [] : [...ofMetrics(draft, known), ...ofPlans(draft, known)];
	},
};

function ofMetrics(draft: ArchiveDraft, known: string[]): Finding[] {
	return draft.metrics
		.filter(({ data }) => !known.includes(data.chapter))
		.map(({ path, data, at }) => ({ path, at: at(['chapter']), ...unknown(data.chapter, known) }));
}

function ofPlans(draft: ArchiveDraft, known: string[]): Finding[] {
	return draft.plans.flatMap(({ path, data, at }) =>
		data.requirements.flatMap(({ chapter }, i) => {
			if (known.includes(chapter)) return [];
			return [{ path, at: at(['requirements', i, 'chapter']), ...unknown(chapter, known) }];
		}),
	);
}

function unknown(chapter: string, known: string[]): Pick<Finding, 'what' | 'remedy'> {
	return { what: `The outline has no chapter ${chapter}.`, remedy: `Write one of ${known.join(', ')}.` };
}
