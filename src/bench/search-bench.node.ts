import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltIndex, buildIndex } from '../search/build-index.node.ts';
import { openEngine } from '../search/engine.ts';
import type { Found } from '../search/model.ts';
import { loadFrom } from '../search/script-shards.ts';
import type { LoadShard } from '../search/shard.ts';
import type { SearchCorpus } from './search-corpus.ts';
import { answerByIncludes, type BenchQuestion, chooseQuestions, type Truth } from './search-questions.ts';

/** One question, asked of an engine that has loaded nothing. */
export interface Asked extends BenchQuestion {
	truth: number;
	total: number;
	/** Whether total and the count of every place and year are those of `includes`, and all hits among its documents. */
	right: boolean;
	/** The first answer: ten hits with their sentences. */
	first: Cost & { exact: boolean };
	/** An exact total without hits. */
	count: Cost;
	/** Milliseconds of the first answer when everything is there. */
	warm: number;
}

export interface Cost {
	requests: number;
	bytes: number;
	gzipped: number;
	/** Requests and bytes by kind: d dictionary, l lists, p positions, m chapters, t texts. */
	kinds: Map<string, { requests: number; bytes: number }>;
}

/** How an index was built. Seconds without those of writing the reports. */
export interface MeasuredIndex extends BuiltIndex {
	seconds: number;
	/** Of all threads, writing the reports included. */
	cpuSeconds: number;
	megabytes: number;
	bytes: number;
	gzipped: number;
}

/** Builds an index of generated reports, asks for phrases of them and holds the answers against `includes`. */
export async function benchSearch(
	corpus: SearchCorpus,
	options: { queries: number; seed: number },
): Promise<{ index: MeasuredIndex; asked: Asked[] }> {
	const folder = await mkdtemp(join(tmpdir(), 'duizhao-bench-'));
	try {
		const index = await measureBuild(corpus, folder);
		const questions = chooseQuestions(corpus, options);
		const truths = answerByIncludes(corpus, questions);
		const asked: Asked[] = [];
		for (const [i, question] of questions.entries()) {
			const truth = truths[i];
			if (truth !== undefined) asked.push(await ask(folder, question, truth));
		}
		return { index, asked };
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function measureBuild(corpus: SearchCorpus, folder: string): Promise<MeasuredIndex> {
	let generating = 0;
	function* timed() {
		let from = performance.now();
		for (const document of corpus.documents()) {
			generating += performance.now() - from;
			yield document;
			from = performance.now();
		}
	}
	const { places, chapters } = corpus;
	const [from, before] = [performance.now(), process.cpuUsage()];
	const built = await buildIndex({ build: 'bench', places, chapters, documents: timed() }, folder);
	const seconds = (performance.now() - from - generating) / 1000;
	const { user, system } = process.cpuUsage(before);
	const megabytes = process.resourceUsage().maxRSS / 1024;
	const paths = built.files.map(({ path }) => join(folder, path));
	const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
	const gzipped = paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
	return { ...built, seconds, cpuSeconds: (user + system) / 1e6, megabytes, bytes, gzipped };
}

async function ask(folder: string, question: BenchQuestion, truth: Truth): Promise<Asked> {
	const query = question.terms.join(' ');
	const first = meter(folder);
	const engine = await openEngine(first.load);
	const answer = await engine.search(query, question.filters);
	const second = meter(folder);
	const counted = await openEngine(second.load);
	const exact = await counted.search(query, question.filters, { exact: true, limit: 0 });
	if (answer.status === 'refused' || exact.status === 'refused')
		throw new Error(`${JSON.stringify(query)} was refused.`);
	const from = performance.now();
	await engine.search(query, question.filters);
	return {
		...question,
		truth: truth.total,
		total: exact.total,
		right: isRight(exact, truth) && areRight(answer, truth),
		first: { ...first.cost, exact: answer.exact },
		count: second.cost,
		warm: performance.now() - from,
	};
}

function isRight({ exact, total, counts }: Found, truth: Truth): boolean {
	return (
		exact && total === truth.total && isSame(counts.places, truth.places) && isSame(counts.years, truth.years)
	);
}

/** Whether the first hits are as many as there can be, all of them true, and the total not too low. */
function areRight({ exact, total, hits }: Found, truth: Truth): boolean {
	const isEnough = exact ? total === truth.total : total >= truth.total;
	return isEnough && hits.length === Math.min(10, truth.total) && hits.every(({ id }) => truth.ids.has(id));
}

function isSame<K>(one: ReadonlyMap<K, number>, other: ReadonlyMap<K, number>): boolean {
	return one.size === other.size && [...one].every(([key, count]) => other.get(key) === count);
}

function meter(folder: string): { load: LoadShard; cost: Cost } {
	const cost: Cost = { requests: 0, bytes: 0, gzipped: 0, kinds: new Map() };
	const load = loadFrom(async (path) => {
		const file = readFileSync(join(folder, path));
		const kind = /([a-z]+)\d*\.js$/.exec(path)?.[1] ?? path;
		const { requests, bytes } = cost.kinds.get(kind) ?? { requests: 0, bytes: 0 };
		cost.kinds.set(kind, { requests: requests + 1, bytes: bytes + file.length });
		cost.requests++;
		cost.bytes += file.length;
		cost.gzipped += gzipSync(file).length;
		return file.toString();
	});
	return { load, cost };
}
