/** The search of a large archive, saved by itself: whole, of one build, and said to be what it is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { type Host, open, startHost } from './host.ts';
import { dist } from './samples.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;
test.beforeEach(async () => {
	host = await startHost(dist);
});
test.afterEach(() => host.close());

const OFFLINE = 'offline/index.html#full-text';
const control = (page: Page) => page.locator('#full-text');
const says = (page: Page) => control(page).locator('[data-part="says"]');
const button = (page: Page, part: 'save' | 'stop' | 'remove') =>
	control(page).locator(`[data-part="${part}"]`);
const search = (page: Page, query: string, language = '') =>
	page.goto(`${host.url}${language}search/index.html?q=${encodeURIComponent(query)}`);

async function saveSearch(page: Page): Promise<void> {
	await page.goto(host.url + OFFLINE);
	await button(page, 'save').click();
	await expect(says(page)).toContainText('已存在这台设备上', { timeout: 20_000 });
}

test('answers without a network, says that it is what was saved, and once removed that it is not here', async ({
	page,
}) => {
	host.enlarge();
	await open(page, host, 'divisions/410411/index.html');
	// So that the page of the search is among those that were read.
	await search(page, '');
	await page.goto(`${host.url}divisions/410411/index.html`);
	await page.getByRole('link', { name: '另存全文检索' }).click();
	await expect(control(page)).toBeInViewport();
	await expect(control(page).locator('h3')).toHaveText('全文检索（全部文件）');
	await expect(button(page, 'save')).toHaveText(/存为离线（\d+(\.\d)? MB）/);
	await button(page, 'save').click();
	await expect(says(page)).toContainText('已存在这台设备上', { timeout: 20_000 });
	await expect(page.locator('[data-saved-list] .save'), 'it is no division').toHaveCount(0);

	host.treat = () => 'cut';
	for (const [language, words] of [
		['', '答案出自这台设备上存的检索'],
		['en/', 'from the search saved on this device'],
	] as const) {
		await search(page, '行政复议', language);
		await expect(page.locator('.hits > li')).toHaveCount(5);
		await expect(page.locator('[data-part="remarks"]')).toContainText(words);
	}
	await page.locator('.hits a[href*="410411/2023.html"]').first().click();
	await expect(page).toHaveURL(`${host.url}en/offline/index.html#not-here`);
	await expect(page.locator('#not-here')).toContainText(
		'to open a document offline, save its division first',
	);

	await button(page, 'remove').click();
	await expect(says(page)).toHaveText(/^There is no network/);
	await search(page, '行政复议');
	await expect(page.locator('.failure')).toContainText('没有存在这台设备上');
	await expect(page.locator('.hits > li')).toHaveCount(0);
});

test('an online answer does not say that it was saved, and a small archive offers no search by itself', async ({
	page,
}) => {
	await open(page, host, OFFLINE);
	await expect(page.locator('[data-room]')).not.toBeEmpty();
	await expect.poll(() => host.asked).toContain('offline/saves/offers/search.json');
	await expect(control(page)).toBeHidden();
	await search(page, '行政复议');
	await expect(page.locator('.hits > li')).toHaveCount(5);
	await expect(page.locator('[data-part="remarks"]')).not.toContainText('没有网络');
});

test('that is stopped keeps what it has, goes on from there, and can be removed', async ({ page }) => {
	host.enlarge();
	await open(page, host, OFFLINE);
	await search(page, '');
	await page.goto(host.url + OFFLINE);
	let left = 20;
	host.treat = (path) => (path.startsWith('offline/') || left-- > 0 ? 'answer' : 'stall');
	await button(page, 'save').click();
	await expect.poll(() => left).toBeLessThan(0);
	await button(page, 'stop').click();
	await expect(says(page)).toContainText('已停下');
	await expect(button(page, 'stop')).toBeHidden();
	host.treat = () => 'cut';
	await search(page, '行政复议');
	await expect(page.locator('.failure'), 'half an index is none').toContainText('没有存在这台设备上');

	host.treat = () => 'answer';
	await page.goto(host.url + OFFLINE);
	await expect(says(page)).toContainText('上次没有存完');
	host.asked.length = 0;
	await button(page, 'save').click();
	await expect(says(page)).toContainText('已存在这台设备上', { timeout: 20_000 });
	const pieces = host.asked.filter((path) => /^search\//.test(path));
	expect(host.asked.length).toBeGreaterThan(5);
	expect(new Set(pieces).size, 'nothing is fetched twice').toBe(pieces.length);
	await button(page, 'remove').click();
	await expect(button(page, 'save')).toHaveText(/^存为离线/);
	expect(await page.evaluate(async () => (await caches.keys()).filter((name) => /saved/.test(name)))).toEqual(
		[],
	);
});

test('of an older build answers wholly by itself, beside a division of the newer one, until it is renewed', async ({
	page,
}) => {
	host.enlarge();
	await open(page, host, 'index.html');
	await saveSearch(page);
	const old = readdirSync(join(host.folder, 'search')).find((name) => /^[0-9a-f]{12}$/.test(name));
	host.deploy();
	host.enlarge();
	await page.goto(`${host.url}divisions/410411/index.html`);
	await page.locator('[data-save="410411"] [data-part="save"]').click();
	await expect(page.locator('[data-save="410411"] [data-part="says"]')).toContainText('已存在这台设备上', {
		timeout: 20_000,
	});
	await search(page, '行政复议');
	await expect(page.locator('.hits > li')).toHaveCount(5);

	host.treat = () => 'cut';
	const builds = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.flatMap(({ name }) => /\/search\/([0-9a-f]{12})\//.exec(name)?.[1] ?? []),
		);
	// In the tab that had opened the newer one, and in one that is opened now.
	await page.locator('#q').fill('法律顾问');
	await page.locator('#q').press('Enter');
	await expect(page.locator('.found')).toContainText('法律顾问');
	await expect(page.locator('[data-part="remarks"]')).toContainText('答案出自这台设备上存的检索');
	await search(page, '法律顾问');
	await expect(page.locator('.hits > li').first()).toBeVisible();
	expect(new Set(await builds())).toEqual(new Set([old]));
	await expect(page.locator('h1'), 'with the page that was saved with it').not.toContainText('新的一版');

	host.treat = () => 'answer';
	await page.goto(host.url + OFFLINE);
	await expect(says(page)).toContainText('网上有了新版');
	await button(page, 'save').click();
	await expect(says(page)).toContainText('已存在这台设备上', { timeout: 20_000 });
	host.treat = () => 'cut';
	await search(page, '法律顾问');
	await expect(page.locator('.hits > li').first()).toBeVisible();
	expect(new Set(await builds())).toEqual(new Set(['000000000000']));
});
