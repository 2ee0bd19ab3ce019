import type { Manifest } from './manifest.ts';
import type { Filters, Refused } from './model.ts';
import { refused } from './query.ts';
import { endOfPlace, type Table } from './table.ts';

/** Which documents filters leave; a chapter lies inside documents and is looked at later. */
export interface Passing {
	passes: (document: number) => boolean;
	/** Index of the chapter; −1 for any. */
	chapter: number;
}

export function readFilters(filters: Filters, manifest: Manifest, table: Table): Passing | Refused {
	const chapter = filters.chapter === undefined ? -1 : manifest.chapters.indexOf(filters.chapter);
	if (filters.chapter !== undefined && chapter < 0) return refused('unknown-chapter', filters.chapter, null);
	const place =
		filters.place === undefined ? null : table.places.findIndex(({ code }) => code === filters.place);
	if (place === -1) return refused('unknown-place', filters.place ?? '', null);
	const from = place === null ? 0 : (table.placeStarts[place] ?? 0);
	const to = place === null ? manifest.documents : (table.placeStarts[endOfPlace(table.places, place)] ?? 0);
	const years = filters.years === undefined ? null : new Set(filters.years);
	const passes = (document: number) =>
		document >= from &&
		document < to &&
		(years === null || years.has(table.yearOf[document] ?? 0)) &&
		(filters.type === undefined || table.typeOf[document] === filters.type);
	return { passes, chapter };
}
