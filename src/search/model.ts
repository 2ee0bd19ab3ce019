/** What search reads and answers. */

/** The number of passages of a document's head: issuer, document number, signatory, day of issue, addressee. */
export const HEAD = 0;

export type DocumentType = 'annual-report' | 'work-plan';

/** A heading, a paragraph or a row of a table. */
export interface Passage {
	/** Number of the block, or of the section whose heading this is; `HEAD` for what the head of the document states. */
	n: number;
	heading: boolean;
	/** Id of a chapter of the outline; null outside them. */
	chapter: string | null;
	/** As the reader sees it, not normalised. */
	text: string;
}

export interface SearchDocument {
	/** Code of the division. */
	division: string;
	year: number;
	type: DocumentType;
	title: string;
	/** In the order of the document. */
	passages: Passage[];
}

/** A division as search needs it. */
export interface Place {
	code: string;
	parent: string | null;
}

export interface Filters {
	/** Code of a division of any level: it and all below it. */
	place?: string;
	years?: readonly number[];
	/** Id of a chapter: every term occurs in it. */
	chapter?: string;
	type?: DocumentType;
}

export type Order = 'relevance' | 'year' | 'place';

export interface SearchOptions {
	/** Ties stand by place, then year. `year`: newest first. */
	order?: Order;
	/** Documents to skip and to show: 0 and 10. */
	offset?: number;
	limit?: number;
	/** Count exactly, whatever must be loaded. Otherwise the total is exact where that is cheap. */
	exact?: boolean;
	/** Count documents by chapter, too, and so exactly, whatever must be loaded. */
	chapters?: boolean;
	/** Sentences of a document that are shown, 3. */
	sentences?: number;
	/** Awaited by each document before its sentences are cut out, which takes a slow phone some ten milliseconds. */
	pause?: () => Promise<void>;
}

/** A sentence in which terms occur. A match that runs over a paragraph's end shows both sentences. */
export interface SentenceHit {
	/** `p-12`, or `s-3` for a heading; empty for the title. */
	anchor: string;
	/** Number of the paragraph, `HEAD` for the head; null for headings and the title. */
	block: number | null;
	chapter: string | null;
	text: string;
	/** Where terms stand in `text`, in UTF-16 units, ascending and disjoint. */
	marks: { start: number; end: number }[];
}

/** A document in which all terms occur, verified on its text. */
export interface Hit {
	/** `<division>-<year>`, as the archive names documents of one type. */
	id: string;
	division: string;
	year: number;
	type: DocumentType;
	title: string;
	score: number;
	/** Those with most of the terms first, then in the order of the text. */
	sentences: SentenceHit[];
	/** How many sentences there are in all. */
	sentencesInAll: number;
}

/** Documents by what can be filtered. Each place counts those below it. */
export interface Counts {
	places: Map<string, number>;
	years: Map<number, number>;
	types: Map<DocumentType, number>;
	/**
	 * By id: documents that the filter by this chapter leaves, for every term begins in it. Null where more would have to be
	 * loaded: with `chapters` it is always there, otherwise where few documents are found.
	 */
	chapters: Map<string, number> | null;
}

export interface Found {
	status: 'found';
	/** The terms as searched, in their normal form. */
	terms: string[];
	/** Documents: exactly so many where `exact`, else at most so many. */
	total: number;
	exact: boolean;
	hits: Hit[];
	/** Of `total`. */
	counts: Counts;
}

/** The query cannot be answered; nothing is said about what occurs. */
export interface Refused {
	status: 'refused';
	/** `too-short`: a term has one character only; `too-many`: more terms than `limit`. */
	reason: 'empty' | 'too-short' | 'too-long' | 'too-many' | 'unknown-place' | 'unknown-chapter';
	/** The term or filter concerned. */
	subject: string;
	limit: number | null;
}

export type Answer = Found | Refused;
