/** One output for every place, and one content with scripts and without. */
import type { Page } from '@playwright/test';
import { expect, test, watch } from './fixtures.ts';
import { samplePages } from './samples.ts';

/** The error page is a host's: it is bound to the public address, since it is shown at any depth. */
const samples = samplePages().filter(({ path }) => !path.endsWith('404.html'));

for (const place of ['below', 'disk'] as const) {
	test(`pages load all they need ${place === 'disk' ? 'from disk' : 'below a path'}`, async ({
		page,
		homes,
	}) => {
		test.slow();
		const faults = watch(page, homes[place]);
		for (const { path } of samples) {
			faults.requests.length = 0;
			await page.goto(homes[place] + path, { waitUntil: 'networkidle' });
			expect(await isStyled(page), `${path} has its styles`).toBe(true);
			for (const chart of (await page.locator('[data-chart]:not(script)').all()).slice(0, 1)) {
				await chart.scrollIntoViewIfNeeded();
				await expect.poll(() => faults.requests.some(isChartScript), path).toBe(true);
			}
			expect({ path, ...faults, requests: [] }).toEqual({ path, console: [], foreign: [], requests: [] });
		}
	});

	test(`a reader gets from the list of divisions to a report ${place === 'disk' ? 'from disk' : 'below a path'}`, async ({
		page,
		homes,
	}) => {
		const report = /divisions\/\d{6}\/\d{4}\.html$/;
		await page.goto(`${homes[place]}divisions/index.html`);
		await page.locator('main a[href$="410411/index.html"]').first().click();
		await page.locator('main a[href$="2023.html"]').first().click();
		await expect(page).toHaveURL(report);
		expect(page.url().startsWith(homes[place])).toBe(true);
		await expect(page.locator('h1')).toBeVisible();
	});
}

test('a former division is not counted as present, and leads on to the one after it', async ({
	page,
	homes,
}) => {
	await page.goto(`${homes.disk}divisions/410300/index.html`);
	await expect(page.locator('.standfirst')).toContainText('下辖 1 个收入本站的行政区');
	await expect(page.locator('.below li').last()).toContainText('旧称，用到 2021 年');
	await page.getByRole('link', { name: '偃师市' }).click();
	await expect(page.locator('.standfirst')).toContainText('其后为偃师区');
	await page.getByRole('link', { name: '2022 年报告 偃师区' }).click();
	await expect(page).toHaveURL(/410307\/2022\.html$/);
	await page.goto(`${homes.disk}divisions/410307/index.html`);
	const [before, change] = [page.locator('.rail > li').first(), page.locator('.rail > li').nth(1)];
	await expect(before).toContainText('当年为偃师市 410381');
	await expect(before.locator('.hatch')).toHaveCount(0);
	await expect(change).toContainText('本站无此年文件');
});

test('a page holds the same without scripts as with them', async ({ browser, homes }) => {
	test.slow();
	const [plain, scripted] = await Promise.all(
		[false, true].map(async (javaScriptEnabled) =>
			(await browser.newContext({ javaScriptEnabled })).newPage(),
		),
	);
	if (!plain || !scripted) throw new Error('no pages');
	for (const { path } of samples) {
		await plain.goto(homes.root + path);
		await scripted.goto(homes.root + path, { waitUntil: 'networkidle' });
		const [without, withScripts] = [await contentOf(plain), await contentOf(scripted)];
		expect({ path, missing: without.filter((text) => !withScripts.includes(text)) }).toEqual({
			path,
			missing: [],
		});
		// A page that says in <noscript> what scripts are for may add to what it holds; any other may not.
		if ((await plain.locator('main noscript').count()) > 0) continue;
		expect({ path, added: withScripts.filter((text) => !without.includes(text)) }).toEqual({
			path,
			added: [],
		});
	}
	await plain.context().close();
	await scripted.context().close();
});

test('every chart stands as a drawing and a table without scripts', async ({ browser, homes }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	let charts = 0;
	for (const { path } of samples) {
		await page.goto(homes.root + path);
		for (const chart of await page.locator('[data-chart]:not(script)').all()) {
			charts++;
			await expect(chart.locator('svg[role="img"]').first(), path).toBeVisible();
			expect(await chart.locator('table').count(), path).toBeGreaterThan(0);
			expect(await chart.locator('svg text').count(), path).toBeGreaterThan(0);
		}
	}
	expect(charts).toBeGreaterThan(0);
	await context.close();
});

test('the chart script comes when a chart comes into view, and not before', async ({ page, homes }) => {
	test.slow();
	const faults = watch(page, homes.root);
	await page.setViewportSize({ width: 360, height: 640 });
	let late = 0;
	for (const { path } of samples) {
		faults.requests.length = 0;
		await page.goto(homes.root + path, { waitUntil: 'networkidle' });
		const distance = await distanceToChart(page);
		// Between the view and the margin in which the observer looks ahead, both are right.
		if (distance > 1000)
			expect({ path, early: faults.requests.filter(isChartScript) }).toEqual({ path, early: [] });
		if (distance === Number.POSITIVE_INFINITY) continue;
		late++;
		await page.locator('[data-chart]:not(script)').first().scrollIntoViewIfNeeded();
		await expect.poll(() => faults.requests.filter(isChartScript).length, path).toBe(1);
	}
	expect(late).toBeGreaterThan(0);
});

for (const file of ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml']) {
	test(`${file} is well-formed`, async ({ page, homes, request }) => {
		const response = await request.get(homes.root + file);
		expect(response.status()).toBe(200);
		const xml = await response.text();
		const error = await page.evaluate(
			(text) =>
				new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
			xml,
		);
		expect(error).toBeUndefined();
	});
}

const isChartScript = (url: string) => /\/assets\/chart\.[0-9a-f]+\.js$/.test(url);

function isStyled(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		[...document.styleSheets].some((sheet) => sheet.href?.includes('/assets/site.')),
	);
}

/**
 * Texts of the leaves of `main`, white space aside; what a script draws over is hidden, not gone. Buttons are no content: a
 * script that copies or saves brings its own.
 */
function contentOf(page: Page): Promise<string[]> {
	return page.locator('main').evaluate((main) => {
		const leaves = main.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd, summary, figcaption, text');
		return [...leaves]
			.filter((leaf) => leaf.closest('noscript') === null)
			.map((leaf) => {
				const content = leaf.cloneNode(true) as Element;
				for (const button of content.querySelectorAll('button')) button.remove();
				return (content.textContent ?? '').replace(/\s+/g, '');
			})
			.filter((text) => text !== '');
	});
}

/** Pixels from the view's lower edge to the first chart that is laid out; Infinity where there is none. */
function distanceToChart(page: Page): Promise<number> {
	return page.evaluate(() => {
		const charts = [...document.querySelectorAll('[data-chart]:not(script)')].filter(
			(chart) => chart.getClientRects().length > 0,
		);
		return Math.min(
			Number.POSITIVE_INFINITY,
			...charts.map((chart) => chart.getBoundingClientRect().top - innerHeight),
		);
	});
}
