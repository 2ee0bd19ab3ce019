import type { Division } from '../schema/index.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'division-cycle',
	severity: 'error',
	why: 'A division below itself has no place in the list of divisions.',
	check: (draft) =>
		draft.divisions.flatMap(({ path, data, at }) =>
			(['parent', 'predecessor'] as const).flatMap((field) => {
				if (!leadsBack(data, field, draft.divisionOf)) return [];
				const what = `The ${field}s of ${data.code} ${data.name} lead back to itself.`;
				return [{ path, at: at([field]), what, remedy: `Correct \`${field}\`, or write null.` }];
			}),
		),
};

function leadsBack(start: Division, field: 'parent' | 'predecessor', known: Map<string, Division>): boolean {
	const seen = new Set<string>();
	for (let code = start[field]; code !== null && !seen.has(code); code = known.get(code)?.[field] ?? null) {
		if (code === start.code) return true;
		seen.add(code);
	}
	return false;
}
