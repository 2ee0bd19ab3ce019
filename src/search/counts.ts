import type { Counts, DocumentType } from './model.ts';
import type { Settled } from './settle.ts';
import type { Table } from './table.ts';

/** Counts documents by place, year and type, and by chapter where theirs are known. */
export function countDocuments(
	{ frequencies, chapters }: Pick<Settled, 'frequencies' | 'chapters'>,
	table: Table,
	outline: readonly string[],
): Counts {
	const own = new Int32Array(table.places.length);
	const years = new Map<number, number>();
	const types = new Map<DocumentType, number>();
	for (const document of frequencies.keys()) {
		const place = table.placeOf[document] ?? 0;
		own[place] = (own[place] ?? 0) + 1;
		increase(years, table.yearOf[document] ?? 0);
		increase(types, table.typeOf[document] ?? 'annual-report');
	}
	const within = new Map<string, number>();
	for (const each of chapters?.values() ?? [])
		for (const chapter of each) increase(within, outline[chapter] ?? '');
	return { places: withThoseBelow(own, table), years, types, chapters: chapters && within };
}

export function increase<K>(counts: Map<K, number>, key: K, by = 1): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}

/** A place counts its own documents and those of the places below it; places without any are left out. */
function withThoseBelow(own: Int32Array, { places }: Table): Map<string, number> {
	const counts = new Map<string, number>();
	const above: string[] = [];
	for (const [i, { code, depth }] of places.entries()) {
		above.splice(depth, Number.POSITIVE_INFINITY, code);
		const count = own[i] ?? 0;
		if (count > 0) for (const each of above) increase(counts, each, count);
	}
	return counts;
}
