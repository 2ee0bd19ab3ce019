/** One reader's way through the archive, three times: at a host's root, below a path, and from the package unzipped to a stick. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Served, serve } from '../../src/build/serve.node.ts';
import { test as base, expect, type Faults, watch } from './fixtures.ts';
import { dist } from './samples.ts';

type Place = 'root' | 'below' | 'stick';

interface Places {
	/** Puts the archive in a place and gives the address of its root, ending in a slash. */
	put: (place: Place) => Promise<string>;
}

const test = base.extend<Places>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs.
	put: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'stick-'));
		const served: Served[] = [];
		await use(async (place) => {
			if (place === 'stick') return `${pathToFileURL(unzipPackage(folder)).href}/`;
			const server = await serve(dist, { port: 0, base: place === 'below' ? '/archive/base/' : '/' });
			served.push(server);
			return server.url;
		});
		for (const server of served) await server.close();
		rmSync(folder, { recursive: true });
	},
});
test.use({ serviceWorkers: 'allow' });

/** Packs the archive as its users do and unzips it into a folder such as theirs. */
function unzipPackage(folder: string): string {
	const script = join(import.meta.dirname, '../../scripts/package.ts');
	const packed = spawnSync(process.execPath, [script, '--out', folder], { encoding: 'utf8' });
	expect(packed.status, packed.stderr).toBe(0);
	const zip = readdirSync(folder).find((name) => name.endsWith('.zip')) ?? '';
	const stick = join(folder, '我的 U 盘 (2)', zip.replace('.zip', ''));
	for (const [path, content] of Object.entries(unzipSync(readFileSync(join(folder, zip))))) {
		mkdirSync(dirname(join(stick, path)), { recursive: true });
		writeFileSync(join(stick, path), content);
	}
	return stick;
}

const PLACES: readonly Place[] = ['root', 'below', 'stick'];
for (const place of PLACES) {
	test(`read, follow a figure, search, jump, compare, look into a chart, take data away: ${place}`, async ({
		page,
		put,
	}) => {
		const home = await put(place);
		const faults = watch(page, home);
		await page.goto(home + (place === 'stick' ? 'README.html' : 'index.html'));
		if (place === 'stick') await page.locator('a[href="index.html"]').first().click();
		await readReport(page);
		await followFigure(page);
		await search(page);
		await jump(page);
		await lookIntoChart(page);
		await takeSlice(page);
		await compare(page);
		await takeAll(page);
		expect(page.url().startsWith(home)).toBe(true);
		expectNoFault(faults);
	});
}

function expectNoFault({ console, foreign }: Faults): void {
	expect(console).toEqual([]);
	// What a page made itself to hand it over is not outside.
	expect(foreign.filter((address) => !address.startsWith('blob:'))).toEqual([]);
}

async function readReport(page: Page): Promise<void> {
	await page.locator('main a[href$="divisions/410411/index.html"]').first().click();
	await page.locator('main a[href="2020.html"]').first().click();
	await expect(page.locator('h1')).toContainText('2020');
	await expect(page.locator('#p-3')).toContainText('在现行有效的规范性文件中随机抽取4件');
}

/** From a figure of the text to its note, from there to the metric, and from its table back to the sentence. */
async function followFigure(page: Page): Promise<void> {
	await page.locator('#proof_items_cancelled a').first().click();
	await expect(page).toHaveURL(/metrics\/proof_items_cancelled\.html$/);
	await page.locator('main a[href$="410411/2020.html#proof_items_cancelled"]:visible').first().click();
	await expect(page.locator('#proof_items_cancelled')).toBeInViewport();
}

/** The box's last offer is to look for the words themselves; the hit leads to the paragraph, with the words marked. */
async function search(page: Page): Promise<void> {
	const query = '取消证明事项19项';
	await page.locator('#jump').fill(query);
	await expect(page.locator('.jump-list [role=option]').last()).toContainText(query);
	await page.locator('#jump').press('ArrowUp');
	await page.locator('#jump').press('Enter');
	await expect(page.locator('.hits > li')).toHaveCount(1);
	await page.locator('.hits a[href*="410411/2020.html"][href$="#p-3"]').first().click();
	await expect(page.locator('#p-3')).toBeInViewport();
	await expect(page.locator('.find-bar [role=status]')).toContainText('第 1 处，共 1 处');
	const marked = await page.evaluate(() => [...(CSS.highlights.get('find') ?? [])].map(String).join(''));
	expect(marked).toBe(query);
}

async function jump(page: Page): Promise<void> {
	await page.locator('#jump').fill('zhanhequ');
	await expect(page.locator('.jump-list [role=option]').first()).toContainText('湛河区');
	await page.locator('#jump').press('Enter');
	await expect(page).toHaveURL(/divisions\/410411\/index\.html$/);
}

/** Keys show the sentence behind each year; the drawing comes back at the press of a button. */
async function lookIntoChart(page: Page): Promise<void> {
	const chart = page.locator('[data-chart]:not(script)', {
		has: page.locator('h3 a[href$="/reconsideration_accepted.html"]'),
	});
	await chart.scrollIntoViewIfNeeded();
	await expect(chart).toHaveClass(/is-live/);
	await chart.locator('canvas').focus();
	await page.keyboard.press('ArrowRight');
	await expect(chart.locator('.chart-tip')).toContainText('2020');
	await expect(chart.locator('.chart-tip .chart-quote a')).toHaveText('「受理行政复议9件」');
	await chart.locator('summary').click();
	await chart.locator('.chart-switch').click();
	await expect(chart).not.toHaveClass(/is-live/);
	await expect(chart.locator('svg.chart-svg')).toBeVisible();
}

async function takeSlice(page: Page): Promise<void> {
	const csv = (await download(page, 'main a[href$="divisions/410411.csv"]')).toString('utf8');
	expect(csv.startsWith('\uFEFF')).toBe(true);
	expect(csv).toContain('proof_items_cancelled');
}

async function takeAll(page: Page): Promise<void> {
	await page.locator('.masthead a[href$="data/index.html"]').first().click();
	const files = unzipSync(await download(page, 'main a[href$="duizhao-data.zip"]'));
	expect(Object.keys(files)).toContain('datapackage.json');
}

async function download(page: Page, link: string): Promise<Buffer> {
	const coming = page.waitForEvent('download');
	await page.locator(link).first().click();
	return readFileSync(await (await coming).path());
}

async function compare(page: Page): Promise<void> {
	await page.locator('.masthead a[href$="compare/index.html"]').first().click();
	const heads = page.locator('[aria-labelledby="table"] table thead th');
	await page.locator('[data-report="410411-2020"]').click();
	await page.locator('[data-report="410803-2020"]').click();
	await expect(heads).toHaveCount(3);
	const change = page.locator('[data-row="reconsideration_accepted"] [data-to="410803-2020"]');
	await expect(change).toHaveAttribute('data-delta', '-6');
	const chart = page.locator('[aria-labelledby="charts"] svg.chart-svg', { hasText: '中站区2020' }).first();
	await chart.scrollIntoViewIfNeeded();
	await expect(chart).toBeVisible();
}
