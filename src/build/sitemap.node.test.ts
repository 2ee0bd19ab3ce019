import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeSitemap } from './sitemap.node.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true }));

async function built(...pages: string[]): Promise<string> {
	folder = await mkdtemp(join(tmpdir(), 'sitemap-'));
	for (const page of pages) {
		await mkdir(join(folder, page, '..'), { recursive: true });
		await writeFile(join(folder, page), '');
	}
	return folder;
}

test('lists every page by its canonical address with its translations, and no error page', async () => {
	await built(
		'index.html',
		'en/index.html',
		'divisions/410411/2020.html',
		'404.html',
		'en/404.html',
		'assets/a.js',
	);
	await writeSitemap(folder, 'https://a.test/base/');
	const xml = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
	expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
		'https://a.test/base/divisions/410411/2020.html',
		'https://a.test/base/en/',
		'https://a.test/base/',
	]);
	expect(xml).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://a.test/base/en/"/>');
	expect(xml).not.toContain('en/divisions');
	expect(await readFile(join(folder, 'sitemap-index.xml'), 'utf8')).toContain(
		'https://a.test/base/sitemap-0.xml',
	);
});

test('keeps the rules of a robots.txt and adds the address of the sitemap once', async () => {
	await built('index.html');
	await writeFile(join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /x\n');
	await writeSitemap(folder, 'https://a.test/');
	await writeSitemap(folder, 'https://a.test/');
	expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe(
		'User-agent: *\nDisallow: /x\nSitemap: https://a.test/sitemap-index.xml\n',
	);
});

test('sends no robot to an address of this machine', async () => {
	await built('index.html');
	await writeSitemap(folder, 'http://localhost:4321/');
	expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test('says when a page last changed where content knows it, in both languages', async () => {
	await built('index.html', 'en/divisions/410803/2020.html', 'divisions/410803/2020.html');
	await writeSitemap(folder, 'https://a.test/', new Map([['divisions/410803/2020.html', '2021-02-25']]));
	const xml = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
	expect(
		[...xml.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)].map(([, loc, day]) => [loc, day]),
	).toEqual([
		['https://a.test/divisions/410803/2020.html', '2021-02-25'],
		['https://a.test/en/divisions/410803/2020.html', '2021-02-25'],
		['https://a.test/', undefined],
	]);
});
