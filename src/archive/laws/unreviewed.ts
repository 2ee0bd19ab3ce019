import type { Law } from './law.ts';

export const law: Law = {
	id: 'unreviewed',
	severity: 'warning',
	why: 'Readers take a published figure for one that a person has read in its sentence; until then pages mark it as not yet reviewed.',
	check: (draft) =>
		draft.reports.flatMap(({ path, data: { metrics, division, year }, at }) => {
			const first = metrics.findIndex(({ proposed }) => proposed === true);
			if (first < 0) return [];
			const unread = metrics.filter(({ proposed }) => proposed === true).length;
			const what = `Nobody has read ${unread} of its ${count(metrics.length)}: the import proposed ${unread === 1 ? 'it' : 'them'}.`;
			const remedy = `Accept or reject each at \`/review/${division}/${year}/\` of \`npm run dev\`; by hand, delete \`proposed: true\` where the sentence bears the figure out.`;
			return [{ path, at: at(['metrics', first]), what, remedy }];
		}),
};

function count(figures: number): string {
	return figures === 1 ? '1 figure' : `${figures} figures`;
}
