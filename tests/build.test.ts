/** A build that takes pages from the last one, or is made in shards, gives byte for byte what one build from nothing gives. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	appendFileSync,
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../src/archive/reader.node.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { writeCorpus } from '../src/bench/write-corpus.node.ts';
import { writeExports } from '../src/export/write-exports.node.ts';
import { LOCAL_SITE } from '../src/urls/urls.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'duizhao-builds-'));
const [content, warm, cold] = ['content', 'warm', 'cold'].map((name) => join(folder, name)) as [
	string,
	string,
	string,
];
afterAll(() => rmSync(folder, { recursive: true }));

const { archive } = await readArchive(join(root, 'content'));
if (archive === null) throw new Error('the archive is invalid');
await writeCorpus(archive, nationalPlaces(), { reports: 18, characters: 1500 }, content);
const reports = globSync('reports/*/*.md', { cwd: content }).sort();
const [, , unchanged = '', report = ''] = reports;
const [id = '', elsewhere = ''] = [report, reports.at(-1) ?? ''].map((path) =>
	path.replace(/^reports\/(\d+)\/(\d+)\.md$/, '$1-$2'),
);

function build(out: string, ...options: string[]): string {
	const argv = [join(root, 'scripts/build.ts'), '--content', content, '--out', out, ...options];
	const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
	return stdout;
}

/** Path → digest of every file below a folder, or of those of a pattern. */
function contentsOf(out: string, pattern = '**/*'): Map<string, string> {
	const files = globSync(pattern, { cwd: out }).filter((path) => statSync(join(out, path)).isFile());
	return new Map(
		files.sort().map((path) => [
			path,
			createHash('sha256')
				.update(readFileSync(join(out, path)))
				.digest('hex'),
		]),
	);
}

/** Paths of the files that are not the same in both, or in one of them only. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
	const paths = new Set([...one.keys(), ...other.keys()]);
	return [...paths].filter((path) => one.get(path) !== other.get(path));
}

function buildCold(): Map<string, string> {
	rmSync(cold, { recursive: true, force: true });
	build(cold);
	return contentsOf(cold);
}

const DATA = '{api/**/*,data/{divisions,metrics,pairs,schema,years}/*,data/*.{csv,json,parquet,zip,md}}';
const OF_TEXTS = 'data/checksums.json';

/** Data files of the last build that are not those of the content as it is, written anew from nothing. */
async function staleData(): Promise<string[]> {
	const fresh = mkdtempSync(join(folder, 'data-'));
	const { archive: now } = await readArchive(content);
	if (now === null) throw new Error('the content is invalid');
	await writeExports(fresh, { archive: now, site: LOCAL_SITE });
	const stale = differences(contentsOf(warm, DATA), contentsOf(fresh, DATA));
	rmSync(fresh, { recursive: true });
	return stale.filter((path) => path !== OF_TEXTS);
}

const made = (output: string) => Number(/, (\d+) of them made anew/.exec(output)?.[1]);

function edit(path: string, change: (text: string) => string): void {
	const text = readFileSync(join(content, path), 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`Nothing to change in ${path}.`);
	writeFileSync(join(content, path), changed);
}

