import { sameUnit } from '../../text/units.ts';
import { statedFigures } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'unit-unknown',
	severity: 'error',
	why: 'Values of one metric are compared; they must count the same thing.',
	check: (draft) =>
		statedFigures(draft).flatMap(({ report, stated, metric, at }) => {
			if (metric === undefined || stated.unit === undefined || sameUnit(stated.unit, metric.unit)) return [];
			const what = `\`${stated.metric}\` is counted in ${metric.unit}, not in ${stated.unit}.`;
			const remedy = `Delete \`unit\` and give the value in ${metric.unit}, or choose the metric that counts ${stated.unit}.`;
			return [{ path: report.path, at: report.at([...at, 'unit']), what, remedy }];
		}),
};
