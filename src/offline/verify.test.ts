import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSums, toSums } from './checksums.ts';
import { textDigest } from './digest.node.ts';
import { UnreadableFiles } from './files-to-verify.ts';
import { openFolder } from './open-folder.node.ts';
import { openZip } from './open-zip.node.ts';
import { verifyFiles } from './verify.ts';
import { toVerifyText } from './verify-text.ts';
import { writePackage } from './write-package.node.ts';

let folder = '';
let zip = '';
const facts = { date: '2020-04-17', site: null, reports: 1, plans: 0, only: null };

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'verify-'));
	const site = join(folder, 'site 档案');
	await mkdir(join(site, 'data/texts'), { recursive: true });
	const files: Record<string, string> = {
		'index.html': `首页${'正文'.repeat(50_000)}`,
		'empty.txt': '',
		'data/texts/报告.md': '59件',
		'data/checksums.json': JSON.stringify({
			algorithm: 'sha256',
			documents: [{ path: 'data/texts/报告.md', sha256: textDigest('59件') }],
		}),
	};
	for (const [path, text] of Object.entries(files)) await writeFile(join(site, path), text);
	zip = (await writePackage(site, folder, 'packed', facts)).file;
});
afterEach(() => rm(folder, { recursive: true }));

async function verify(path: string) {
	const files = path.endsWith('.zip') ? await openZip(path) : await openFolder(path);
	return verifyFiles(files).finally(() => files.close());
}

describe('a package', () => {
	test('is as published, zipped and as a folder', async () => {
		const lists = ['SHA256SUMS', 'manifest.json', 'data/checksums.json'];
		const verified = await verify(zip);
		expect(verified).toMatchObject({ files: 6, documents: 1, findings: [], lists });
		expect(toVerifyText('x', verified)).toContain(`SHA256SUMS has the SHA-256 ${verified.own}`);
		const site = await verify(join(folder, 'site 档案'));
		expect(site).toMatchObject({ files: 1, others: 3, findings: [] });
		expect(toVerifyText('x', site)).toContain('3 other files in no list, not compared');
		expect(toVerifyText('x', verified)).not.toContain('no list');
	});

	test('has the same bytes in any time zone', async () => {
		const first = await readFile(zip);
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Auckland';
		await writePackage(join(folder, 'site 档案'), folder, 'packed', facts);
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
		expect(first.equals(await readFile(zip))).toBe(true);
	});

	test('with any one byte changed is never as published', { timeout: 30_000 }, async () => {
		const whole = await readFile(zip);
		await fc.assert(
			fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
				const damaged = Buffer.from(whole);
				damaged[at] = ((damaged[at] ?? 0) + by) % 256;
				const path = join(folder, 'damaged.zip');
				await writeFile(path, damaged);
				const outcome = await verify(path).then(
					({ findings }) => findings.length > 0,
					(error) => error instanceof UnreadableFiles,
				);
				// Times, versions and attributes of a zip are no part of its files.
				if (!outcome) expect(await contents(path)).toEqual(await contents(zip));
			}),
			{ numRuns: 60 },
		);
	});

	test('cut off anywhere is unreadable', async () => {
		const whole = await readFile(zip);
		for (const length of [0, 10, 100, whole.length - 30, whole.length - 1]) {
			await writeFile(join(folder, 'cut.zip'), whole.subarray(0, length));
			await expect(verify(join(folder, 'cut.zip')), String(length)).rejects.toThrow(UnreadableFiles);
		}
	});

	test('that says less than it unpacks to is given up', async () => {
		const bomb = await readFile(zip);
		const entry = bomb.lastIndexOf('index.html') - 46;
		bomb.writeUInt32LE(10, entry + 24);
		await writeFile(join(folder, 'bomb.zip'), bomb);
		const { findings } = await verify(join(folder, 'bomb.zip'));
		expect(findings).toEqual([
			{ path: 'index.html', kind: 'unreadable', detail: 'index.html holds more than the zip says.' },
		]);
	});
});

async function contents(path: string): Promise<string[]> {
	const files = await openZip(path);
	const digests = files.paths.map(async (name) => `${name} ${await files.digest(name)}`);
	return Promise.all(digests).finally(() => files.close());
}

test('a folder that was changed is described file by file', async () => {
	const site = join(folder, 'site 档案');
	await writeFile(join(site, 'gone.txt'), '');
	await writeFile(
		join(site, 'SHA256SUMS'),
		toSums(['index.html', 'gone.txt', 'lost.txt'].map((path) => ({ path, sha256: textDigest('') }))),
	);
	await writeFile(join(site, 'data/texts/报告.md'), '95件');
	await writeFile(join(site, '.DS_Store'), '');
	const verified = await verify(site);
	expect(verified.findings.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
		'data/checksums.json unlisted',
		'data/texts/报告.md changed',
		'empty.txt unlisted',
		'index.html changed',
		'lost.txt missing',
	]);
	expect(toVerifyText('x', verified).split('\n').at(-1)).toBe(
		'x: 4 files compared with SHA256SUMS and data/checksums.json, the text of 1 document among them: 5 not as published.',
	);
});

test('a file that was changed together with its line in SHA256SUMS is found by the manifest', async () => {
	const files = await openZip(zip);
	const sums = await files.text('SHA256SUMS', 1e6);
	const page = textDigest('changed');
	const changed = parseSums(sums)?.map((line) =>
		line.path === 'index.html' ? { ...line, sha256: page } : line,
	);
	const verified = await verifyFiles({
		...files,
		text: async (path, largest) =>
			path === 'SHA256SUMS' ? toSums(changed ?? []) : files.text(path, largest),
		digest: async (path) => (path === 'index.html' ? page : files.digest(path)),
	}).finally(() => files.close());
	expect(verified.findings).toEqual([{ path: 'index.html', kind: 'changed', detail: page }]);
});

test('a list that is none is refused', () => {
	expect(parseSums('not a list')).toBeNull();
	expect(parseSums('')).toBeNull();
});

test('a list reads back as it was written', () => {
	const path = fc.string({ minLength: 1 }).filter((text) => !/[\r\n]/.test(text));
	const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
	fc.assert(
		fc.property(fc.array(fc.record({ path, sha256 }), { minLength: 1 }), (sums) => {
			expect(parseSums(toSums(sums))).toEqual(sums);
		}),
	);
});
