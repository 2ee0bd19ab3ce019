// npm run package [-- --division CODE] [--content DIR] [--out DIR]: builds the archive and packs it into one zip.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { readArchive } from '../src/archive/reader.node.ts';
import { typedPath } from '../src/archive/typed-path.node.ts';
import { removeLeftovers } from '../src/build/build-folder.node.ts';
import { systemFault } from '../src/build/system-fault.ts';
import { commitTime } from '../src/offline/commit-time.node.ts';
import { writeDivisionContent } from '../src/offline/division-content.node.ts';
import { onSignal } from '../src/offline/on-signal.node.ts';
import { epochProblem, packageDate } from '../src/offline/package-date.ts';
import { packagePlaceProblem } from '../src/offline/writable.node.ts';
import { writePackage } from '../src/offline/write-package.node.ts';

const USAGE = 'Usage: npm run package [-- --division CODE] [--content DIR] [--out DIR]';
const HELP: Help = {
	does: 'Builds the archive and packs it into one zip that opens by double click, with no server. The same commit gives the same bytes.',
	words: [
		['--division CODE', 'only this place and what comparing it needs'],
		CONTENT,
		['--out DIR', 'where to put the zip, the project’s folder unless told'],
	],
};
const root = join(import.meta.dirname, '..');
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);

function readOptions(): { division: string | undefined; out: string } {
	try {
		const options = { division: { type: 'string' }, out: { type: 'string' } } as const;
		const { division, out } = parseArgs({ args: withoutContent(argv), options }).values;
		if (division !== undefined && !/^\d{6}$/.test(division))
			throw new Error(`A division is six digits, not “${division}”.`);
		if (out === '') throw new Error('--out needs a folder: --out DIR.');
		return { division, out: out === undefined ? root : resolve(typedPath(out)) };
	} catch (error) {
		return exitWithUsage(`${(error as Error).message}\n${USAGE}`);
	}
}

let running: ChildProcess | undefined;

async function run(script: string, ...args: string[]): Promise<void> {
	running = spawn(process.execPath, [join(root, script), ...args], { stdio: 'inherit' });
	const [status] = await once(running, 'exit');
	running = undefined;
	if (status !== 0) throw new Failure();
}

/** What went wrong has been said. */
class Failure extends Error {}

const { division, out } = readOptions();
// What would be noticed after the build otherwise.
const unfit = packagePlaceProblem(out) ?? epochProblem(process.env['SOURCE_DATE_EPOCH']);
if (unfit !== null) exitWithUsage(unfit);

async function pack(work: string): Promise<void> {
	const content = resolve(contentDirectory(argv, process.env));
	const [part, site] = [join(work, 'content'), join(work, 'site')];
	if (division !== undefined) {
		await run('scripts/validate.ts', '--content', content);
		if (!(await writeDivisionContent(content, division, part))) {
			console.error(`${join(content, 'divisions.yaml')} has no division ${division}.`);
			throw new Failure();
		}
	}
	const packed = division === undefined ? content : part;
	await run('scripts/build.ts', '--content', packed, '--out', site);
	const { archive } = await readArchive(packed);
	if (archive === null) throw new Failure();
	const [epoch, commit] = [process.env['SOURCE_DATE_EPOCH'], await commitTime(content)];
	const date = packageDate({ epoch, commit, archive });
	const place = division === undefined ? undefined : archive.divisions.get(division);
	const name = ['duizhao', division, date ?? 'undated'].filter(Boolean).join('-');
	await mkdir(out, { recursive: true });
	const written = await writePackage(site, out, name, {
		date,
		site: process.env['SITE_URL'] || null,
		reports: archive.reports.length,
		plans: archive.plans.length,
		only: place ? { zh: place.name, en: place.english ?? place.name } : null,
	});
	for (const problem of written.unportable)
		console.error(
			`warning: ${problem}. Some readers cannot unzip it. Rename the file in sources/ and in its document.`,
		);
	if (written.replaced)
		console.error(`warning: another package of this name lay there and is replaced: ${written.file}`);
	const size = `${(written.bytes / 1e6).toFixed(2)} MB, ${written.files} files`;
	console.log(`Packed ${relative(process.cwd(), written.file) || written.file}: ${size}.`);
}

/** Gives `use` a folder that is gone when it ends, or when it is ended. */
async function inWorkFolder(use: (work: string) => Promise<void>): Promise<void> {
	const around = join(root, '.cache/package');
	await mkdir(around, { recursive: true });
	await removeLeftovers(around);
	const work = await mkdtemp(join(around, `${process.pid}-`));
	onSignal((signal) => {
		running?.kill(signal);
		rmSync(work, { recursive: true, force: true, maxRetries: 3 });
	});
	await use(work).finally(() => rm(work, { recursive: true, force: true }));
}

try {
	await inWorkFolder(pack);
} catch (error) {
	if (!(error instanceof Failure)) console.error(systemFault(error) ?? (error as Error).message);
	process.exitCode = 1;
}
