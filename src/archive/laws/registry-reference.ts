import { type ArchiveDraft, type Entry, mayBeMetric } from '../draft.ts';
import { suggestion } from '../nearest.ts';
import type { Metric } from '../schema/index.ts';
import type { YamlPath } from '../yaml-file.ts';
import type { Finding, Law } from './law.ts';

export const law: Law = {
	id: 'registry-reference',
	severity: 'error',
	why: 'Sums, ratios, warnings and targets follow these references.',
	check: (draft) => draft.metrics.flatMap((entry) => [...ofKeys(entry, draft), ...ofTarget(entry, draft)]),
};

function ofKeys({ path, data, at }: Entry<Metric>, draft: ArchiveDraft): Finding[] {
	return references(data).flatMap(([key, place]) => {
		if (key === data.key) {
			const what = `\`${key}\` refers to itself.`;
			return [{ path, at: at(place), what, remedy: 'Name another metric, or delete the entry.' }];
		}
		if (mayBeMetric(draft, key)) return [];
		const remedy = `${suggestion(key, draft.metricOf.keys())}Name a key of the registry, or delete the entry.`;
		return [
			{
				path,
				at: at(place),
				what: `\`${data.key}\` refers to \`${key}\`, which the registry lacks.`,
				remedy,
			},
		];
	});
}

function references({ do_not_confuse_with, composite }: Metric): [string, YamlPath][] {
	const keyed = (keys: string[], path: YamlPath): [string, YamlPath][] =>
		keys.map((key, i) => [key, [...path, i]]);
	return [
		...keyed(do_not_confuse_with, ['do_not_confuse_with']),
		...keyed(composite?.parts ?? [], ['composite', 'parts']),
		...keyed(composite?.optional ?? [], ['composite', 'optional']),
		...(composite?.alternatives ?? []).flatMap((keys, i) => keyed(keys, ['composite', 'alternatives', i])),
	];
}

/** A registry may be shared with an archive that lacks the plan: then the target is only not shown. */
function ofTarget({ path, data, at }: Entry<Metric>, draft: ArchiveDraft): Finding[] {
	const target = data.plan_target;
	if (target === null || draft.unread.has(`plans/${target.plan.replace('-', '/')}.md`)) return [];
	const plan = draft.planOf.get(target.plan);
	if (plan === undefined) {
		const what = `\`${data.key}\` answers the plan ${target.plan}, which this archive lacks.`;
		const remedy = 'Add the plan, write its id as `<division>-<year>`, or delete `plan_target`.';
		return [{ path, at: at(['plan_target', 'plan']), what, remedy, severity: 'warning' }];
	}
	if (plan.data.requirements.some(({ item }) => item === target.item)) return [];
	const what = `The plan ${target.plan} has no requirement ${target.item}.`;
	return [{ path, at: at(['plan_target', 'item']), what, remedy: `Look the item up in \`${plan.path}\`.` }];
}
