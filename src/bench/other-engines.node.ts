import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { toDocumentForm } from '../search/document-form.ts';
import { searchForm } from '../text/search-form.ts';
import type { SearchCorpus } from './search-corpus.ts';

/** Another engine on the same reports, all of it in memory. */
export interface OtherEngine {
	name: string;
	seconds: number;
	/** Queries that found exactly the documents that include them. */
	right: number;
	milliseconds: number;
}

/** Asks other engines the same: Fuse.js as it comes and as exact as it can be set, MiniSearch on bigrams. */
export function benchOthers(corpus: SearchCorpus, queries: readonly string[]): OtherEngine[] {
	const texts = [...corpus.documents()].map((document, id) => ({
		id,
		text: toDocumentForm(document, searchForm).text,
	}));
	const terms = queries.map(searchForm);
	const fuse = (options: object) => () => {
		const index = new Fuse(texts, { keys: ['text'], ...options });
		return (term: string) => index.search(term).map(({ item }) => item.id);
	};
	const mini = () => {
		const index = new MiniSearch({ fields: ['text'], tokenize: bigrams, processTerm: (term) => term });
		index.addAll(texts);
		return (term: string) => index.search(term, { combineWith: 'AND' }).map(({ id }) => Number(id));
	};
	const engines = [
		{ name: 'Fuse.js', create: fuse({}) },
		{ name: 'Fuse.js, exact', create: fuse({ ignoreLocation: true, threshold: 0 }) },
		{ name: 'MiniSearch on bigrams', create: mini },
	];
	return engines.map(({ name, create }) => measure(name, create, texts, terms));
}

function bigrams(text: string): string[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function measure(
	name: string,
	create: () => (term: string) => number[],
	texts: readonly { id: number; text: string }[],
	terms: readonly string[],
): OtherEngine {
	const from = performance.now();
	const search = create();
	const built = performance.now();
	const answers = terms.map((term) => search(term));
	const milliseconds = (performance.now() - built) / terms.length;
	const right = terms.filter((term, i) => {
		const truth = texts.filter(({ text }) => text.includes(term)).map(({ id }) => id);
		return truth.join() === answers[i]?.toSorted((a, b) => a - b).join();
	}).length;
	return { name, seconds: (built - from) / 1000, right, milliseconds };
}
