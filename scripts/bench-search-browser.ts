// npm run bench -- search-browser [--reports N] [--queries N] [--seed N]: the search engine in Chromium, below a path and from disk.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { currentArchive } from '../src/archive/current.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { createSearchCorpus } from '../src/bench/search-corpus.ts';
import type { BrowserAnswer } from '../src/bench/search-page.client.ts';
import { answerByIncludes, chooseQuestions } from '../src/bench/search-questions.ts';
import { bundleScript } from '../src/build/bundle.node.ts';
import { serve } from '../src/build/serve.node.ts';
import { buildIndex } from '../src/search/build-index.node.ts';
import { writeSearch } from '../src/search/write-search.node.ts';
import { launchOptions } from '../tests/browser/chromium.ts';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	queries: { type: 'string', default: '200' },
	seed: { type: 'string', default: '1' },
});
const options = {
	reports: Number(values.reports),
	queries: Number(values.queries),
	seed: Number(values.seed),
};
const root = join(import.meta.dirname, '..');
const archive = await currentArchive();
const corpus = createSearchCorpus(archive, nationalPlaces(), options);
const questions = chooseQuestions(corpus, options);
const truths = answerByIncludes(corpus, questions);
const browser = await chromium.launch(await launchOptions());
let wrong = 0;

const summary = (list: number[], unit: string) => {
	const sorted = list.toSorted((a, b) => a - b);
	const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
	const mean = list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
	return `mean ${mean.toFixed(1)} ${unit}, 95 % ${at(0.95)}, most ${at(1)}`;
};

/** Answers of a page to questions, with nothing kept between them but what the browser keeps. */
async function askIn(
	address: string,
	queries: readonly { query: string; filters: object }[],
): Promise<BrowserAnswer[]> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(address);
	const answers: BrowserAnswer[] = [];
	for (const { query, filters } of queries)
		answers.push(
			await page.evaluate(
				([text, given]) =>
					(globalThis as unknown as { ask: (query: string, filters: object) => Promise<BrowserAnswer> }).ask(
						text,
						given,
					),
				[query, filters] as const,
			),
		);
	await page.context().close();
	return answers;
}

/** Writes an index with a page beside it into a folder, and asks that page from a host and from disk. */
async function withPage(
	write: (folder: string) => Promise<unknown>,
	use: (address: string, place: string) => Promise<void>,
) {
	const folder = await mkdtemp(join(tmpdir(), 'duizhao-browser-'));
	const server = await serve(folder, { port: 0, base: '/archive/base/' });
	try {
		await write(folder);
		const script = await bundleScript(root, 'ask', join(root, 'src/bench/search-page.client.ts'));
		await writeFile(join(folder, 'ask.js'), script);
		await writeFile(
			join(folder, 'ask.html'),
			'<!doctype html><meta charset="utf-8"><script src="ask.js"></script>',
		);
		await use(`${server.url}ask.html`, 'http below a path');
		await use(pathToFileURL(join(folder, 'ask.html')).href, 'file');
	} finally {
		await server.close();
		await rm(folder, { recursive: true });
	}
}

const { places, chapters } = corpus;
const input = { build: 'bench', places, chapters, documents: corpus.documents() };
console.log(`${options.reports} reports`);
await withPage(
	(folder) => buildIndex(input, folder),
	async (address, place) => {
		const asked = questions.map(({ terms, filters }) => ({ query: terms.join(' '), filters }));
		const answers = await askIn(address, asked);
		const right = answers.filter(({ counted, total, ids }, i) => {
			const truth = truths[i];
			return (
				counted === truth?.total &&
				total >= counted &&
				ids.length === Math.min(10, counted) &&
				ids.every((id) => truth.ids.has(id))
			);
		});
		wrong += answers.length - right.length;
		console.log(`${place}: ${right.length} of ${answers.length} exact`);
		const random = answers.filter((_, i) => questions[i]?.kind === 'substring');
		console.log(
			`  first answer, nothing loaded  ${summary(
				random.map(({ cold }) => cold),
				'ms',
			)}`,
		);
		console.log(
			`  first answer, all loaded      ${summary(
				random.map(({ warm }) => warm),
				'ms',
			)}`,
		);
		if (place !== 'file')
			console.log(
				`  loaded                        ${summary(
					random.map(({ bytes }) => bytes / 1000),
					'kB',
				)}`,
			);
	},
);
console.log(`${archive.reports.length + archive.plans.length} documents of the archive`);
await withPage(
	(folder) => writeSearch(archive, folder, 'bench'),
	async (address, place) => {
		const queries = ['行政复议', '败诉率', '法治政府建设', '出庭应诉', '规范性文件'].map((query) => ({
			query,
			filters: {},
		}));
		const answers = await askIn(address, queries);
		console.log(
			`${place}: first answer, nothing loaded ${summary(
				answers.map(({ cold }) => cold),
				'ms',
			)}`,
		);
	},
);
await browser.close();
process.exitCode = wrong === 0 ? 0 : 1;
