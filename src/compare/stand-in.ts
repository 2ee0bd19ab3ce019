import type { Archive } from '../archive/model.ts';
import type { Division } from '../archive/schema/index.ts';

const yearOf = (day: string | null, otherwise: number) => (day ? Number(day.slice(0, 4)) : otherwise);

/**
 * The division that stood in another's place in a year in which the other's code was not in force: 偃师区 in 2020 → 偃师市. Null
 * where it was in force, or where nobody is known.
 */
export function standIn({ divisions }: Archive, division: Division, year: number): Division | null {
	const passed = new Set([division]);
	let at = division;
	for (;;) {
		const next =
			year < yearOf(at.validFrom, year)
				? divisions.get(at.predecessor ?? '')
				: year > yearOf(at.validTo, year)
					? onlySuccessor(divisions, at)
					: undefined;
		if (!next || passed.has(next)) return at === division ? null : at;
		passed.add(next);
		at = next;
	}
}

/** Whether a division's code is in force no longer. */
export function isFormer({ validTo }: Division): boolean {
	return validTo !== null;
}

/** The one that a division became; none where it was divided, for none of them stands for all. */
function onlySuccessor(divisions: Archive['divisions'], { code }: Division): Division | undefined {
	const successors = [...divisions.values()].filter(({ predecessor }) => predecessor === code);
	return successors.length === 1 ? successors[0] : undefined;
}
