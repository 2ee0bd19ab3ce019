import type { Archive } from '../archive/model.ts';
import { ancestorsOf } from './ancestors.ts';
import type { Value } from './model.ts';
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

/** The highest division above one that the archive knows: its province; the division itself where none is above. */
export function topOf(archive: Archive, code: string): string {
	return [...ancestorsOf(archive, code)].filter((above) => archive.divisions.has(above)).at(-1) ?? code;
}
