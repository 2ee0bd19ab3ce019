// npm run bench -- build [--reports 1000] [--corpus DIR] [--without-eleventy] [--keep]: what a build costs, from nothing, again, and after
// one report changed, beside Eleventy on the same pages. Works in a folder below the system's temporary one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { currentArchive } from '../src/archive/current.node.ts';
import { readKeptArchive } from '../src/archive/kept-reader.node.ts';
import { benchOptions } from '../src/bench/bench-options.node.ts';
import { writeEleventyInput } from '../src/bench/eleventy-input.node.ts';
import { measureProcess, type ProcessCost } from '../src/bench/measure-process.node.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { writeCorpus } from '../src/bench/write-corpus.node.ts';

/** Installed for the measurement only, so that no clone carries its packages. */
const ELEVENTY = '@11ty/eleventy@3.1.6';

const values = benchOptions({
	reports: { type: 'string', default: '1000' },
	corpus: { type: 'string' },
	'without-eleventy': { type: 'boolean', default: false },
	keep: { type: 'boolean', default: false },
});
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
const [content, project, out, again] = ['content', 'project', 'site', 'again'].map((name) =>
	join(folder, name),
) as [string, string, string, string];
const reports = Number(values.reports);

interface Row {
	name: string;
	cost: ProcessCost;
	pages: number;
	bytes: number;
}

/** The project without what it remembers, so that a build begins from nothing. */
function copyProject(): void {
	mkdirSync(project);
	for (const name of [
		'src',
		'scripts',
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	])
		cpSync(join(root, name), join(project, name), { recursive: true });
	spawnSync('ln', ['-s', join(root, 'node_modules'), join(project, 'node_modules')]);
}

async function build(name: string, to: string): Promise<Row> {
	const cost = await measureProcess(
		process.execPath,
		['scripts/build.ts', '--content', content, '--out', to],
		{ cwd: project },
	);
	const [, all = '0', bytes = '0'] = /Built (\d+) pages \(\d+ files, ([\d.]+) MB\)/.exec(cost.output) ?? [];
	const made = /, (\d+) of them made anew/.exec(cost.output)?.[1] ?? all;
	return print({ name: `${name}, ${made} made`, cost, pages: Number(all), bytes: Number(bytes) });
}

function print(row: Row): Row {
	const { seconds, cpu, megabytes } = row.cost;
	const rate = Math.round(row.pages / seconds);
	const memory = megabytes === null ? '' : `${Math.round(megabytes)} MB`.padStart(9);
	console.log(
		`${row.name.padEnd(34)}${seconds.toFixed(1).padStart(8)} s${(cpu?.toFixed(1) ?? '').padStart(9)} s CPU${memory}${String(rate).padStart(7)} pages/s${row.bytes.toFixed(0).padStart(8)} MB`,
	);
	return row;
}

/** Another value and one more paragraph. */
function changeReport(file: string): void {
	const text = readFileSync(file, 'utf8');
	const [, value = '', quote = ''] = /value: (\d+)\n\s+quote: (.*)\n/.exec(text) ?? [];
	const next = String(Number(value) + 1);
	const changed = text
		.replaceAll(quote, quote.replace(value, next))
		.replace(`value: ${value}\n`, `value: ${next}\n`);
	writeFileSync(file, `${changed}\n另有一段。\n`);
}

function digestOf(site: string): string {
	const hash = createHash('sha256');
	for (const path of globSync('**/*', { cwd: site }).sort())
		if (statSync(join(site, path)).isFile()) hash.update(`${path}\n`).update(readFileSync(join(site, path)));
	return hash.digest('hex');
}

async function eleventy(): Promise<Row> {
	const work = join(folder, 'eleventy');
	const pages = globSync('**/*.html', { cwd: out }).sort();
	const { archive } = await readKeptArchive(content, { folder: join(folder, 'kept'), version: 'bench' });
	if (archive === null) throw new Error('The generated archive breaks a law.');
	await writeEleventyInput(archive, out, pages, work);
	const { status, stderr } = spawnSync('npm', ['install', '--no-fund', '--no-audit', ELEVENTY], {
		cwd: work,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`${ELEVENTY} could not be installed:\n${stderr}`);
	const command = join(work, 'node_modules/@11ty/eleventy/cmd.cjs');
	const cost = await measureProcess(
		process.execPath,
		['--max-old-space-size=12000', command, '--input=input', '--output=site', '--quiet'],
		{ cwd: work },
	);
	const written = globSync('**/*.html', { cwd: join(work, 'site') });
	const same = written.filter((page) =>
		readFileSync(join(work, 'site', page)).equals(readFileSync(join(out, page))),
	);
	const bytes = written.reduce((sum, page) => sum + statSync(join(work, 'site', page)).size, 0) / 1e6;
	const row = print({ name: `Eleventy, ${written.length} made`, cost, pages: written.length, bytes });
	console.log(`${same.length} of ${pages.length} of its pages are ours, byte for byte.`);
	return row;
}

try {
	if (values.corpus === undefined) {
		console.log(`Writing ${reports} reports …`);
		await writeCorpus(await currentArchive(), nationalPlaces(), { reports }, content);
	} else cpSync(resolve(values.corpus), content, { recursive: true });
	copyProject();
	console.log(`${availableParallelism()} cores\n`);
	const cold = await build('from nothing', out);
	const peer = values['without-eleventy'] ? undefined : await eleventy();
	const none = await build('nothing changed', out);
	const [changed = ''] = globSync('reports/*/*.md', { cwd: content }).sort().slice(5);
	changeReport(join(content, changed));
	const one = await build('one report changed', out);
	rmSync(join(project, '.cache'), { recursive: true });
	await build('the same from nothing', again);
	const ratio = (part: Row, whole: Row) => (part.cost.seconds / whole.cost.seconds).toFixed(3);
	const cpu = (part: Row, whole: Row) => ((part.cost.cpu ?? 0) / (whole.cost.cpu || 1)).toFixed(3);
	console.log('\nratios of time, and of CPU');
	if (peer) console.log(`from nothing / Eleventy            ${ratio(cold, peer)}  ${cpu(cold, peer)}`);
	console.log(`nothing changed / from nothing     ${ratio(none, cold)}  ${cpu(none, cold)}`);
	console.log(`one report changed / from nothing  ${ratio(one, cold)}  ${cpu(one, cold)}`);
	console.log(
		`CPU a page, from nothing           ${((1000 * (cold.cost.cpu ?? 0)) / cold.pages).toFixed(1)} ms`,
	);
	const same = digestOf(out) === digestOf(again);
	console.log(`after one change and from nothing: ${same ? 'the same bytes' : 'NOT the same bytes'}`);
	process.exitCode = same ? 0 : 1;
} finally {
	if (values.keep) console.log(`Kept: ${folder}`);
	else rmSync(folder, { recursive: true, force: true });
}
