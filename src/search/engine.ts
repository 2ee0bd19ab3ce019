import { countDocuments } from './counts.ts';
import { readFilters } from './filter.ts';
import { loadManifest, type Manifest } from './manifest.ts';
import type { Answer, Filters, Found, Hit, Order, Refused, SearchOptions } from './model.ts';
import { parseQuery } from './query.ts';
import { findSentences } from './sentence-hits.ts';
import { COSTS, type Costs, type Question } from './settle.ts';
import { type LoadShard, ShardError } from './shard.ts';
import { createShelf } from './shelf.ts';
import { loadDocument } from './text-check.ts';
import { findFirst, type Ranked } from './verify.ts';

/** Answers queries from the index of one build. Every method rejects with a `ShardError` where a piece is not as built. */
export interface Engine {
	manifest: Manifest;
	/** The documents in which all terms occur, the first of them with their sentences. */
	search(query: string, filters?: Filters, options?: SearchOptions): Promise<Answer>;
	/** Every hit with all its sentences, in the order wanted, each with their number; nothing where the query is refused. Loads every text concerned. */
	allHits(
		query: string,
		filters?: Filters,
		options?: Pick<SearchOptions, 'order'>,
	): AsyncGenerator<{ hit: Hit; of: number }>;
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

async function search(
	asker: Asker,
	query: string,
	filters: Filters,
	options: SearchOptions,
): Promise<Answer> {
	const { order = 'relevance', offset = 0, limit = 10, sentences = 3, pause } = options;
	const question = await ask(asker, query, filters, options.chapters);
	if ('status' in question) return question;
	const wanted = { wanted: offset + limit, exact: options.exact ?? offset > 0 };
	const { terms, settled, ranked } = await find(question, order, wanted);
	const numbers = [...ranked.keys()].slice(offset, offset + limit);
	const hits = await Promise.all(
		numbers.map(async (number) => {
			const hit = await toHit({ ...question, terms }, number, ranked.get(number) ?? 0, pause);
			return { ...hit, sentences: hit.sentences.slice(0, sentences) };
		}),
	);
	const counts = countDocuments(settled, question.table, question.shelf.manifest.chapters);
	return {
		status: 'found',
		terms: [...terms],
		total: settled.frequencies.size,
		exact: settled.exact,
		hits,
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
	const asked = shelf.asked();
	const parsed = parseQuery(query);
	if (!Array.isArray(parsed)) return parsed;
	const { table } = shelf.manifest;
	const passing = readFilters(filters, shelf.manifest, table);
	if ('status' in passing) return passing;
	return { shelf, table, terms: parsed, passing, chapters, costs, asked };
}

/** Finds documents with the terms as they are; where there are none, with simplified characters for traditional ones. */
async function find(
	question: Question,
	order: Order,
	wanted: { wanted: number; exact: boolean },
): Promise<Ranked & { terms: readonly string[] }> {
	const { terms, shelf } = question;
	const found = await findFirst(question, order, wanted);
	// Texts were folded before they were indexed: a term with a traditional character occurs nowhere.
	const folded = found.ranked.size > 0 ? terms : [...new Set(terms.map(await shelf.queryFold()))];
	if (folded.join(' ') === terms.join(' ')) return { ...found, terms };
	return { ...(await findFirst({ ...question, terms: folded }, order, wanted)), terms: folded };
}

/** A hit with all its sentences. Index and text of one build never disagree: a hit without a sentence is a damaged index. */
async function toHit(
	{ shelf, table, terms, passing }: Question,
	number: number,
	score: number,
	pause?: SearchOptions['pause'],
): Promise<Hit> {
	const document = await loadDocument(shelf, table, number);
	await pause?.();
	const { division, year, type, title } = document;
	const sentences = findSentences(document, terms, shelf.manifest.chapters[passing.chapter] ?? null);
	if (sentences.length === 0) throw new ShardError('damaged', `t${table.shardOf[number]}`);
	const id = `${division}-${year}`;
	return { id, division, year, type, title, score, sentences, sentencesInAll: sentences.length };
}

async function* allHits(
	asker: Asker,
	query: string,
	filters: Filters,
	{ order = 'relevance' }: Pick<SearchOptions, 'order'>,
): AsyncGenerator<{ hit: Hit; of: number }> {
	const question = await ask(asker, query, filters);
	if ('status' in question) return;
	const { ranked, terms } = await find(question, order, { wanted: 0, exact: true });
	for (const [number, score] of ranked)
		yield { hit: await toHit({ ...question, terms }, number, score), of: ranked.size };
}
