import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../archive/model.ts';
import { type BuiltIndex, buildIndex } from '../search/build-index.node.ts';
import { toDocumentForm } from '../search/document-form.ts';
import { openEngine } from '../search/engine.ts';
import type { Passage, SearchDocument } from '../search/model.ts';
import { orderPlaces } from '../search/place-order.ts';
import { loadFrom } from '../search/script-shards.ts';
import type { LoadShard } from '../search/shard.ts';
import { searchForm } from '../text/search-form.ts';
import { type CorpusPlace, type CorpusReport, corpusSource, generateReports } from './corpus.ts';
import { below, createRandom } from './random.ts';

export interface SearchBenchOptions {
	reports: number;
	queries: number;
	seed: number;
}

/** One query, asked of an engine that has loaded nothing. */
interface Asked {
	query: string;
	/** Documents that include it. */
	truth: number;
	total: number;
	/** Whether total and the count of every place and year are those of `includes`. */
	right: boolean;
	/** The first answer: ten hits with their sentences. */
	first: Cost & { exact: boolean };
	/** An exact total without hits. */
	count: Cost;
	/** Milliseconds of the first answer when everything is there. */
	warm: number;
}

interface Cost {
	requests: number;
	bytes: number;
	gzipped: number;
}

export interface SearchBench {
	index: BuiltIndex & { seconds: number; megabytes: number; bytes: number; gzipped: number };
	asked: Asked[];
}

/** Builds an index of generated reports, asks for random substrings of them and holds the answers against `includes`. */
export async function benchSearch(
	archive: Archive,
	all: readonly CorpusPlace[],
	options: SearchBenchOptions,
): Promise<SearchBench> {
	const corpus = createCorpus(archive, all, options);
	const folder = await mkdtemp(join(tmpdir(), 'duizhao-bench-'));
	try {
		const index = await measureBuild(corpus, folder);
		const queries = chooseQueries(corpus, options);
		const truth = grep(corpus, queries);
		const asked: Asked[] = [];
		for (const query of queries) asked.push(await ask(folder, query, truth.get(query) ?? new Map()));
		return { index, asked };
	} finally {
		await rm(folder, { recursive: true });
	}
}

export interface Corpus {
	places: CorpusPlace[];
	chapters: string[];
	documents: () => Generator<SearchDocument>;
}

export function createCorpus(
	archive: Archive,
	all: readonly CorpusPlace[],
	{ reports, seed }: SearchBenchOptions,
): Corpus {
	const named = new Map(all.map((place) => [place.code, place]));
	const places = orderPlaces(all).flatMap(({ code }) => named.get(code) ?? []);
	const source = corpusSource(archive);
	return {
		places,
		chapters: archive.chapters.map(({ id }) => id),
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

async function measureBuild(corpus: Corpus, folder: string): Promise<SearchBench['index']> {
	let generating = 0;
	function* timed() {
		let from = performance.now();
		for (const document of corpus.documents()) {
			generating += performance.now() - from;
			yield document;
			from = performance.now();
		}
	}
	const from = performance.now();
	const built = await buildIndex(
		{ build: 'bench', places: corpus.places, chapters: corpus.chapters, documents: timed() },
		folder,
	);
	const seconds = (performance.now() - from - generating) / 1000;
	const megabytes = process.resourceUsage().maxRSS / 1024;
	const paths = built.files.map(({ path }) => join(folder, path));
	const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
	const gzipped = paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
	return { ...built, seconds, megabytes, bytes, gzipped };
}

/** Random substrings of two to eight characters. A quotation mark is asked for as “, which the query language has no use for. */
function chooseQueries(corpus: Corpus, { reports, queries, seed }: SearchBenchOptions): string[] {
	const random = createRandom(seed + 1);
	const wanted = new Map<number, number>();
	for (let i = 0; i < queries; i++) {
		const document = below(random, reports);
		wanted.set(document, (wanted.get(document) ?? 0) + 1);
	}
	const chosen: string[] = [];
	let n = 0;
	for (const document of corpus.documents()) {
		for (let count = wanted.get(n++) ?? 0; count > 0; count--) {
			const { text, bodyStart } = toDocumentForm(document, searchForm);
			const length = 2 + below(random, 7);
			const at = bodyStart + below(random, text.length - bodyStart - length);
			chosen.push(text.slice(at, at + length).replaceAll('"', '“'));
		}
	}
	return [...new Set(chosen)];
}

/** For each query the documents that include it, by place and by year. */
function grep(corpus: Corpus, queries: readonly string[]): Map<string, Map<string, number>> {
	const terms = queries.map((query) => [searchForm(query), new Map<string, number>()] as const);
	for (const document of corpus.documents()) {
		const { text } = toDocumentForm(document, searchForm);
		for (const [term, counts] of terms) {
			if (!text.includes(term)) continue;
			for (const key of [document.division, String(document.year)])
				counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return new Map(queries.map((query, i) => [query, terms[i]?.[1] ?? new Map()]));
}

async function ask(folder: string, query: string, truth: Map<string, number>): Promise<Asked> {
	const first = meter(folder);
	const engine = await openEngine(first.load);
	const answer = await engine.search(query);
	if (answer.status === 'refused') throw new Error(`${JSON.stringify(query)} was refused: ${answer.reason}.`);
	const second = meter(folder);
	const exact = await (await openEngine(second.load)).search(query, {}, { exact: true, limit: 0 });
	if (exact.status === 'refused') throw new Error(`${JSON.stringify(query)} was refused: ${exact.reason}.`);
	const from = performance.now();
	await engine.search(query);
	const warm = performance.now() - from;
	const years = [...exact.counts.years].map(([year, count]) => [String(year), count] as const);
	const counts = new Map([...years, ...exact.counts.places]);
	const documents = [...truth].reduce((sum, [key, count]) => sum + (key.length === 4 ? count : 0), 0);
	const right =
		exact.exact &&
		exact.total === documents &&
		[...truth].every(([key, count]) => (counts.get(key) ?? 0) >= count);
	return {
		query,
		truth: documents,
		total: exact.total,
		right: right && answer.hits.length === Math.min(10, documents),
		first: { ...first.cost, exact: answer.exact },
		count: { ...second.cost },
		warm,
	};
}

function meter(folder: string): { load: LoadShard; cost: Cost } {
	const cost: Cost = { requests: 0, bytes: 0, gzipped: 0 };
	const load = loadFrom(async (path) => {
		const file = readFileSync(join(folder, path));
		cost.requests++;
		cost.bytes += file.length;
		cost.gzipped += gzipSync(file).length;
		return file.toString();
	});
	return { load, cost };
}
