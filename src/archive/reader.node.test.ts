import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArchiveError, currentArchive } from './current.node.ts';
import { readKeptArchive } from './kept-reader.node.ts';
import { formatProblem } from './problem.ts';
import { openTextFile, readFiles } from './read-folder.node.ts';
import { readArchive, readRegistry } from './reader.node.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'archive-'));
	cpSync(join(root, 'tests/fixtures/laws/_base'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const rulesIn = async () => (await readArchive(folder)).problems.map(({ rule }) => rule);

test('the archive of this project keeps every law', async () => {
	const { archive, problems } = await readArchive(join(root, 'content'));
	expect(problems.map(formatProblem)).toEqual([]);
	expect(archive?.reports.map(({ id }) => id)).toEqual(
		[...(archive?.reports ?? [])].map(({ id }) => id).sort(),
	);
});

test('every figure of the archive stands in its quote, and the quote in its paragraph', async () => {
	const { archive } = await readArchive(join(root, 'content'));
	const observations = archive?.reports.flatMap((report) =>
		report.observations.map((observation) => ({ ...observation, report })),
	);
	expect(observations?.length).toBeGreaterThan(100);
	for (const { report, quoted, figure, quote } of observations ?? []) {
		const text = report.blocks[quoted.block - 1]?.text ?? '';
		expect(text.slice(quoted.start, quoted.end).replace(/\s/g, '')).toBe(quote);
		expect(figure.block).toBe(quoted.block);
		expect(figure.start).toBeGreaterThanOrEqual(quoted.start);
		expect(text.slice(figure.start, figure.end)).toMatch(/[\d一二三四五六七八九十百千万]/);
	}
});

test('a folder that is not there is named', async () => {
	const { archive, problems } = await readArchive(join(folder, 'nowhere'));
	expect(archive).toBeNull();
	expect(problems.map(({ rule }) => rule)).toEqual(['content-missing']);
	expect((await readRegistry(join(folder, 'nowhere'))).problems).toEqual(problems);
});

test('a file is no content folder, and what is neither file nor folder is not read', async () => {
	const { problems } = await readArchive(join(folder, 'divisions.yaml'));
	expect(problems.map(({ rule }) => rule)).toEqual(['content-missing']);
	spawnSync('mkfifo', [join(folder, 'reports/990001/2021.md')]);
	expect(await rulesIn()).toEqual(['unknown-file']);
});

test('an empty folder lacks divisions, outline and documents', async () => {
	rmSync(folder, { recursive: true });
	mkdirSync(folder);
	expect(await rulesIn()).toEqual(['divisions-missing', 'outline-missing', 'no-documents']);
});

test('a link out of the folder, or to nowhere, is not followed', async () => {
	symlinkSync('/etc/hostname', join(folder, 'reports/990001/2021.md'));
	symlinkSync('nowhere.md', join(folder, 'reports/990001/2022.md'));
	symlinkSync(tmpdir(), join(folder, 'plans/990001'));
	expect(await rulesIn()).toEqual(['path-outside', 'path-outside', 'path-outside']);
});

test('a link inside the folder is read', async () => {
	symlinkSync('2020.md', join(folder, 'reports/990001/2020-2.md'));
	expect(await rulesIn()).toEqual(['document-duplicate', 'path-mismatch']);
});

test('a source that is a link out of the folder is refused', async () => {
	rmSync(join(folder, 'sources/990001/2020.txt'));
	symlinkSync('/etc/hostname', join(folder, 'sources/990001/2020.txt'));
	expect(await rulesIn()).toEqual(['source-path']);
});

test('a file that is too large is not read', async () => {
	const path = 'reports/990001/2020.md';
	const { files, problems } = await readFiles(folder, [path], 100);
	expect(files).toEqual([]);
	expect(problems[0]).toMatchObject({ path, rule: 'file-too-large', line: 1, column: 1 });
	writeFileSync(join(folder, path), ' '.repeat(5_000_001));
	expect(await rulesIn()).toEqual(['file-too-large']);
});

test('what the system does not let us read is a problem, and no fault of the program', async () => {
	// A folder is such a file for whoever runs this, root too.
	const path = 'reports/990001';
	const { files, problems } = await readFiles(folder, [path]);
	expect(files).toEqual([]);
	expect(problems[0]).toMatchObject({
		path,
		rule: 'file-unreadable',
		what: expect.stringContaining('EISDIR'),
	});
	const { digest, read } = openTextFile(folder, path);
	expect(digest).toBeNull();
	expect(read().problems).toEqual(problems);
});

test.skipIf(process.getuid?.() === 0)(
	'a file, a folder and a source without rights are named once',
	async () => {
		chmodSync(join(folder, 'sources/990001/2020.txt'), 0);
		expect(await rulesIn()).toEqual(['file-unreadable']);
		chmodSync(join(folder, 'plans/990000/2020.md'), 0);
		expect(await rulesIn()).toEqual(['file-unreadable', 'file-unreadable']);
		chmodSync(join(folder, 'metrics/ch8'), 0);
		expect((await readArchive(folder)).problems.map(({ path }) => path)).toEqual(['metrics/ch8']);
		chmodSync(join(folder, 'metrics/ch8'), 0o755);
	},
);

test('a report is judged by the day that is given, whether it was kept or not', async () => {
	const kept = { folder: join(folder, '.kept'), version: '1' };
	const days: [string, string[]][] = [
		['2021-02-25', []],
		['2021-02-24', ['future-date']],
		['2019-12-31', ['future-date', 'future-date']],
	];
	for (const [today, rules] of days) {
		const { problems } = await readArchive(folder, today);
		expect(problems.map(({ rule }) => rule)).toEqual(rules);
		expect((await readKeptArchive(folder, { ...kept, today })).problems).toEqual(problems);
	}
});

test('the registry is read whatever the state of the reports', async () => {
	writeFileSync(join(folder, 'reports/990001/2020.md'), 'nothing');
	const { metricOf, divisionOf, problems } = await readRegistry(folder);
	expect([...metricOf.keys()]).toEqual(['cases_accepted', 'cases_concluded', 'cases_on_time_rate']);
	expect([...divisionOf.keys()]).toEqual(['990000', '990001']);
	expect(problems).toEqual([]);
});

test('the current archive is read once, and one that breaks its laws is refused with all its problems', async () => {
	const before = process.env['CONTENT_DIR'];
	process.env['CONTENT_DIR'] = folder;
	expect(await currentArchive()).toBe(await currentArchive());
	process.env['CONTENT_DIR'] = join(folder, 'reports');
	await expect(currentArchive()).rejects.toThrow(ArchiveError);
	await expect(currentArchive()).rejects.toThrow(/divisions-missing[\s\S]*No page can be made\.$/);
	if (before === undefined) delete process.env['CONTENT_DIR'];
	else process.env['CONTENT_DIR'] = before;
});
