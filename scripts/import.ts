// npm run import -- FILE… [--division CODE] [--year YYYY] [--content DIR] [--json] [--dry-run] [--force]
// Received documents → Markdown in the archive with proposed metrics. Exit code 1 where a file failed, 2 for wrong usage.
// The same module is the worker: each core reads documents by itself.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { count, formatProblems } from '../src/archive/problem.ts';
import { readRegistry } from '../src/archive/reader.node.ts';
import { proposeMetrics } from '../src/extract/propose.ts';
import { toDocument } from '../src/importer/frontmatter.ts';
import { parseArguments } from '../src/importer/import-arguments.ts';
import { importDocument } from '../src/importer/import-document.ts';
import { ImportError, importMessage } from '../src/importer/import-error.ts';
import { allPlaces } from '../src/importer/national-places.node.ts';
import { Progress } from '../src/importer/progress.node.ts';
import { documentPath, readReceived, sha256, sourcePath, store } from '../src/importer/store.node.ts';
import { type Reply, runTasks } from '../src/importer/worker-pool.node.ts';

interface Setup {
	content: string;
	division?: string;
	year?: number;
}

interface Task {
	file: string;
	n: number;
}

type Read = Awaited<ReturnType<typeof readDocument>>;

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else await work(workerData as Setup);

async function main(argv: string[]): Promise<number> {
	const content = contentDirectory(argv, process.env);
	const given = parseArguments(withoutContent(argv));
	if ('fault' in given) exitWithUsage(given.fault);
	const { divisionOf, outline, problems } = await readRegistry(content);
	if (outline === null) {
		console.error(formatProblems(problems, 0));
		return 1;
	}
	if (given.division !== undefined && !allPlaces(divisionOf.values()).byCode.has(given.division)) {
		exitWithUsage(
			`No division has the code ${given.division}. \`npm run new -- division ${given.division}\` adds it.`,
		);
	}
	const tasks = given.files.map((file, n) => ({ file, n }));
	const setup: Setup = { content, ...pick(given) };
	const progress = new Progress(tasks.length);
	const lines: string[] = [];
	const printed: (string | undefined)[] = [];
	const taken = new Map<string, string>();
	let failed = 0;
	let written = 0;
	let unfinished = 0;
	await runTasks<Task, Read>(new URL(import.meta.url), setup, tasks, {
		onPage: ({ file }, page, pages) => progress.page(file, page, pages),
		onEnd: async ({ file, n }, outcome) => {
			progress.end();
			try {
				if (outcome instanceof Error) throw outcome;
				lines[n] = given.dryRun ? described(file, outcome, 'Read only') : await keep(file, outcome);
				if (given.json) printed[n] = JSON.stringify(toJson(file, outcome));
				written++;
			} catch (error) {
				failed++;
				lines[n] = failure(file, error);
			}
			while (unfinished in lines) {
				if (printed[unfinished] !== undefined) console.log(printed[unfinished]);
				delete printed[unfinished];
				say(lines[unfinished] ?? '');
				lines[unfinished++] = '';
			}
		},
	});
	say(
		`${count(written, 'document')} ${given.dryRun ? 'read, nothing written' : 'imported'}${failed > 0 ? `, ${failed} failed` : ''}.`,
	);
	return failed > 0 ? 1 : 0;

	function say(line: string): void {
		if (given !== undefined && !('fault' in given) && given.json) console.error(line);
		else console.log(line);
	}

	async function keep(file: string, read: Read): Promise<string> {
		const { title, division, year, type } = read.metadata;
		if (title === null)
			throw new ImportError('No title was found.', 'Put the title on the first line of the text.');
		if (division === null)
			throw new ImportError(
				read.warnings.at(-1) ?? 'No division was found.',
				'Give it with --division CODE.',
			);
		if (year === null)
			throw new ImportError('It does not say which year it covers.', 'Give it with --year YYYY.');
		const path = documentPath(type, division, year);
		const other = taken.get(path);
		if (other !== undefined)
			throw new ImportError(`It covers the same division and year as ${other}.`, 'Import one of the two.');
		taken.set(path, file);
		const bytes = read.own ? null : await readReceived(file);
		const received =
			bytes === null
				? null
				: { bytes, path: await sourcePath(content, { type, division, year }, file, bytes) };
		const source =
			received === null ? read.metadata.source : { ...read.metadata.source, file: received.path };
		read.metadata = { ...read.metadata, source };
		read.markdown = toDocument({ ...read.metadata, ...read.added }, read.text);
		const done = await store(
			content,
			path,
			read.markdown,
			received,
			given !== undefined && !('fault' in given) && given.force,
		);
		if (!divisionOf.has(division))
			read.warnings.push(
				`divisions.yaml has no ${division}: \`npm run new -- division ${division}\` adds it.`,
			);
		return described(file, read, done === 'written' ? `Wrote ${path}` : `${path} is unchanged`);
	}
}

