/** Saving for offline over http: what is saved is whole, what is cut off can be resumed, and builds never mix. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { dist } from './samples.ts';

test.use({ serviceWorkers: 'allow' });

/** A host of a built folder that can be cut off, slowed down, or given another build. */
interface Host {
	url: string;
	folder: string;
	/** How a request is treated before it is answered. */
	treat: (path: string) => 'answer' | 'cut' | 'stall';
	asked: string[];
	close(): void;
}

const BASE = '/archive/base/';
const TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	png: 'image/png',
};

async function startHost(folder: string): Promise<Host> {
	const host: Host = { url: '', folder, treat: () => 'answer', asked: [], close: () => undefined };
	const server: Server = createServer((request, response) => {
		const path =
			decodeURIComponent(request.url ?? '/')
				.split('?')[0]
				?.slice(BASE.length) || 'index.html';
		host.asked.push(path);
		const treatment = host.treat(path);
		if (treatment === 'stall') return;
		if (treatment === 'cut') return void request.socket.destroy();
		try {
			const body = readFileSync(join(host.folder, path));
			const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	host.url = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
	host.close = () => {
		server.closeAllConnections();
		server.close();
	};
	return host;
}

let host: Host;
let copy = '';
test.beforeEach(async () => {
	host = await startHost(dist);
});
test.afterEach(() => {
	host.close();
	if (copy) rmSync(copy, { recursive: true, force: true });
	copy = '';
});

const DIVISION = 'divisions/410411/index.html';
const control = (page: Page) => page.locator('[data-save="410411"]');
const saveButton = (page: Page) => control(page).locator('[data-part="save"]');
const says = (page: Page) => control(page).locator('[data-part="says"]');

/** Opens a page and waits until the worker answers for it. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(host.url + path);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('a saved division opens without a network, with its pairs, its metrics and its scripts', async ({
	page,
}) => {
	await open(page, DIVISION);
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

	await page.goto(`${host.url}en/divisions/410803/2020.html`);
	await expect(page).toHaveURL(`${host.url}en/offline/index.html#not-here`);
	await expect(page.locator('#not-here')).toBeVisible();
	await expect(page.locator('[data-saved-list] a')).toHaveText('Zhanhe District');

	await page.locator('[data-saved-list] [data-part="remove"]').click();
	await expect(page.locator('[data-none]')).toHaveText('Nothing is saved yet.');
	await page.goto(`${host.url}en/divisions/410411/2023.html`);
	await expect(page).toHaveURL(/offline\/index\.html#not-here$/);
});

test('a save that is cut off says so, keeps what it has, and a second try fetches the rest only', async ({
	page,
}) => {
	await open(page, DIVISION);
	let left = 60;
	host.treat = (path) => (path.startsWith('offline/') || left-- > 0 ? 'answer' : 'cut');
	await saveButton(page).click();
	await expect(says(page)).toContainText('网络断了');
	await expect(saveButton(page)).toHaveText('接着存');

	host.treat = () => 'cut';
	await page.goto(`${host.url}divisions/410411/2023.html`);
	await expect(page, 'half a division is not offered as a whole one').toHaveURL(/#not-here$/);

	host.treat = () => 'answer';
	await open(page, DIVISION);
	await expect(says(page)).toContainText('上次没有存完');
	host.asked.length = 0;
	await saveButton(page).click();
	await expect(says(page)).toContainText('已存在这台设备上');
	const { files } = JSON.parse(readFileSync(join(dist, 'offline/saves/410411.json'), 'utf8'));
	expect(host.asked.length).toBeLessThan(files.length - 40);
});

test('a file that is not the listed one is not saved', async ({ page }) => {
	copyDist();
	writeFileSync(join(host.folder, 'divisions/410411/2020.html'), '<h1>another build</h1>');
	await open(page, DIVISION);
	await saveButton(page).click();
	await expect(says(page)).toContainText('网上的文件与清单不符');
});

test('a page that was read is shown when the network is slow', async ({ page }) => {
	await open(page, DIVISION);
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
	await open(page, DIVISION);
	await saveButton(page).click();
	await expect(says(page)).toContainText('已存在这台设备上');
	deploy();

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
	await open(other, DIVISION);
	await expect(says(other), 'what was saved outlives the update').toContainText('网上有了新版');
	await saveButton(other).click();
	await expect(says(other)).toContainText('已存在这台设备上');
	expect(await cacheNames(other, 'saved')).toHaveLength(1);
});

test('an update that is cut off leaves the old version whole', async ({ page }) => {
	await open(page, '');
	deploy();
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
	await expect(page.locator('[data-new-version]')).toBeVisible();
});

function cacheNames(page: Page, kind: string): Promise<string[]> {
	return page.evaluate(
		async (wanted) => (await caches.keys()).filter((name) => name.split('|')[2] === wanted),
		kind,
	);
}

function copyDist(): void {
	copy = mkdtempSync(join(tmpdir(), 'host-'));
	cpSync(dist, copy, { recursive: true });
	host.folder = copy;
}

/** Another build on the same host: another home page and another name for a script that old tabs may still ask for. */
function deploy(): void {
	copyDist();
	const { execFileSync } = process.getBuiltinModule('node:child_process');
	const script = join(import.meta.dirname, 'another-build.ts');
	execFileSync(process.execPath, [script, copy], { stdio: 'pipe' });
}
