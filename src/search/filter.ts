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
	const { place, years, type } = filters;
	const chapter = manifest.chapters.indexOf(filters.chapter ?? '');
	if (filters.chapter !== undefined && chapter < 0) return refused('unknown-chapter', filters.chapter, null);
	const at = table.places.findIndex(({ code }) => code === place);
	if (place !== undefined && at < 0) return refused('unknown-place', place, null);
	const [from = 0, to = manifest.documents] =
		at < 0 ? [] : [at, endOfPlace(table.places, at)].map((each) => table.placeStarts[each]);
	const passes = (document: number) =>
		document >= from &&
		document < to &&
		(years?.includes(table.yearOf[document] ?? 0) ?? true) &&
		(type ?? table.typeOf[document]) === table.typeOf[document];
	return { passes, chapter };
}
