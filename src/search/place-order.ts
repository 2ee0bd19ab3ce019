import type { Place, SearchDocument } from './model.ts';

/** A division in the order of the index: those below it follow it, so that a place is a range. */
export interface OrderedPlace {
	code: string;
	/** 0 for a province. */
	depth: number;
}

/** Divisions with those above before those below, siblings by code. A parent that is not listed counts as none. */
export function orderPlaces(places: readonly Place[]): OrderedPlace[] {
	const known = new Set(places.map(({ code }) => code));
	const children = new Map<string | null, string[]>();
	for (const { code, parent } of [...places].sort((a, b) => compare(a.code, b.code))) {
		const above = parent !== null && known.has(parent) ? parent : null;
		children.set(above, [...(children.get(above) ?? []), code]);
	}
	const ordered: OrderedPlace[] = [];
	const visit = (above: string | null, depth: number) => {
		for (const code of children.get(above) ?? []) {
			ordered.push({ code, depth });
			visit(code, depth + 1);
		}
	};
	visit(null, 0);
	return ordered;
}

/** The order of documents in the index: by place, then year, a report before a plan. */
export function documentOrder(places: readonly OrderedPlace[]): (a: DocumentKey, b: DocumentKey) => number {
	const rank = new Map(places.map(({ code }, i) => [code, i]));
	return (a, b) =>
		(rank.get(a.division) ?? 0) - (rank.get(b.division) ?? 0) || a.year - b.year || compare(a.type, b.type);
}

export type DocumentKey = Pick<SearchDocument, 'division' | 'year' | 'type'>;

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