describe('a build after another', { timeout: 240_000 }, () => {
	let pages = 0;

	it('makes nothing where nothing changed, and all where the last one was touched', () => {
		pages = made(build(warm));
		expect(pages).toBeGreaterThan(100);
		const first = contentsOf(warm);
		expect(made(build(warm))).toBe(0);
		for (const path of ['index.html', `api/v1/reports/${id}.json`]) {
			rmSync(join(warm, path));
			writeFileSync(join(warm, path), 'something else');
		}
		expect(made(build(warm))).toBeGreaterThan(0);
		expect(differences(contentsOf(warm), first)).toEqual([]);
	});

	it('marks a figure that nobody has read, and leaves no trace of the mark once somebody has', () => {
		const before = contentsOf(warm);
		const page = () =>
			readFileSync(join(warm, report.replace(/^reports\/(.*)\.md$/, 'divisions/$1.html')), 'utf8');
		const marked = () => /<details class="note"[^>]*>.*?zi-dai.*?<div class="card".*?待核：/su.test(page());
		expect(page().includes('zi-dai')).toBe(false);
		edit(report, (text) => text.replace(/^( {4}quote: .*\n)/mu, '$1    proposed: true\n'));
		expect(made(build(warm))).toBeLessThan(pages);
		expect(marked()).toBe(true);
		expect(/<p>全文数字.*?（其中 1 处程序已提出为指标，待核）/su.test(page())).toBe(true);
		edit(report, (text) => text.replace('    proposed: true\n', ''));
		build(warm);
		expect(differences(contentsOf(warm), before)).toEqual([]);
	});

	it('takes data files of divisions that stayed as they were', async () => {
		const files = [id, elsewhere].map((each) => join(warm, `api/v1/reports/${each}.json`));
		const inodes = () => files.map((file) => statSync(file).ino);
		const [before, other] = inodes();
		appendFileSync(join(content, report), '\n新增一段文字，全区共有99项。\n');
		const ofText = made(build(warm));
		expect(ofText).toBeGreaterThan(0);
		expect(ofText).toBeLessThan(pages);
		expect(inodes()[0]).not.toBe(before);
		expect(inodes()[1]).toBe(other);
		expect(await staleData()).toEqual([]);
	});

	it('is the build from nothing after a change of a value, and of a name', async () => {
		edit(report, (text) => {
			const [, value = '', quote = ''] = /value: (\d+)\n\s+quote: (.*)\n/.exec(text) ?? [];
			const other = quote.replace(value, String(Number(value) + 1));
			return text.replaceAll(quote, other).replace(`value: ${value}\n`, `value: ${Number(value) + 1}\n`);
		});
		expect(made(build(warm))).toBeLessThan(pages);
		expect(await staleData()).toEqual([]);
		edit('divisions.yaml', (text) => text.replace('name: 郑州市', 'name: 郑州新市'));
		expect(made(build(warm))).toBeLessThan(pages);
		expect(await staleData()).toEqual([]);
	});

	it('is the build from nothing with a correction, and after a change of the registry', () => {
		const stated = /- metric: (\w+)\s+value: ([\d.]+)/.exec(readFileSync(join(content, report), 'utf8'));
		const [, metric, value] = stated ?? [];
		writeFileSync(
			join(content, 'corrections.yaml'),
			`- date: "2025-02-03"\n  report: ${id}\n  metric: ${metric}\n  wrong: "7"\n  right: "${value}"\n`,
		);
		expect(made(build(warm))).toBeLessThan(pages);
		expect(differences(contentsOf(warm), buildCold())).toEqual([]);
		const [entry = ''] = globSync('metrics/ch8/reconsideration_accepted.yaml', { cwd: content });
		edit(entry, (text) => text.replace(/^zh: .*$/m, 'zh: 受理的复议案件'));
		build(warm);
		expect(differences(contentsOf(warm), buildCold())).toEqual([]);
	});

	it('is the build from nothing after a report went and another came', async () => {
		rmSync(join(content, 'corrections.yaml'));
		rmSync(join(content, report));
		build(warm);
		expect(await staleData()).toEqual([]);
		const gone = report.replace(/^reports\/(.*)\.md$/, 'divisions/$1.html');
		expect([...contentsOf(warm).keys()]).not.toContain(gone);
		cpSync(join(content, unchanged), join(content, unchanged.replace(/\d{4}\.md$/, '2014.md')));
		edit(unchanged.replace(/\d{4}\.md$/, '2014.md'), (text) =>
			text.replace(/^year: .*$/m, 'year: 2014').replace(/^issued: .*$/m, 'issued: "2015-02-01"'),
		);
		build(warm);
		expect(differences(contentsOf(warm), buildCold())).toEqual([]);
	});

	it('of two shards joined is the whole, and shards that do not fit are refused', () => {
		const shards = ['shard-1', 'shard-2'].map((name) => join(folder, name)) as [string, string];
		build(shards[0], '--shard', '1/2');
		build(shards[1], '--shard', '2/2');
		const joined = join(folder, 'joined');
		expect(() => build(joined, '--join', shards[0])).toThrow('Of 2 parts these are missing: 2.');
		build(joined, '--join', shards[0], '--join', shards[1]);
		expect(differences(contentsOf(joined), contentsOf(cold))).toEqual([]);
		appendFileSync(join(content, unchanged), '\n又一段。\n');
		expect(() => build(joined, '--join', shards[0], '--join', shards[1])).toThrow('another content');
	});
});
