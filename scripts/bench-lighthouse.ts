// npm run bench -- lighthouse [--pages PATH,PATH] [--runs N]: Lighthouse's scores for a slow telephone, and every audit that fails.
// Serves a compressed build of the content, as docs/publishing.md tells hosts to; the browser is that of the browser tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
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
const { values } = parseArgs({
	options: { pages: { type: 'string' }, runs: { type: 'string', default: '1' } },
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

const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
const port = await freePort();
const options = await launchOptions();
try {
	const argv = [join(import.meta.dirname, 'build.ts'), '--compress', '--out', folder];
	const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
	const served = await serve(folder, { port: 0 });
	const browser = await chromium.launch({
		...options,
		args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
	});
	for (const page of pages) {
		for (let run = 0; run < Number(values.runs); run++) {
			const result = await examine(served.url + page, port);
			const paint = result.audits['largest-contentful-paint']?.displayValue ?? '';
			console.log(`${scores(result)} LCP ${paint}  /${decodeURIComponent(page)}`);
			for (const line of failures(result)) console.log(line);
		}
	}
	await browser.close();
	await served.close();
} finally {
	rmSync(folder, { recursive: true, force: true });
}
