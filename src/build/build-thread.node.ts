// A thread of the build: takes the next task until none is left. It reads the archive for itself, since threads share no objects.
import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../archive/model.ts';
import { setExports } from '../export/current-exports.node.ts';
import { writeExports } from '../export/write-exports.node.ts';
import { linksOf } from '../offline/collect.ts';
import { writeSearch } from '../search/write-search.node.ts';
import type { MadeFile } from './built-files.node.ts';
import { openPages, type PageApp } from './page-app.node.ts';
import type { Page } from './page-routes.ts';
import { type Kept, readAgain } from './read-content.node.ts';
import type { ThreadFailure } from './threads.node.ts';

/** Something to make; `pages` of `data` say what the data files hold, so they come after them. */
export type Task = { kind: 'data'; pages: Page[] } | { kind: 'search' } | { kind: 'pages'; pages: Page[] };

export interface BuildThreadData {
	/** Module of the compiled pages. */
	entry: string;
	/** Folder that everything is written to. */
	folder: string;
	content: string;
	kept: Kept;
	site: string;
	tasks: Task[];
	/** Shared by all threads: the next task, and the pages made. */
	counters: Int32Array;
}

const NEXT = 0;
const MADE = 1;

const { entry, folder, content, kept, site, tasks, counters } = workerData as BuildThreadData;
let opened: Promise<PageApp> | undefined;
let doing = 'the archive';
const folders = new Set<string>();

async function readHere(): Promise<Archive> {
	const { archive } = await readAgain(content, kept);
	if (archive === null)
		throw new Error('The archive changed while it was being built. Run the command again.');
	return archive;
}

async function makePages(pages: readonly Page[]): Promise<MadeFile[]> {
	opened ??= openPages(entry);
	const app = await opened;
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

async function run(archive: Archive, task: Task): Promise<MadeFile[]> {
	if (task.kind === 'pages') return makePages(task.pages);
	doing = task.kind === 'data' ? 'data/' : 'search/';
	if (task.kind === 'search') await writeSearch(archive, join(folder, 'search'));
	else setExports(await writeExports(folder, { archive, site }));
	return task.kind === 'data' ? makePages(task.pages) : [];
}

try {
	const archive = await readHere();
	for (let task = tasks[Atomics.add(counters, NEXT, 1)]; task; task = tasks[Atomics.add(counters, NEXT, 1)])
		parentPort?.postMessage(await run(archive, task));
} catch (error) {
	const failure: ThreadFailure = { failed: doing, error };
	parentPort?.postMessage(failure);
}
