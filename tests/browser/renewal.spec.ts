/** What a reader has open while the network is cut, or while another build is published: answers are whole, of one build, or refused in words. */
import { expect, test } from './fixtures.ts';
import { type Host, open, startHost } from './host.ts';
import { dist } from './samples.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;
test.beforeEach(async () => {
	host = await startHost(dist);
});
test.afterEach(() => host.close());

const SEARCH = 'search/index.html?q=';
/** Pieces of the index that hold texts: the last that a search asks for. */
const isText = (path: string) => /^search\/[0-9a-f]{12}\/t\d+\.js$/.test(path);

test('a search that is cut off says so, and a second try completes', async ({ page }) => {
	await open(page, host, 'index.html');
	host.treat = (path) => (isText(path) ? 'cut' : 'answer');
	await page.goto(`${host.url}${SEARCH}行政复议`);
	const alert = page.locator('[role=alert]');
	await expect(alert).toContainText('没有读到');
	await expect(page.locator('.found'), 'nothing is said about what occurs').toHaveText('');
	host.treat = () => 'answer';
	await alert.locator('button').click();
	await expect(page.locator('.hits > li')).toHaveCount(5);
	await expect(alert).toHaveCount(0);
});

test('a search that is cut off is answered from a saved division, whole', async ({ page }) => {
	await open(page, host, 'divisions/410411/index.html');
	const control = page.locator('[data-save="410411"]');
	await control.locator('[data-part="save"]').click();
	await expect(control.locator('[data-part="says"]')).toContainText('已存在这台设备上');
	await page.goto(`${host.url}search/index.html`);
	host.treat = (path) => (isText(path) ? 'cut' : 'answer');
	await page.locator('#q').fill('行政复议');
	await page.locator('#q').press('Enter');
	await expect(page.locator('.hits > li')).toHaveCount(5);
	host.treat = () => 'cut';
	await page.locator('.hits a[href*="410411/2023.html"][href$="#p-7"]').first().click();
	await expect(page.locator('#p-7')).toBeInViewport();
});

test('a search in an old tab is answered wholly by the build that is there', async ({ page }) => {
	await open(page, host, `${SEARCH}行政复议`);
	await expect(page.locator('.hits > li')).toHaveCount(5);
	host.deploy();
	host.asked.length = 0;
	await page.locator('#q').fill('法律顾问');
	await page.locator('#q').press('Enter');
	await expect(page.locator('.found')).toContainText('法律顾问');
	await expect(page.locator('.hits > li').first()).toBeVisible();
	await expect(page.locator('[role=alert]')).toHaveCount(0);
	const builds = host.asked.flatMap((path) => /^search\/([0-9a-f]{12})\//.exec(path)?.[1] ?? []);
	// Whatever its own build lacked was asked for first.
	expect(new Set(builds.slice(builds.indexOf('000000000000')))).toEqual(new Set(['000000000000']));
	expect(builds.indexOf('000000000000')).toBeGreaterThan(0);
	await page.locator('.search-hit .s a').first().click();
	await expect(page.locator('.find-bar [role=status]')).toContainText('法律顾问');
});

test.describe('without a worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a search is answered although the browser keeps the list of a build that is gone', async ({
		page,
	}) => {
		host.caching = 'max-age=600';
		await page.goto(`${host.url}${SEARCH}行政复议`);
		await expect(page.locator('.hits > li')).toHaveCount(5);
		host.deploy();
		await page.goto(`${host.url}${SEARCH}法律顾问`);
		await expect(page.locator('.hits > li').first()).toBeVisible();
		await expect(page.locator('[role=alert]')).toHaveCount(0);
		expect(host.asked.some((path) => path.startsWith('search/000000000000/'))).toBe(true);
	});
});

test('a comparison in an old tab takes no values of another registry', async ({ page }) => {
	await open(page, host, 'compare/index.html?r=410411-2020,410803-2020');
	const heads = page.locator('[aria-labelledby="table"] table thead th');
	await expect(heads).toHaveCount(3);
	host.deploy();
	await page.locator('[data-report="410411-2023"]').click();
	await expect(page.locator('[data-said]')).toContainText('410411-2023 没有并排');
	await expect(heads).toHaveCount(3);
	await page.getByRole('button', { name: '重新载入' }).click();
	await expect(heads).toHaveCount(4);
	await expect(page.locator('[data-said]')).toBeEmpty();
	expect(page.url()).toContain('r=410411-2020,410803-2020,410411-2023');
});

test('a comparison that is cut off keeps what it has, and a second try completes', async ({ page }) => {
	await open(page, host, 'compare/index.html?r=410411-2020,410803-2020');
	const heads = page.locator('[aria-labelledby="table"] table thead th');
	await expect(heads).toHaveCount(3);
	host.treat = () => 'cut';
	await page.locator('[data-report="410411-2023"]').click();
	await expect(page.locator('[data-said]')).toContainText('410411-2023 没有取到');
	await expect(heads).toHaveCount(3);
	host.treat = () => 'answer';
	await page.getByRole('button', { name: '再取一次' }).click();
	await expect(heads).toHaveCount(4);
});
