import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { buildIndex } from './build-index.node.ts';
import { CHAPTERS, PLACES, sample, TINY } from './fixtures/arbitrary.ts';
import { newFolder } from './fixtures/new-folder.node.ts';
import { writeSearch } from './write-search.node.ts';

test('writes the same bytes for the same archive, and lists every file with its hash', async () => {
	const archive = await realArchive();
	const [one, two] = [await newFolder(), await newFolder()];
	const { files, build } = await writeSearch(archive, one, 'test');
	expect((await writeSearch(archive, two, 'test')).files).toEqual(files);
	expect(JSON.parse(await readFile(join(one, build, 'files.json'), 'utf8'))).toEqual(files);
	for (const { path, sha256 } of files) {
		expect(
			createHash('sha256')
				.update(await readFile(join(two, path)))
				.digest('hex'),
		).toBe(sha256);
	}
});

test('writes the same pieces whether in a thread or not, whatever the runs', async () => {
	const years = Array.from({ length: 6 }, (_, i) =>
		sample('110000', 2018 + i, `行政复议案件${i}件。依法行政`),
	);
	const input = { build: 'b1', places: PLACES, chapters: CHAPTERS, documents: years };
	const [one, two] = [await buildIndex({ ...input, sizes: TINY }, await newFolder()), await newFolder()];
	const sorted = await buildIndex({ ...input, sizes: { ...TINY, run: 40 }, inThread: true }, two);
	expect(sorted.files).toEqual(one.files);
	expect(one.files.some(({ path }) => path.includes('/p'))).toBe(true);
});

test.each([true, false])(
	'fails where a piece cannot be written, in a thread (%s) or not',
	async (inThread) => {
		const folder = await newFolder();
		await mkdir(join(folder, 'b1', 't0.js'), { recursive: true });
		const documents = [sample('110000', 2020, '依法行政')];
		const input = { build: 'b1', places: PLACES, chapters: CHAPTERS, documents, inThread };
		await expect(buildIndex(input, folder)).rejects.toThrow('EISDIR');
	},
);
