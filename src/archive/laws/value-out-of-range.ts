import { statedFigures } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'value-out-of-range',
	severity: 'error',
	why: 'A count below zero or a share above all is a slip of the pen.',
	check: (draft) =>
		statedFigures(draft).flatMap(({ report, stated, metric, at }) => {
			if (metric === undefined) return [];
			const { value } = stated;
			const share = metric.unit === '%';
			if (value >= 0 && !(share && value > 100)) return [];
			const what = share
				? `\`${stated.metric}\` is ${value} %; a share lies between 0 and 100.`
				: `\`${stated.metric}\` is ${value}; a count is not below zero.`;
			const remedy =
				'Read the sentence again. A rise or fall is no value of the year: put it under `ignored`.';
			const place = { path: report.path, at: report.at([...at, 'value']) };
			return [{ ...place, what, remedy, severity: share ? 'warning' : 'error' }];
		}),
};
