import type { Archive } from '../archive/model.ts';
import { ancestorsOf } from './ancestors.ts';
import { groupBy } from './group.ts';
import type { Value } from './model.ts';
import { remembering } from './remember.ts';
import { valuesOf } from './values.ts';

const known = new WeakMap<Archive, Map<string, Value[]>>();

/** All values of a metric, by division, then year. */
export function valuesOfMetric(archive: Archive, key: string): readonly Value[] {
	const built = known.get(archive) ?? gather(archive);
	known.set(archive, built);
	return built.get(key) ?? [];
}

function gather(archive: Archive): Map<string, Value[]> {
	const all = new Map<string, Value[]>();
	for (const report of archive.reports) {
		for (const [key, value] of valuesOf(archive, report)) {
			const values = all.get(key);
			if (values) values.push(value);
			else all.set(key, [value]);
		}
	}
	return all;
}

/** The same by province, each as {@link topOf} has it, in the order of their first value. */
export function valuesByTop(archive: Archive, key: string): ReadonlyMap<string, readonly Value[]> {
	return grouped(archive, key);
}

// The pages of a metric's provinces follow each other.
const grouped = remembering(
	(archive: Archive, key: string) =>
		groupBy(valuesOfMetric(archive, key), ({ division }) => topOf(archive, division.code)),
	2,
);

const tops = new WeakMap<Archive, Map<string, string>>();

/** The highest division above one that the archive knows: its province; the division itself where none is above. */
export function topOf(archive: Archive, code: string): string {
	const found = tops.get(archive) ?? new Map<string, string>();
	tops.set(archive, found);
	const top =
		found.get(code) ??
		[...ancestorsOf(archive, code)].filter((above) => archive.divisions.has(above)).at(-1) ??
		code;
	found.set(code, top);
	return top;
}
