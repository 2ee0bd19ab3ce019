import { parentByCode } from '../parent-code.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'division-parent-unknown',
	severity: 'error',
	why: 'The pages lead from province to county through parents, and through predecessors to older reports.',
	check: (draft) =>
		draft.divisions.flatMap(({ path, data, at }) =>
			(['parent', 'predecessor'] as const).flatMap((field) => {
				const code = data[field];
				if (code === null || draft.divisionOf.has(code)) return [];
				const what = `The ${field} of ${data.code} ${data.name} is ${code}, which is not in this list.`;
				const above = field === 'parent' ? parentByCode(data.code, draft.divisionOf) : undefined;
				const meant = above === undefined ? '' : `By its code it lies in ${above}. `;
				const remedy = `${meant}Add an entry for ${code}, or write null.`;
				return [{ path, at: at([field]), what, remedy }];
			}),
		),
};
