import type { Archive, Plan, Report, Section } from '../archive/model.ts';
import type { Passage, Place, SearchDocument } from './model.ts';
import { documentOrder, orderPlaces } from './place-order.ts';

/** What the index is built from. */
export interface SearchInput {
	places: Place[];
	chapters: string[];
	/** Can be gone through again. */
	documents: Iterable<SearchDocument>;
}

/** The reports and plans of an archive in the order of the index. */
export function fromArchive(archive: Archive): SearchInput {
	const places = [...archive.divisions.values()].map(({ code, parent }) => ({ code, parent }));
	const compare = documentOrder(orderPlaces(places));
	const all = [...archive.reports, ...archive.plans].sort(compare);
	return {
		places,
		chapters: archive.chapters.map(({ id }) => id),
		documents: { [Symbol.iterator]: () => lazily(all) },
	};
}

function* lazily(documents: readonly (Report | Plan)[]): Generator<SearchDocument> {
	for (const document of documents) yield toSearchDocument(document);
}

/** A report or plan as search sees it: each heading, then the blocks under it. */
export function toSearchDocument(document: Report | Plan): SearchDocument {
	const { division, year, type, title, sections, blocks } = document;
	const textOf = (n: number): Passage[] => {
		const block = blocks[n - 1];
		return block === undefined ? [] : [{ n, heading: false, chapter: block.chapter, text: block.text }];
	};
	const passages = sections.flatMap((section) => [...headingOf(section), ...section.blocks.flatMap(textOf)]);
	return { division, year, type, title, passages };
}

function headingOf({ id, heading, chapter }: Section): Passage[] {
	if (heading === '') return [];
	return [{ n: Number(id.slice('s-'.length)), heading: true, chapter, text: heading }];
}
