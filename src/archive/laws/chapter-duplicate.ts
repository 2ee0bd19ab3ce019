import type { Law } from './law.ts';

export const law: Law = {
	id: 'chapter-duplicate',
	severity: 'error',
	why: 'An id names one chapter.',
	check: ({ outline }) => {
		const first = new Set<string>();
		return (outline?.data.chapters ?? []).flatMap(({ id }, i) => {
			if (outline === null || !first.has(id)) {
				first.add(id);
				return [];
			}
			const at = outline.at(['chapters', i, 'id']);
			return [
				{
					path: outline.path,
					at,
					what: `The chapter ${id} is given twice.`,
					remedy: 'Correct one of the ids.',
				},
			];
		});
	},
};
