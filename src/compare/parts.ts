/** Which of a composite's parts a report states. */
import type { Archive, Observation } from '../archive/model.ts';
import type { Composite } from '../archive/schema/index.ts';

/** Observations by metric key. */
export type Stated = ReadonlyMap<string, Observation>;

/** All of `keys`, or null where one is not stated. */
export function allStated(keys: readonly string[], stated: Stated): Observation[] | null {
	const parts = keys.flatMap((key) => stated.get(key) ?? []);
	return parts.length === keys.length && keys.length > 0 ? parts : null;
}

/** Keys that the metrics of `keys` already hold as parts of themselves. */
function heldWithin(archive: Archive, keys: readonly string[]): Set<string> {
	const held = new Set<string>();
	const open = [...keys];
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		const composite = archive.metrics.get(key)?.composite;
		if (!composite || composite.op === 'ratio') continue;
		for (const part of [...composite.parts, ...composite.optional]) {
			if (held.has(part)) continue;
			held.add(part);
			open.push(part);
		}
	}
	return held;
}

/** One way in which a sum can be made up from what a report states. */
export interface PartSet {
	parts: Observation[];
	/** Those of them that must be there; the others may be held within them. */
	required: Observation[];
	/** Whether an optional part is not stated, so that the sum may fall short. */
	isOpen: boolean;
}

/**
 * Every complete set of parts: the required ones or an alternative, with the optional parts that are stated and that
 * no member of the set holds already (废止和失效 holds 失效).
 */
export function partSetsOf(archive: Archive, composite: Composite, stated: Stated): PartSet[] {
	return [composite.parts, ...composite.alternatives].flatMap((required) => {
		const parts = allStated(required, stated);
		if (!parts) return [];
		const held = heldWithin(archive, required);
		const extra = composite.optional.filter((key) => !held.has(key) && !required.includes(key));
		const added = extra.flatMap((key) => stated.get(key) ?? []);
		return [{ parts: [...parts, ...added], required: parts, isOpen: added.length < extra.length }];
	});
}
