import { countDocuments } from './counts.ts';
import { readFilters } from './filter.ts';
import { loadManifest, type Manifest } from './manifest.ts';
import type { Answer, Filters, Found, Hit, Refused, SearchOptions } from './model.ts';
import { parseQuery } from './query.ts';
import { orderDocuments, scoreOf } from './rank.ts';
import { findSentences } from './sentence-hits.ts';
import { COSTS, type Costs, lookUpSome, type Question, readThem, type Settled, settle } from './settle.ts';
import { type LoadShard, ShardError } from './shard.ts';
import { createShelf } from './shelf.ts';
import { loadDocument, textOf } from './text-check.ts';

/** Answers queries from the index of one build. Every method rejects with a `ShardError` where a piece is not as built. */
export interface Engine {
	manifest: Manifest;
	/** The documents in which all terms occur, the first of them with their sentences. */
	search(query: string, filters?: Filters, options?: SearchOptions): Promise<Answer>;
	/** Every hit with all its sentences, in the order wanted; nothing where the query is refused. Loads every text concerned. */
	allHits(query: string, filters?: Filters, options?: Pick<SearchOptions, 'order'>): AsyncGenerator<Hit>;
}

/** Loads the manifest of an index. */
export async function openEngine(load: LoadShard): Promise<Engine> {
	return createEngine({ manifest: await loadManifest(load), load });
}

export function createEngine({
	manifest,
	load,
	costs = COSTS,
}: {
	manifest: Manifest;
	load: LoadShard;
	costs?: Costs;
}): Engine {
	const shelf = createShelf(manifest, load);
	const asker = { shelf, costs };
	return {
		manifest,
		search: (query, filters = {}, options = {}) => search(asker, query, filters, options),
		allHits: (query, filters = {}, options = {}) => allHits(asker, query, filters, options),
	};
}

/** Documents that are read first to see whether bounds hold. */
const TRIED = 3;

async function search(
	asker: Asker,
	query: string,
	filters: Filters,
	options: SearchOptions,
): Promise<Answer> {
	const { order = 'relevance', offset = 0, limit = 10, sentences = 3 } = options;
	const question = await ask(asker, query, filters, options.chapters);
	if ('status' in question) return question;
	const wanted = { offset, limit, exact: options.exact ?? offset > 0 };
	const { settled, ranked } = await firstOnes(question, order, wanted);
	const numbers = [...ranked.keys()].slice(offset, offset + limit);
	const hits = await Promise.all(numbers.map((number) => toHit(question, number, ranked.get(number) ?? 0)));
	const counts = countDocuments(settled, question.table, question.shelf.manifest.chapters);
	return {
		status: 'found',
		terms: [...question.terms],
		total: settled.frequencies.size,
		exact: settled.exact,
		hits: hits.map((hit) => ({ ...hit, sentences: hit.sentences.slice(0, sentences) })),
		counts,
	} satisfies Found;
}

type Asker = Pick<Question, 'shelf' | 'costs'>;

async function ask(
	{ shelf, costs }: Asker,
	query: string,
	filters: Filters,
	chapters = false,
): Promise<Question | Refused> {
	const parsed = parseQuery(query);
	if (!Array.isArray(parsed)) return parsed;
	const fold = await shelf.foldFor(parsed.join(''));
	const table = await shelf.table();
	const passing = readFilters(filters, shelf.manifest, table);
	if ('status' in passing) return passing;
	return { shelf, table, terms: [...new Set(parsed.map(fold))], passing, chapters, costs };
}

/** What was found, ranked, the wanted ones verified. Where bounds fail on the text, positions are looked up. */
async function firstOnes(
	question: Question,
	order: SearchOptions['order'] & string,
	{ offset, limit, exact }: { offset: number; limit: number; exact: boolean },
): Promise<{ settled: Settled; ranked: Map<number, number> }> {
	const settled = await settle(question, exact);
	const ranked = rank(question, settled, order);
	if (settled.exact) return { settled, ranked };
	const first = [...ranked.keys()].slice(0, offset + limit);
	if ((await areRight(question, first.slice(0, TRIED))) && (await areRight(question, first.slice(TRIED))))
		return { settled, ranked };
	if (order !== 'relevance') return firstOnes(question, order, { offset, limit, exact: true });
	const some = await lookUpSome(question, [...settled.frequencies.keys()], offset + limit);
	return { settled: some.exact ? some : settled, ranked: rank(question, some, order) };
}

/** Whether all of these have the terms. */
async function areRight(question: Question, documents: readonly number[]): Promise<boolean> {
	return (await readThem(question, documents)).frequencies.size === documents.length;
}

function rank(
	{ shelf, table }: Question,
	{ frequencies }: Settled,
	order: SearchOptions['order'] & string,
): Map<number, number> {
	const scores = new Map<number, number>();
	for (const [document, counts] of frequencies) {
		scores.set(document, scoreOf(counts, frequencies.size, table.lengthOf[document] ?? 0, shelf.manifest));
	}
	return new Map(
		orderDocuments(scores, order, table).map((document) => [document, scores.get(document) ?? 0]),
	);
}

/** A hit with all its sentences. Index and text of one build never disagree: a hit without a sentence is a damaged index. */
async function toHit(
	{ shelf, table, terms, passing }: Question,
	number: number,
	score: number,
): Promise<Hit> {
	const document = await loadDocument(shelf, table, number);
	const { division, year, type, title } = document;
	const sentences = findSentences(
		document,
		terms,
		await shelf.foldFor(textOf(document)),
		shelf.manifest.chapters[passing.chapter] ?? null,
	);
	if (sentences.length === 0) throw new ShardError('damaged', `t${table.shardOf[number]}`);
	const id = `${division}-${year}`;
	return { id, division, year, type, title, score, sentences, sentencesInAll: sentences.length };
}

async function* allHits(
	asker: Asker,
	query: string,
	filters: Filters,
	{ order = 'relevance' }: Pick<SearchOptions, 'order'>,
): AsyncGenerator<Hit> {
	const question = await ask(asker, query, filters);
	if ('status' in question) return;
	const ranked = rank(question, await settle(question, true), order);
	for (const [number, score] of ranked) yield toHit(question, number, score);
}
