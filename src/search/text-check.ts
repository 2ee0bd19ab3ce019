import { normalise } from '../text/normalise.ts';
import { type Tally, tally } from './chapter-map.ts';
import { type DocumentForm, toDocumentForm } from './document-form.ts';
import type { SearchDocument } from './model.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Shelf } from './shelf.ts';
import type { Table } from './table.ts';
import { fromStored, type StoredDocument } from './text-shard.ts';

/** A document with its text, as it is shown and as it is searched. */
export interface LoadedDocument extends SearchDocument {
	form: DocumentForm;
}

/** Forms of texts that are in memory: counting, quoting and the next query need the same ones, and they take longest. */
const forms = new WeakMap<StoredDocument, DocumentForm>();

/** A document of the index with its text. */
export async function loadDocument(shelf: Shelf, table: Table, number: number): Promise<LoadedDocument> {
	const shard = table.shardOf[number] ?? 0;
	const stored: StoredDocument = (await shelf.texts(shard))[number - table.shardOf.indexOf(shard)] ?? [''];
	const text = fromStored(stored, shelf.manifest.chapters);
	const form = forms.get(stored) ?? toDocumentForm(text, (each) => shelf.fold(normalise(each)));
	forms.set(stored, form);
	const division = table.places[table.placeOf[number] ?? 0]?.code ?? '';
	const type = table.typeOf[number] ?? 'annual-report';
	return { division, year: table.yearOf[number] ?? 0, type, ...text, form };
}

/** Counts terms in a document by its text. */
export function countInText(
	shelf: Shelf,
	{ form, passages }: LoadedDocument,
	terms: readonly string[],
	chapter: number,
): Tally {
	const chapters = passages.map((passage) => shelf.manifest.chapters.indexOf(passage.chapter ?? ''));
	const map = { starts: [0, ...form.passageStarts], chapters: [-1, ...chapters] };
	const starts = terms.map((term) => occurrencesOf(term, form.text));
	return tally(starts, map, chapter);
}

/** How many text shards hold these documents. */
export function textShards(table: Table, documents: Iterable<number>): number {
	const shards = new Set<number>();
	for (const document of documents) shards.add(table.shardOf[document] ?? 0);
	return shards.size;
}
