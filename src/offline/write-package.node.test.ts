import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writePackage } from './write-package.node.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('says where a package replaces another of its name', async () => {
	const site = join(folder, 'site');
	mkdirSync(site);
	const facts = { date: '2020-04-17', site: null, reports: 1, plans: 0, only: null };
	const packed = async (text: string) => {
		writeFileSync(join(site, 'index.html'), text);
		return (await writePackage(site, folder, 'duizhao-2020-04-17', facts)).replaced;
	};
	expect([await packed('甲'), await packed('甲'), await packed('乙')]).toEqual([false, false, true]);
});

test('leaves out what only a server is asked for: compressed copies, and the lists of what a browser can save', async () => {
	const site = join(folder, 'served');
	const paths = ['index.html', 'index.html.br', 'offline/index.html', 'offline/saves/search.json'];
	mkdirSync(join(site, 'offline/saves/offers'), { recursive: true });
	for (const path of [...paths, 'offline/saves/offers/search.json']) writeFileSync(join(site, path), '');
	const facts = { date: '2020-04-17', site: null, reports: 1, plans: 0, only: null };
	const { file } = await writePackage(site, folder, 'duizhao-2020-04-18', facts);
	expect(Object.keys(unzipSync(readFileSync(file))).sort()).toEqual(
		['README.html', 'SHA256SUMS', 'index.html', 'manifest.json', 'offline/index.html'].sort(),
	);
});