function pick({ division, year }: { division?: string; year?: number }): {
	division?: string;
	year?: number;
} {
	return { ...(division === undefined ? {} : { division }), ...(year === undefined ? {} : { year }) };
}

function toJson(file: string, { metadata, metrics, unassigned, markdown }: Read) {
	return {
		file,
		metadata,
		metrics: metrics.map(({ metric, value, unit, qualifier, quote }) => ({
			metric,
			value,
			unit,
			qualifier,
			quote,
		})),
		unassigned: unassigned.map(({ text, quote }) => ({ text, quote })),
		markdown,
	};
}

function described(file: string, read: Read, done: string): string {
	const found = read.own
		? ''
		: ` ${count(read.metrics.length, 'metric')} proposed, ${count(read.unassigned.length, 'number')} left over.`;
	const missing = read.missing.length > 0 ? ` Not stated: ${read.missing.join(', ')}.` : '';
	return [`${file}: ${done}.${found}${missing}`, ...read.warnings.map((warning) => `  ${warning}`)].join(
		'\n',
	);
}

function failure(file: string, error: unknown): string {
	if (error instanceof ImportError) return importMessage(file, error);
	const what = error instanceof Error ? error.message : String(error);
	return `${file}: This is a bug of the importer: ${what}. Nothing was written; please report it with the file.`;
}

async function work(setup: Setup): Promise<void> {
	const registry = await readRegistry(setup.content);
	const places = allPlaces(registry.divisionOf.values());
	const answer = (reply: Reply<Read>) => parentPort?.postMessage(reply);
	parentPort?.on('message', async ({ file }: Task) => {
		try {
			const onPage = (page: number, pages: number) => answer({ type: 'page', page, pages });
			answer({ type: 'done', result: await readDocument(file, setup, registry, places, onPage) });
		} catch (error) {
			const remedy = error instanceof ImportError ? error.remedy : null;
			answer({ type: 'failed', what: error instanceof Error ? error.message : String(error), remedy });
		}
	});
	answer({ type: 'ready' });
}

async function readDocument(
	file: string,
	setup: Setup,
	{ outline, metricOf, divisionOf }: Awaited<ReturnType<typeof readRegistry>>,
	places: ReturnType<typeof allPlaces>,
	onPage: (page: number, pages: number) => void,
) {
	if (outline === null) throw new Error('the outline went missing');
	const bytes = await readReceived(file);
	const fileName = file.split(/[\\/]/u).at(-1) ?? file;
	const read = await importDocument(bytes, {
		fileName,
		places,
		outline: outline.data,
		sha256: sha256(bytes),
		onPage,
		...pick(setup),
	});
	const { metadata, warnings, missing, own, body, markdown, text } = read;
	const counts = !own && metadata.type === 'annual-report';
	const division = divisionOf.get(metadata.division ?? '') ?? null;
	const found = proposeMetrics(body, counts ? metricOf : new Map(), {
		division,
		year: metadata.year,
		outline: outline.data,
	});
	const metrics = found.proposals.map(({ metric, value, unit, qualifier, quote }) => ({
		metric,
		value,
		unit,
		qualifier,
		quote,
	}));
	const unassigned = counts
		? found.unassigned.map((figure) => ({ text: figure.text, quote: figure.quote }))
		: [];
	const listed = metrics.map(({ metric, value, qualifier, quote }) => ({
		metric,
		value,
		...(qualifier === 'exact' ? {} : { qualifier }),
		quote,
	}));
	const added = own ? {} : counts ? { metrics: listed, ignored: [] } : { requirements: [] };
	const whole = own ? markdown : toDocument({ ...metadata, ...added }, text);
	return { metadata, warnings, missing, own, metrics, unassigned, added, text, markdown: whole };
}
