// npm run bench -- lighthouse [--pages PATH,PATH] [--runs N] [--site DIR] [--reports DIR]: Lighthouse's scores for a slow telephone,
// and every audit that fails. Serves a compressed build of the content, as docs/publishing.md tells hosts to, or the build in --site;
// the browser is that of the browser tests. Of several runs of a page, the last line has the median. --reports keeps what Lighthouse
// says of each run as JSON: long tasks, scripts, requests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { serve } from '../src/build/serve.node.ts';
import { launchOptions } from '../tests/browser/chromium.ts';

const PAGES = [
	'',
	'divisions/410803/2020.html',
	'divisions/410411/2020-2023.html',
	`search/index.html?q=${encodeURIComponent('行政复议')}`,
	'divisions/410411/index.html',
	'compare/index.html?r=410411-2020,410803-2020',
];
const values = benchOptions({
	pages: { type: 'string' },
	runs: { type: 'string', default: '1' },
	site: { type: 'string' },
	reports: { type: 'string' },
});
const pages = values.pages?.split(',') ?? PAGES;

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function examine(url: string, port: number): Promise<Result> {
	const result = await lighthouse(url, { port, output: 'json', logLevel: 'silent' });
	if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
	return result.lhr;
}

/** Audits that count and are not passed, by category. */
function failures({ categories, audits }: Result): string[] {
	return Object.values(categories).flatMap(({ title, auditRefs }) =>
		auditRefs
			.filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => `  ${title}: ${audits[id]?.title} (${id}) ${audits[id]?.displayValue ?? ''}`),
	);
}

const NAMES = {
	performance: 'performance',
	accessibility: 'accessibility',
	'best-practices': 'practices',
	seo: 'SEO',
};

function scores({ categories }: Result): string {
	return Object.entries(NAMES)
		.map(([id, name]) => `${name} ${Math.round((categories[id]?.score ?? 0) * 100)}`.padEnd(18))
		.join('');
}

/** Milliseconds of the first and largest paint, the blocking time, the speed index, and how far things moved, as Lighthouse words them. */
function times({ audits }: Result): string {
	const shown = (id: string) => (audits[id]?.displayValue ?? '').replaceAll('\u00a0', ' ');
	return `FCP ${shown('first-contentful-paint')}, LCP ${shown('largest-contentful-paint')}, TBT ${shown('total-blocking-time')}, SI ${shown('speed-index')}, CLS ${shown('cumulative-layout-shift')}`;
}

/** The middle number, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return (low + high) / 2;
}

/** Builds the content compressed into a folder. */
function build(folder: string): string {
	const argv = [join(import.meta.dirname, 'build.ts'), '--compress', '--out', folder];
	const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
	return folder;
}

const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
const port = await freePort();
const options = await launchOptions();
if (values.reports) mkdirSync(values.reports, { recursive: true });
try {
	const served = await serve(values.site ?? build(folder), { port: 0 });
	const browser = await chromium.launch({
		...options,
		args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
	});
	for (const [i, page] of pages.entries()) {
		const results: Result[] = [];
		for (let run = 0; run < Number(values.runs); run++) {
			const result = await examine(served.url + page, port);
			results.push(result);
			console.log(`${scores(result)} ${times(result)}  /${decodeURIComponent(page)}`);
			for (const line of failures(result)) console.log(line);
			if (values.reports)
				writeFileSync(join(values.reports, `${i}-${run}.json`), JSON.stringify(result, null, '\t'));
		}
		if (results.length < 2) continue;
		const each = (of: (result: Result) => number) => Math.round(median(results.map(of)));
		const score = each(({ categories }) => (categories['performance']?.score ?? 0) * 100);
		const blocked = each(({ audits }) => audits['total-blocking-time']?.numericValue ?? 0);
		console.log(
			`median of ${results.length}: performance ${score}, TBT ${blocked} ms  /${decodeURIComponent(page)}`,
		);
	}
	await browser.close();
	await served.close();
} finally {
	rmSync(folder, { recursive: true, force: true });
}
