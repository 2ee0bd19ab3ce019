import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
