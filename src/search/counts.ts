import type { Counts } from './model.ts';
import type { Settled } from './settle.ts';
import type { Table } from './table.ts';

/** Counts documents by place, year and type, and by chapter where theirs are known. */
export function countDocuments(
	{ frequencies, chapters }: Pick<Settled, 'frequencies' | 'chapters'>,
	table: Table,
	outline: readonly string[],
): Counts {
	const counts: Counts = { places: new Map(), years: new Map(), types: new Map(), chapters: null };
	if (chapters !== null) counts.chapters = countChapters(chapters, outline);
	const own = new Int32Array(table.places.length);
	for (const document of frequencies.keys()) {
		const place = table.placeOf[document] ?? 0;
		own[place] = (own[place] ?? 0) + 1;
		increase(counts.years, table.yearOf[document] ?? 0);
		increase(counts.types, table.typeOf[document] ?? 'annual-report');
	}
	counts.places = withThoseBelow(own, table);
	return counts;
}

function countChapters(
	chapters: ReadonlyMap<number, readonly number[]>,
	outline: readonly string[],
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const each of chapters.values()) for (const chapter of each) increase(counts, outline[chapter] ?? '');
	return counts;
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
