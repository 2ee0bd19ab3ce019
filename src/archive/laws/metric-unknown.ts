import { type ArchiveDraft, mayBeMetric } from '../draft.ts';
import { suggestion } from '../nearest.ts';
import { statedFigures } from './figures.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'metric-unknown',
	severity: 'error',
	why: 'Only an entry of the registry says what a number counts.',
	check: (draft) => [...ofReports(draft), ...ofPlans(draft)],
};

function ofReports(draft: ArchiveDraft): Finding[] {
	return statedFigures(draft).flatMap(({ report, stated, metric, at }) => {
		if (metric !== undefined || mayBeMetric(draft, stated.metric)) return [];
		return [{ path: report.path, at: report.at([...at, 'metric']), ...unknown(draft, stated.metric) }];
	});
}

function ofPlans(draft: ArchiveDraft): Finding[] {
	return draft.plans.flatMap((plan) =>
		plan.data.requirements.flatMap(({ targets }, i) =>
			targets.flatMap(({ metric }, j) => {
				if (metric === null || mayBeMetric(draft, metric)) return [];
				const at = plan.at(['requirements', i, 'targets', j, 'metric']);
				return [{ path: plan.path, at, ...unknown(draft, metric) }];
			}),
		),
	);
}

function unknown(draft: ArchiveDraft, key: string): Pick<Finding, 'what' | 'remedy'> {
	const meant = suggestion(key, draft.metricOf.keys());
	const remedy = `${meant}If it is new, begin with \`npm run new -- metric ${key}\`.`;
	return { what: `The registry has no metric \`${key}\`.`, remedy };
}
