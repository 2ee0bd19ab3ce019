// npm run build [-- --content DIR] [--out DIR] [--compress] [--shard 2/8 | --join DIR --join DIR …]: checks an archive and
// writes its pages, to dist/ unless told. With --compress, .br and .gz stand beside every text, for hosts that send them.
// With --shard it makes a share of the pages, with --join the whole archive of all parts.
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { forContent } from '../src/archive/for-content.ts';
import { errorsOf, formatProblems } from '../src/archive/problem.ts';
import { typedPath } from '../src/archive/typed-path.node.ts';
import { RefusedBuild, targetProblem } from '../src/build/build-folder.node.ts';
import { buildPart, joinParts } from '../src/build/build-parts.node.ts';
import { type BuildOrder, buildSite } from '../src/build/build-site.node.ts';
import { Makers } from '../src/build/make-files.node.ts';
import { progressPrinter } from '../src/build/print-progress.node.ts';
import { programVersion } from '../src/build/program-version.node.ts';
import { keptBelow, readContent } from '../src/build/read-content.node.ts';
import { parsePart } from '../src/build/share.ts';
import { systemFault } from '../src/build/system-fault.ts';
import { LOCAL_SITE, siteProblem } from '../src/urls/urls.ts';

const USAGE =
	'Usage: npm run build [-- --content DIR] [--out DIR] [--compress] [--shard 2/8 | --join DIR --join DIR …]';
const HELP: Help = {
	does: 'Checks the archive and writes its pages. SITE_URL in the environment is its public address, without which citations have none.',
	words: [
		CONTENT,
		['--out DIR', 'where to, dist/ unless told'],
		['--compress', 'puts .br and .gz beside every text, for hosts that send them'],
		['--shard 2/8', 'makes the second of eight shares of the pages'],
		['--join DIR', 'puts shares together; once for each'],
	],
};
const root = join(import.meta.dirname, '..');
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);

function readOptions() {
	try {
		const options = {
			out: { type: 'string' },
			compress: { type: 'boolean', default: false },
			shard: { type: 'string' },
			join: { type: 'string', multiple: true, default: [] as string[] },
		} as const;
		const {
			out,
			compress,
			shard: text,
			join: joined,
		} = parseArgs({ args: withoutContent(argv), options }).values;
		const part = text === undefined ? undefined : parsePart(text);
		if (text !== undefined && !part) throw new Error(`A shard is named like 2/8, not ${text}.`);
		if (part && joined.length > 0)
			throw new Error('--shard makes a part, --join joins all of them: name one.');
		if (part && compress) throw new Error('--compress belongs to --join: a part is not the whole archive.');
		if (out === '') throw new Error('--out needs a folder: --out DIR.');
		return {
			outDir: out === undefined ? join(root, 'dist') : resolve(typedPath(out)),
			compress,
			part,
			joined: joined.map((each) => resolve(typedPath(each))),
		};
	} catch (error) {
		return exitWithUsage(`${(error as Error).message}\n${USAGE}`);
	}
}

/** Whether a path is a folder, or lies below it. */
function isWithin(folder: string, path: string): boolean {
	return path === folder || path.startsWith(folder + sep);
}

const { outDir, compress, part, joined } = readOptions();
const named = contentDirectory(argv, process.env);
const content = resolve(named);
const site = process.env['SITE_URL'] || LOCAL_SITE;
const unfit = siteProblem(site);
if (unfit !== null) exitWithUsage(`SITE_URL: ${unfit}`);
const misplaced = isWithin(content, outDir)
	? `${outDir} is in the content that is built. Name a folder beside it.`
	: targetProblem(outDir);
if (misplaced !== null) exitWithUsage(misplaced);
process.env['CONTENT_DIR'] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const { reading, building } = await programVersion(root, [site, process.env['CARDS'] ?? '']);
const kept = keptBelow(root, reading);
const onProgress = progressPrinter(process.stderr);
const makers = joined.length > 0 ? null : new Makers({ content, kept, site, version: building });
const { archive, problems, documents } = await readContent(content, kept, onProgress, () => makers?.read());
if (problems.length > 0)
	console.error(forContent(formatProblems(problems, documents, 'Nothing was built.'), named));
if (archive === null || errorsOf(problems).length > 0) process.exit(1);
console.log(`Read ${documents} documents in ${seconds()} s. Writing pages …`);

const order: BuildOrder = {
	...{ root, content, archive, kept, site, outDir, compress },
	version: building,
	onProgress,
};
const run = () =>
	makers === null
		? joinParts(order, joined)
		: part
			? buildPart(order, makers, part)
			: buildSite(order, makers);
const { pages, files, bytes, made } = await run().catch((error) => {
	if (error instanceof RefusedBuild) return exitWithUsage(error.message);
	const fault = systemFault(error);
	if (fault !== null) console.error(`The content is sound, but its pages could not be made.\n${fault}`);
	else
		console.error('The content is sound, but its pages could not be made. This is a bug of Duizhao:', error);
	return process.exit(1);
});
await makers?.stop();
const size = `${pages} pages (${files} files, ${(bytes / 1e6).toFixed(1)} MB), ${made} of them made anew,`;
if (!process.env['SITE_URL'] && !part)
	console.error(
		`No public address was named, so pages and citations have none, and the feed and sitemap say ${site}. Before you publish: SITE_URL=https://… npm run build (docs/publishing.md).`,
	);
console.log(`Built ${size} in ${seconds()} s: ${relative(process.cwd(), outDir) || outDir}`);
