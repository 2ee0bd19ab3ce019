import type { Counts } from './model.ts';
import type { Table } from './table.ts';

/** Counts documents by place, year and type. */
export function countDocuments(documents: Iterable<number>, table: Table): Counts {
	const counts: Counts = { places: new Map(), years: new Map(), types: new Map(), chapters: null };
	const own = new Int32Array(table.places.length);
	for (const document of documents) {
		const place = table.placeOf[document] ?? 0;
		own[place] = (own[place] ?? 0) + 1;
		increase(counts.years, table.yearOf[document] ?? 0);
		increase(counts.types, table.typeOf[document] ?? 'annual-report');
	}
	counts.places = withThoseBelow(own, table);
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
