/** Packages as users make them: two runs, the same bytes; one division, and no link that leads nowhere. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { unportablePaths } from '../src/offline/portable-paths.ts';
import { brokenLinks, summary } from './site/links.ts';
import { readPage } from './site/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...argv: string[]) {
	return runDated('1587081600', script, ...argv);
}

function runDated(epoch: string, script: string, ...argv: string[]) {
	const file = join(import.meta.dirname, '../scripts', script);
	const env = { ...process.env, SOURCE_DATE_EPOCH: epoch };
	return spawnSync(process.execPath, [file, ...argv], { encoding: 'utf8', env });
}

function pack(name: string, ...argv: string[]): Buffer {
	const out = join(folder, name);
	const { status, stdout, stderr } = run('package.ts', '--out', out, ...argv);
	expect(status, stderr).toBe(0);
	expect(stdout).toMatch(/Packed .*\.zip: \d+\.\d\d MB, \d+ files\./);
	return readFileSync(join(out, readdirSync(out)[0] ?? ''));
}

describe('a package', { timeout: 300_000 }, () => {
	test('of the same content has the same bytes, at most 3 MB, and verifies', () => {
		const first = pack('first');
		expect(first.equals(pack('second'))).toBe(true);
		expect(first.length).toBeLessThan(3_000_000);
		expect(unportablePaths(Object.keys(unzipSync(first)))).toEqual([]);
		expect(readdirSync(join(folder, 'first'))).toEqual(['duizhao-2020-04-17.zip']);
		const verified = run('verify.ts', join(folder, 'first/duizhao-2020-04-17.zip'));
		expect(verified.stdout).toContain('all as published');
		expect(verified.status).toBe(0);
	});

	test('of one division holds no other, and every link in it leads to a file', () => {
		const files = unzipSync(pack('part', '--division', '410411'));
		const paths = Object.keys(files);
		expect(paths).toContain('divisions/410411/2020-2023.html');
		expect(paths).toContain('plans/410000/2020.html');
		expect(paths.filter((path) => path.includes('410803'))).toEqual([]);
		const pages = paths
			.filter((path) => path.endsWith('.html') && !path.endsWith('404.html'))
			.map((path) => readPage(path, new TextDecoder().decode(files[path])));
		const known = new Map(pages.map((page) => [page.path, page]));
		expect(summary(pages.flatMap((page) => brokenLinks(page, known, new Set(paths))))).toEqual([]);
	});

	test('of a division that the archive does not know is refused', () => {
		const { status, stderr } = run('package.ts', '--out', folder, '--division', '990000');
		expect([status, stderr.includes('has no division 990000')]).toEqual([1, true]);
		expect(run('package.ts', '--division', 'x').status).toBe(2);
	});

	test('that could not be written or dated is refused before anything is built', () => {
		const file = join(folder, 'a-file');
		writeFileSync(file, '');
		const misplaced = run('package.ts', '--out', file);
		expect([misplaced.status, misplaced.stdout]).toEqual([2, '']);
		expect(misplaced.stderr).toContain(`${file} is a file. --out names the folder`);
		const undated = runDated('soon', 'package.ts', '--out', join(folder, 'undated'));
		expect([undated.status, undated.stdout]).toEqual([2, '']);
		expect(undated.stderr).toContain('not “soon”');
	});
});
