import type { Passage, SearchDocument } from './model.ts';

/** A document as its text shard has it: title, then per passage its number (negative for a heading), chapter and text. */
export type StoredDocument = [title: string, ...passages: [n: number, chapter: number, text: string][]];

export function toStored({ title, passages }: SearchDocument, chapters: readonly string[]): StoredDocument {
	const stored = passages.map(({ n, heading, chapter, text }): [number, number, string] => [
		heading ? -1 - n : n,
		chapter === null ? -1 : chapters.indexOf(chapter),
		text,
	]);
	return [title, ...stored];
}

export function fromStored(
	[title, ...stored]: StoredDocument,
	chapters: readonly string[],
): { title: string; passages: Passage[] } {
	const passages = stored.map(([n, chapter, text]) => ({
		n: n < 0 ? -1 - n : n,
		heading: n < 0,
		chapter: chapters[chapter] ?? null,
		text,
	}));
	return { title, passages };
}
