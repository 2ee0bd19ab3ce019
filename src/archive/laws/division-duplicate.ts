import type { Law } from './law.ts';

export const law: Law = {
	id: 'division-duplicate',
	severity: 'error',
	why: 'A code names one division.',
	check: (draft) => {
		const first = new Map<string, number>();
		return draft.divisions.flatMap(({ path, data, at }) => {
			const earlier = first.get(data.code);
			if (earlier === undefined) first.set(data.code, at(['code']).line);
			if (earlier === undefined) return [];
			const what = `The code ${data.code} is given twice; first on line ${earlier}.`;
			return [{ path, at: at(['code']), what, remedy: 'Delete one entry, or correct its code.' }];
		});
	},
};
