import { normalise } from '../text/normalise.ts';
import { type Tally, tally, toChapterMap } from './chapter-map.ts';
import { toDocumentForm } from './document-form.ts';
import type { SearchDocument } from './model.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Shelf } from './shelf.ts';
import type { Table } from './table.ts';
import { fromStored } from './text-shard.ts';

/** A document of the index with its text. */
export async function loadDocument(shelf: Shelf, table: Table, number: number): Promise<SearchDocument> {
	const shard = table.shardOf[number] ?? 0;
	const stored = (await shelf.texts(shard))[number - table.shardOf.indexOf(shard)];
	const { title, passages } = fromStored(stored ?? [''], shelf.manifest.chapters);
	const division = table.places[table.placeOf[number] ?? 0]?.code ?? '';
	const type = table.typeOf[number] ?? 'annual-report';
	return { division, year: table.yearOf[number] ?? 0, type, title, passages };
}

/** Counts terms in a document by its text. */
export function countInText(
	shelf: Shelf,
	document: SearchDocument,
	terms: readonly string[],
	chapter: number,
): Tally {
	const form = toDocumentForm(document, (text) => shelf.fold(normalise(text)));
	const chapters = document.passages.map((passage) => shelf.manifest.chapters.indexOf(passage.chapter ?? ''));
	const map = toChapterMap(form.passageStarts, chapters);
	const starts = terms.map((term) => occurrencesOf(term, form.text));
	return tally(starts, map, chapter);
}

/** How many text shards hold these documents. */
export function textShards(table: Table, documents: Iterable<number>): number {
	const shards = new Set<number>();
	for (const document of documents) shards.add(table.shardOf[document] ?? 0);
	return shards.size;
}
