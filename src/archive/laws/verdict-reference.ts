import type { PlanDraft } from '../draft.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'verdict-reference',
	severity: 'error',
	why: 'A verdict stands beside the target that it judges; items and target ids are given once.',
	check: (draft) =>
		draft.plans.flatMap((plan) => [...ofVerdicts(plan), ...ofItems(plan), ...ofTargets(plan)]),
};

function ofVerdicts(plan: PlanDraft): Finding[] {
	return plan.data.verdicts.flatMap(({ item, target }, i) => {
		const requirement = plan.data.requirements.find((candidate) => candidate.item === item);
		const at = plan.at(['verdicts', i, requirement === undefined ? 'item' : 'target']);
		if (requirement === undefined) {
			const what = `The plan has no requirement ${item}.`;
			return [{ path: plan.path, at, what, remedy: 'Write the `item` of a requirement above.' }];
		}
		const known = requirement.targets.map(({ id }) => id);
		if (known.includes(target)) return [];
		const remedy =
			known.length > 0
				? `Its targets are ${known.join(', ')}.`
				: 'It has no targets: add one, or delete the verdict.';
		return [{ path: plan.path, at, what: `Requirement ${item} has no target \`${target}\`.`, remedy }];
	});
}

function ofItems(plan: PlanDraft): Finding[] {
	const seen = new Set<number>();
	return plan.data.requirements.flatMap(({ item }, i) => {
		if (!seen.has(item)) {
			seen.add(item);
			return [];
		}
		const at = plan.at(['requirements', i, 'item']);
		return [
			{
				path: plan.path,
				at,
				what: `The item ${item} is given twice.`,
				remedy: 'Number the requirements as the plan does.',
			},
		];
	});
}

function ofTargets(plan: PlanDraft): Finding[] {
	const seen = new Set<string>();
	return plan.data.requirements.flatMap(({ targets }, i) =>
		targets.flatMap(({ id }, j) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			const at = plan.at(['requirements', i, 'targets', j, 'id']);
			return [
				{
					path: plan.path,
					at,
					what: `The target \`${id}\` is given twice.`,
					remedy: 'Give each target its own id.',
				},
			];
		}),
	);
}
