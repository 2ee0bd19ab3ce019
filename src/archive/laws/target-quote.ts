import { statesText } from '../locate.ts';
import { shortened } from './figures.ts';
import type { Law } from './law.ts';

export const law: Law = {
	id: 'target-quote',
	severity: 'error',
	why: 'What a plan asks for is shown in its own words.',
	check: (draft) =>
		draft.plans.flatMap((plan) =>
			plan.data.requirements.flatMap(({ targets }, i) =>
				targets.flatMap(({ id, quote }, j) => {
					if (statesText(plan, quote)) return [];
					const at = plan.at(['requirements', i, 'targets', j, 'quote']);
					const what = `The quote of the target \`${id}\` does not occur in the plan: ${shortened(quote)}`;
					return [{ path: plan.path, at, what, remedy: 'Copy the words from the text below.' }];
				}),
			),
		),
};
