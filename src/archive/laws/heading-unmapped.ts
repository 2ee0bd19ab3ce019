import type { Law } from './law.ts';

export const law: Law = {
	id: 'heading-unmapped',
	severity: 'warning',
	why: 'Sections are compared by chapter; this one is compared with none.',
	check: (draft) =>
		draft.outline === null
			? []
			: draft.reports.flatMap(({ path, sections }) =>
					sections
						.filter(({ depth, chapter, other }) => depth === 1 && chapter === null && other === null)
						.map(({ heading, line }) => ({
							path,
							at: { line, column: 1 },
							what: `The heading fits no chapter: ${heading}`,
							remedy: 'Add its words to `phrases` of a chapter in `outline.yaml`.',
						})),
				),
};
