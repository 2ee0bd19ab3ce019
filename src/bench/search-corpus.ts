import type { Archive } from '../archive/model.ts';
import type { Passage, SearchDocument } from '../search/model.ts';
import { orderPlaces } from '../search/place-order.ts';
import { type CorpusPlace, type CorpusReport, corpusSource, generateReports } from './corpus.ts';

/** Generated reports as search sees them, in the order of the index. */
export interface SearchCorpus {
	places: CorpusPlace[];
	chapters: string[];
	reports: number;
	/** Goes through them anew; the same each time. */
	documents: () => Generator<SearchDocument>;
}

export function createSearchCorpus(
	archive: Archive,
	all: readonly CorpusPlace[],
	{ reports, seed }: { reports: number; seed: number },
): SearchCorpus {
	const named = new Map(all.map((place) => [place.code, place]));
	const places = orderPlaces(all).flatMap(({ code }) => named.get(code) ?? []);
	const source = corpusSource(archive);
	return {
		places,
		chapters: archive.chapters.map(({ id }) => id),
		reports,
		*documents() {
			for (const report of generateReports(source, places, { reports, seed })) yield toDocument(report);
		},
	};
}

function toDocument({ division, year, title, sections }: CorpusReport): SearchDocument {
	const passages: Passage[] = [];
	for (const { heading, chapter, paragraphs } of sections) {
		for (const text of [heading, ...paragraphs])
			passages.push({ n: passages.length, heading: text === heading, chapter, text });
	}
	return { division, year, type: 'annual-report', title, passages };
}
