import type { Law } from './law.ts';

export const law: Law = {
	id: 'metric-duplicate',
	severity: 'error',
	why: 'A metric has one value for one division and year.',
	check: (draft) =>
		draft.reports.flatMap((report) => {
			const first = new Map<string, number>();
			return report.data.metrics.flatMap(({ metric }, i) => {
				const earlier = first.get(metric);
				if (earlier === undefined) first.set(metric, i);
				if (earlier === undefined) return [];
				const { line } = report.at(['metrics', earlier]);
				const what = `\`${metric}\` is reported twice; first on line ${line}.`;
				const remedy =
					'Keep the statement for the whole year; put the other under its own metric or under `ignored`.';
				return [{ path: report.path, at: report.at(['metrics', i, 'metric']), what, remedy }];
			});
		}),
};
