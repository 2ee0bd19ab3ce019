// A thread of the build: takes the next task until none is left. It reads the archive for itself, since threads share no objects.
import { createHash } from 'node:crypto';
import { on } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../archive/model.ts';
import { setExports } from '../export/current-exports.node.ts';
import type { DiskFile } from '../export/disk-orders.ts';
import { writeExports } from '../export/write-exports.node.ts';
import { linksOf } from '../offline/collect.ts';
import { writeSearch } from '../search/write-search.node.ts';
import type { MadeFile } from './built-files.node.ts';
import { openPages, type PageApp } from './page-app.node.ts';
import type { Page } from './page-routes.ts';
import { type Kept, readAgain } from './read-content.node.ts';
import type { ThreadFailure } from './threads.node.ts';

/** What is made whole. */
export type Task = 'data' | 'search';

export interface BuildThreadData {
	content: string;
	kept: Kept;
	site: string;
	/** Digest of the program and its settings. */
	version: string;
	/** Shared by all threads: the next of the tasks, the next batch of pages, and the pages made. */
	counters: Int32Array;
}

/** Told to each thread once everything is read. */
export interface StartTold {
	/** Folder that everything is written to. */
	folder: string;
	tasks: Task[];
}

/** The pages to be made, told to each thread when it is known which they are. */
export interface PageTasks {
	/** Module of the compiled pages. */
	entry: string;
	/** Pages that say what the data files hold: for the thread that wrote those. */
	ofData: Page[];
	batches: Page[][];
}

const [TASK, BATCH, MADE] = [0, 1, 2] as const;

const { content, kept, site, version, counters } = workerData as BuildThreadData;
if (!parentPort) throw new Error('A bug of Duizhao: a thread of the build was run by itself.');
const port = parentPort;
/** That everything is kept, where to begin, the data files that stand already, and the pages to make. */
const told = on(port, 'message');
let folder = '';
let wroteData = false;
let doing = 'the archive';
const folders = new Set<string>();

async function next<T>(): Promise<T> {
	const { value } = await told.next();
	return value?.[0] as T;
}

async function readHere(): Promise<Archive> {
	const { archive } = await readAgain(content, kept);
	if (archive === null)
		throw new Error('The archive changed while it was being built. Run the command again.');
	return archive;
}

async function makePages(app: PageApp, pages: readonly Page[]): Promise<MadeFile[]> {
	const made: MadeFile[] = [];
	for (const page of pages) {
		doing = page.file;
		made.push(writePage(page.file, await app.render(page)));
		Atomics.add(counters, MADE, 1);
	}
	return made;
}

function writePage(path: string, content: Uint8Array): MadeFile {
	const to = join(folder, path);
	if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
	folders.add(dirname(to));
	writeFileSync(to, content);
	const sha256 = createHash('sha256').update(content).digest('hex');
	const links = path.endsWith('.html') ? linksOf(path, content) : [];
	return { path, bytes: content.length, sha256, links, modified: statSync(to).mtimeMs };
}

function tell(made: readonly MadeFile[]): void {
	port.postMessage(made);
}

async function run(archive: Archive, task: Task, taken: () => Promise<readonly string[]>): Promise<void> {
	doing = `${task}/`;
	if (task === 'data') await writeData(archive, await taken());
	else await writeIndex(archive);
}

async function writeData(archive: Archive, taken: readonly string[]): Promise<void> {
	const onFiles = (files: DiskFile[]) => tell(files.map((file) => ({ ...file, links: [] })));
	setExports(await writeExports(folder, { archive, site }, { taken: new Set(taken), onFiles }));
	wroteData = true;
}

async function writeIndex(archive: Archive): Promise<void> {
	const { files } = await writeSearch(archive, join(folder, 'search'), version);
	const made = files.map((file) => {
		const path = `search/${file.path}`;
		return { ...file, path, links: [], modified: statSync(join(folder, path)).mtimeMs };
	});
	tell(made);
}

/** Takes the next of a list that all threads share, until none is left. */
function* nextOf<T>(list: readonly T[], counter: number): Generator<T> {
	for (let at = Atomics.add(counters, counter, 1); at < list.length; at = Atomics.add(counters, counter, 1))
		yield list[at] as T;
}

try {
	await next<'read'>();
	const archive = await readHere();
	const start = await next<StartTold>();
	folder = start.folder;
	let toldTaken: Promise<string[]> | undefined;
	const taken = () => (toldTaken ??= next<string[]>());
	for (const task of nextOf(start.tasks, TASK)) await run(archive, task, taken);
	await taken();
	doing = 'the pages';
	const { entry, ofData, batches } = await next<PageTasks>();
	const app = await openPages(entry);
	if (wroteData) tell(await makePages(app, ofData));
	for (const batch of nextOf(batches, BATCH)) tell(await makePages(app, batch));
} catch (error) {
	const failure: ThreadFailure = { failed: doing, error };
	port.postMessage(failure);
} finally {
	// Who listens lives on.
	await told.return?.();
}
