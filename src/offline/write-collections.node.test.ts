import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from '../archive/model.ts';
import { writeCollections } from './write-collections.node.ts';

const archive = {
	reports: [{ division: '410411' }],
	plans: [],
	divisions: new Map([['410411', { name: '湛河区', english: 'Zhanhe District' }]]),
} as unknown as Archive;

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'collections-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Lists of a site whose index has so many bytes besides its page. */
async function written(index: number): Promise<string[]> {
	const files = {
		'divisions/410411/index.html': '<h1>',
		'search/index.html': '<h1>',
		'search/abc/d0.js': '/'.repeat(index),
	};
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	await writeCollections(archive, folder);
	return (await readdir(join(folder, 'offline/saves'), { recursive: true })).sort();
}

const read = async (path: string) => JSON.parse(await readFile(join(folder, 'offline/saves', path), 'utf8'));

test('a small index is saved with each division, and not by itself', async () => {
	expect(await written(1000)).toEqual(['410411.json', 'offers', 'offers/410411.json', 'offers/search.json']);
	expect(await read('offers/search.json')).toBeNull();
	expect((await read('offers/410411.json')).withoutSearch).toBe(0);
});

test('a large one is saved by itself, whole', async () => {
	expect(await written(5_000_000)).toContain('search.json');
	const { files, ...offer } = await read('search.json');
	expect(files.map(([path]: [string]) => path)).toEqual(['search/abc/d0.js', 'search/index.html']);
	expect(offer).toMatchObject({ id: 'search', page: 'search/index.html', bytes: 5_000_004, count: 2 });
	expect(await read('offers/search.json'), 'what is said of it is said without its files').toEqual(offer);
	expect((await read('offers/410411.json')).withoutSearch).toBe(5_000_004);
});
