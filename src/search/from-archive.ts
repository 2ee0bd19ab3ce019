import type { Archive, Plan, Report, Section } from '../archive/model.ts';
import { hanDate } from '../text/han-date.ts';
import { HEAD, type Passage, type Place, type SearchDocument } from './model.ts';
import { documentOrder, orderPlaces } from './place-order.ts';

/** What the index is built from. */
export interface SearchInput {
	places: Place[];
	chapters: string[];
	/** Made one by one: texts are read when it is their turn. */
	documents: Iterable<SearchDocument>;
}

/** The reports and plans of an archive in the order of the index. `onReport` is told each report when it is its turn. */
export function fromArchive(archive: Archive, onReport: (report: Report) => void = () => {}): SearchInput {
	const places = [...archive.divisions.values()].map(({ code, parent }) => ({ code, parent }));
	const compare = documentOrder(orderPlaces(places));
	const all = [...archive.reports, ...archive.plans].sort(compare);
	return {
		places,
		chapters: archive.chapters.map(({ id }) => id),
		documents: { [Symbol.iterator]: () => lazily(all, onReport) },
	};
}

function* lazily(
	documents: readonly (Report | Plan)[],
	onReport: (report: Report) => void,
): Generator<SearchDocument> {
	for (const document of documents) {
		if ('observations' in document) onReport(document);
		yield toSearchDocument(document);
	}
}

/**
 * A report or plan as search sees it: what only its head states, then each heading and the blocks under it. The head stands
 * in the original and not in the text, whence it was taken into fields of its own.
 */
export function toSearchDocument(document: Report | Plan): SearchDocument {
	const { division, year, type, title, sections, blocks } = document;
	const textOf = (n: number): Passage[] => {
		const block = blocks[n - 1];
		return block === undefined ? [] : [{ n, heading: false, chapter: block.chapter, text: block.text }];
	};
	const head = statedIn(document).map((text) => ({ n: HEAD, heading: false, chapter: null, text }));
	const body = sections.flatMap((section) => [...headingOf(section), ...section.blocks.flatMap(textOf)]);
	return { division, year, type, title, passages: [...head, ...body] };
}

/** Issuer, number, signatory, day of issue and addressee, as far as the document states them and its text does not. */
function statedIn({ issuer, documentNumber, signatory, issued, addressee, blocks }: Report | Plan): string[] {
	const day = issued === null ? null : hanDate(issued);
	return [issuer, documentNumber, signatory, day, addressee]
		.filter((stated) => stated !== null)
		.filter((stated) => !blocks.some(({ text }) => text.includes(stated)));
}

function headingOf({ id, heading, chapter }: Section): Passage[] {
	if (heading === '') return [];
	return [{ n: Number(id.slice('s-'.length)), heading: true, chapter, text: heading }];
}
