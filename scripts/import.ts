// npm run import -- FILE… [--division CODE] [--year YYYY] [--content DIR] [--json] [--dry-run] [--force]
// Received documents → Markdown in the archive with proposed metrics. Exit code 1 where a file failed, 2 for wrong usage.
// The same module is the worker: each core reads documents by itself.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { contentDirectory, exitWithUsage, withoutContent } from '../src/archive/content-dir.node.ts';
import { forContent } from '../src/archive/for-content.ts';
import { presentDay } from '../src/archive/present-day.ts';
import { count, formatProblems } from '../src/archive/problem.ts';
import { readRegistry } from '../src/archive/reader.node.ts';
import { typedPath } from '../src/archive/typed-path.node.ts';
import { parseArguments, USAGE } from '../src/importer/import-arguments.ts';
import { ImportError, importMessage } from '../src/importer/import-error.ts';
import { type Keeping, keepDocument } from '../src/importer/keep-document.node.ts';
import { allPlaces } from '../src/importer/national-places.node.ts';
import { Progress } from '../src/importer/progress.node.ts';
import { type ReadDocument, readDocument } from '../src/importer/read-document.node.ts';
import { formatSheet } from '../src/importer/review-sheet.ts';
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

const HELP: Help = {
	does: 'Reads reports (txt, md, html, docx, pdf, scanned pdf) into clean Markdown with proposed metrics, each with the sentence that states it. What it proposes is to be reviewed: `npm run dev` shows it at /review/.',
	words: [
		['--division CODE', 'the place, six digits, where the document does not name it or names another'],
		['--year YYYY', 'the year that the report covers'],
		CONTENT,
		['--json', 'prints one JSON object a file and nothing else'],
		['--dry-run', 'writes nothing'],
		['--force', 'writes over a report that stands already'],
	],
};

/** Documents up to which each is followed by its review sheet. */
const MOST_SHEETS = 5;

const REVIEW = ' Nobody has read what is proposed: `npm run dev` shows it at /review/, to accept or reject.';

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else await work(workerData as Setup);

async function main(argv: string[]): Promise<number> {
	beginCommand(argv, USAGE, HELP);
	const content = contentDirectory(argv, process.env);
	const given = parseArguments(withoutContent(argv));
	if ('fault' in given) exitWithUsage(given.fault);
	const registry = await readRegistry(content);
	const { divisionOf, outline, problems } = registry;
	if (outline === null) {
		console.error(formatProblems(problems, 0, 'Nothing was imported.'));
		return 1;
	}
	const thisYear = Number(presentDay(Date.now()).slice(0, 4));
	if (given.year !== undefined && given.year > thisYear)
		exitWithUsage(`Nobody has reported on ${given.year}: by the clock of this machine it is ${thisYear}.`);
	if (given.division !== undefined && !allPlaces(divisionOf.values()).byCode.has(given.division)) {
		exitWithUsage(
			forContent(
				`No division has the code ${given.division}. \`npm run new -- division ${given.division}\` adds it.`,
				content,
			),
		);
	}
	if (registry.metricOf.size === 0)
		console.error(
			`${content} has no metrics, so none can be proposed: copy metrics/ from content/ (docs/publishing.md).`,
		);
	const tasks = given.files.map((file, n) => ({ file: typedPath(file), n }));
	const setup: Setup = { content, ...pick(given) };
	const progress = new Progress(tasks.length);
	// With --json the standard output holds JSON alone.
	const say = (line: string) => (given.json ? console.error : console.log)(forContent(line, content));
	const lines: string[] = [];
	const printed: (string | undefined)[] = [];
	const keeping = { content, registry, force: given.force, taken: new Map<string, string>() };
	let failed = 0;
	let written = 0;
	let proposed = 0;
	let unfinished = 0;
	await runTasks<Task, ReadDocument>(new URL(import.meta.url), setup, tasks, {
		onPage: ({ file }, page, pages) => progress.page(file, page, pages),
		onEnd: async ({ file, n }, outcome) => {
			progress.end();
			try {
				if (outcome instanceof Error) throw outcome;
				const done = given.dryRun ? 'Read only' : await keep(file, outcome, keeping);
				const sheet = given.json || tasks.length > MOST_SHEETS ? '' : sheetOf(outcome);
				lines[n] = described(file, outcome, done) + sheet;
				if (given.json) printed[n] = JSON.stringify(toJson(file, outcome));
				written++;
				proposed += outcome.own ? 0 : outcome.metrics.length;
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
		`${count(written, 'document')} ${given.dryRun ? 'read, nothing written' : 'imported'}${failed > 0 ? `, ${failed} failed` : ''}.${proposed > 0 && !given.dryRun ? REVIEW : ''}`,
	);
	return failed > 0 ? 1 : 0;
}

async function keep(file: string, read: ReadDocument, keeping: Keeping): Promise<string> {
	const { path, done, warnings } = await keepDocument(file, read, keeping);
	read.warnings.push(...warnings);
	return done === 'written' ? `Wrote ${path}` : `${path} is unchanged`;
}

function sheetOf({ sheet }: ReadDocument): string {
	if (sheet.length === 0) return '';
	const mark = (number: string) => (process.stdout.isTTY ? `\x1b[1;7m${number}\x1b[0m` : `【${number}】`);
	return `\n${formatSheet(sheet, mark)}`;
}

function pick({ division, year }: { division?: string; year?: number }): {
	division?: string;
	year?: number;
} {
	return { ...(division === undefined ? {} : { division }), ...(year === undefined ? {} : { year }) };
}

function toJson(file: string, { metadata, metrics, unassigned, markdown }: ReadDocument) {
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

function described(file: string, read: ReadDocument, done: string): string {
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
	const answer = (reply: Reply<ReadDocument>) => parentPort?.postMessage(reply);
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
