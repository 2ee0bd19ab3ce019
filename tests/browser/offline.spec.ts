/** Saving for offline over http: what is saved is whole, what is cut off can be resumed, and builds never mix. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isOfNames } from '../../src/offline/collect.ts';
import type { Collection } from '../../src/offline/collection.ts';
import { expect, test } from './fixtures.ts';
import { type Host, open, startHost } from './host.ts';
import { dist } from './samples.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;
test.beforeEach(async () => {
	host = await startHost(dist);
});
test.afterEach(() => host.close());

const DIVISION = 'divisions/410411/index.html';
const control = (page: Page) => page.locator('[data-save="410411"]');
const saveButton = (page: Page) => control(page).locator('[data-part="save"]');
const says = (page: Page) => control(page).locator('[data-part="says"]');

test('a saved division opens without a network, with its pairs, its metrics and its scripts', async ({
	page,
}) => {
	await open(page, host, DIVISION);
	await expect(saveButton(page)).toHaveText(/存为离线（\d+(\.\d)? MB）/);
	await saveButton(page).click();
	await expect(says(page)).toContainText('已存在这台设备上');

	host.treat = () => 'cut';
	for (const path of ['2020.html', '2020-2023.html', 'index.html']) {
		await page.goto(`${host.url}divisions/410411/${path}`);
		await expect(page.locator('h1')).toHaveCount(1);
		const isStyled = await page.evaluate(() => document.styleSheets.length > 0);
		expect(isStyled, path).toBe(true);
	}
	await page.goto(`${host.url}metrics/reconsideration_accepted.html`);
	await expect(page.locator('h1')).toContainText('复议');

	await page.goto(`${host.url}divisions/410411/2020-2023.html`);
	await page.locator('a[href*="compare/index.html?r="]').first().click();
	await expect(page.locator('[aria-labelledby="table"] thead th'), 'compared from what is saved').toHaveCount(
		3,
	);
	await expect(page.locator('[data-said]')).toBeEmpty();

	await page.goto(`${host.url}en/divisions/410803/2020.html`);
	await expect(page).toHaveURL(`${host.url}en/offline/index.html#not-here`);
	await expect(page.locator('#not-here')).toBeVisible();
	await expect(page.locator('[data-saved-list] .saved-name a')).toHaveText('Zhanhe District');

	await page.locator('[data-saved-list] [data-part="remove"]').click();
	await expect(page.locator('[data-none]')).toHaveText('No division is saved yet.');
	await page.goto(`${host.url}en/divisions/410411/2023.html`);
	await expect(page).toHaveURL(/offline\/index\.html#not-here$/);
});

test('where the index is too large to be saved, this is said before, on the list, and by search; names can be jumped to', async ({
	page,
}) => {
	host.enlarge();
	await open(page, host, DIVISION);
	await expect(says(page)).toHaveText(/^不含全文检索，它的索引有 5\.\d MB，可以另存/);
	await saveButton(page).click();
	await expect(says(page)).toHaveText(/已存在这台设备上.*不含全文检索/, { timeout: 20_000 });
	await page.goto(`${host.url}en/offline/index.html`);
	await expect(page.locator('[data-saved-list] [data-part="says"]')).toContainText(
		/Full-text search is not included: its index is 5\.\d MB/,
	);

	host.treat = () => 'cut';
	await page.goto(`${host.url}divisions/410411/2020.html`);
	await page.locator('#jump').fill('zhanhe');
	await expect(page.getByRole('option').first()).toContainText('湛河区');
	for (const [language, words, link] of [
		['', '没有存在这台设备上', '看这台设备上存了什么'],
		['en/', 'is not saved on this device', 'See what is saved on this device'],
	] as const) {
		await page.goto(`${host.url}${language}search/index.html?q=${encodeURIComponent('行政复议')}`);
		const failure = page.locator('.failure');
		await expect(failure).toContainText(words);
		await expect(failure).not.toContainText(/检查网络|Check the connection/);
		await failure.getByRole('link', { name: link }).click();
		await expect(page).toHaveURL(`${host.url}${language}offline/index.html`);
	}
});

test('the jump box without names says that they were not saved, and leads to what was', async ({ page }) => {
	host.enlarge();
	const list = join(host.folder, 'offline/saves/410411.json');
	const collection: Collection = JSON.parse(readFileSync(list, 'utf8'));
	const files = collection.files.filter(([path]) => !isOfNames(path));
	writeFileSync(list, JSON.stringify({ ...collection, files }));
	await open(page, host, DIVISION);
	await saveButton(page).click();
	await expect(says(page)).toContainText('已存在这台设备上', { timeout: 20_000 });
	host.treat = () => 'cut';
	await page.goto(`${host.url}divisions/410411/2020.html`);
	await page.locator('#jump').fill('zhanhe');
	await expect(page.getByRole('option')).toHaveText('没有网络，名单也没有存在这台设备上。看存下了什么');
	await page.getByRole('option').click();
	await expect(page).toHaveURL(`${host.url}offline/index.html`);
});

test('a save that is cut off says so, keeps what it has, and a second try fetches the rest only', async ({
	page,
}) => {
	await open(page, host, DIVISION);
	let left = 60;
	host.treat = (path) => (path.startsWith('offline/') || left-- > 0 ? 'answer' : 'cut');
	await saveButton(page).click();
	await expect(says(page)).toContainText('网络断了');
	await expect(saveButton(page)).toHaveText('接着存');

	host.treat = () => 'cut';
	await page.goto(`${host.url}divisions/410411/2023.html`);
	await expect(page, 'half a division is not offered as a whole one').toHaveURL(/#not-here$/);

	host.treat = () => 'answer';
	await open(page, host, DIVISION);
	await expect(says(page)).toContainText('上次没有存完');
	host.asked.length = 0;
	await saveButton(page).click();
	await expect(says(page)).toContainText('已存在这台设备上');
	const { files } = JSON.parse(readFileSync(join(dist, 'offline/saves/410411.json'), 'utf8'));
	expect(host.asked.length).toBeLessThan(files.length - 40);
});

test('a file that is not the listed one is not saved', async ({ page }) => {
	writeFileSync(join(host.copy(), 'divisions/410411/2020.html'), '<h1>another build</h1>');
	await open(page, host, DIVISION);
	await saveButton(page).click();
	await expect(says(page)).toContainText('网上的文件与清单不符');
});

test('a page that was read is shown when the network is slow', async ({ page }) => {
	await open(page, host, DIVISION);
	await page.goto(`${host.url}divisions/410411/2020.html`);
	await expect(page.locator('h1')).toHaveCount(1);
	host.treat = (path) => (path.endsWith('.html') ? 'stall' : 'answer');
	// The host never answers, so that without the saved page this would not end.
	await page.goto(`${host.url}divisions/410411/2020.html`);
	await expect(page.locator('h1')).toHaveCount(1);
});

test('a new build is offered; an old tab keeps its own scripts until the reader takes it', async ({
	page,
	context,
}) => {
	await open(page, host, DIVISION);
	await saveButton(page).click();
	await expect(says(page)).toContainText('已存在这台设备上');
	host.deploy();

	const other = await context.newPage();
	await other.goto(host.url);
	const offer = other.locator('[data-new-version]');
	await expect(offer).toBeVisible();
	expect(await cacheNames(page, 'shell'), 'both builds whole, side by side').toHaveLength(2);

	const script = await page.locator('script[data-chart]').getAttribute('data-chart');
	const answered = await page.evaluate(async (address) => (await fetch(address)).status, script ?? '');
	expect(answered, 'the old tab still gets a script that its host no longer has').toBe(200);

	await offer.getByRole('button').click();
	await expect(offer).toBeHidden();
	await expect(other.locator('h1')).toContainText('新的一版');
	await open(other, host, DIVISION);
	await expect(says(other), 'what was saved outlives the update').toContainText('网上有了新版');
	await saveButton(other).click();
	await expect(says(other)).toContainText('已存在这台设备上');
	expect(await cacheNames(other, 'saved')).toHaveLength(1);
});

test('an update that is cut off leaves the old version whole', async ({ page }) => {
	await open(page, host, '');
	host.deploy();
	host.treat = (path) => (path.includes('assets/') ? 'cut' : 'answer');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update().catch(() => undefined);
		const { installing } = registration;
		if (installing)
			await new Promise((done) => {
				installing.addEventListener('statechange', () => installing.state === 'redundant' && done(null));
			});
	});
	host.treat = () => 'cut';
	await page.goto(host.url);
	await expect(page.locator('h1')).not.toContainText('新的一版');
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
		'rgb(251, 249, 244)',
	);

	host.treat = () => 'answer';
	await page.goto(host.url);
	const offer = page.locator('[data-new-version]');
	await expect(offer).toBeVisible();
	await offer.getByRole('button').click();
	await expect(offer, 'the second try completes').toBeHidden();
	await expect(page.locator('h1')).toContainText('新的一版');
	expect(await cacheNames(page, 'pages')).toHaveLength(1);
});

function cacheNames(page: Page, kind: string): Promise<string[]> {
	return page.evaluate(
		async (wanted) => (await caches.keys()).filter((name) => name.split('|')[2] === wanted),
		kind,
	);
}
