/** What is said of a set of files that a reader saves as a whole. Written by the build as `offline/saves/offers/<id>.json`. */
export interface Offer {
	/** A division's code, or {@link SEARCH}. */
	id: string;
	title: { zh: string; en: string };
	/** Page that opens it, from the archive's root. */
	page: string;
	/** Digest of the list of files: two builds with the same files have the same version. */
	version: string;
	bytes: number;
	/** How many files there are. */
	count: number;
	/** Bytes of the search index where it is too large to be among the files; 0 where nothing is left out. */
	withoutSearch: number;
}

/** The offer with its files, of which there may be tens of thousands. Written by the build as `offline/saves/<id>.json`. */
export interface Collection extends Offer {
	files: CollectionFile[];
}

/** The whole search, a collection of its own where it is too large to be saved with each division. */
export const SEARCH = 'search';

/** Path from the archive's root, bytes, SHA-256 in hexadecimal. */
export type CollectionFile = [path: string, bytes: number, sha256: string];

/** What the worker knows of its own build; the build writes it in front of the worker's script. */
export interface WorkerFacts {
	build: string;
	/** What every page needs, and the pages without which nothing can be found. */
	shell: { path: string; sha256: string }[];
}

/** Path of a collection's list from the archive's root. */
export function collectionPath(id: string): string {
	return `offline/saves/${id}.json`;
}

/** Path of what is said of a collection from the archive's root. */
export function offerPath(id: string): string {
	return `offline/saves/offers/${id}.json`;
}

/** Files whose names carry a hash of their content: their address never means anything else. */
export function isHashed(path: string): boolean {
	return /(^|\/)assets\/[^/]+\.[0-9a-f]{8}\.(js|css)$/.test(path);
}
