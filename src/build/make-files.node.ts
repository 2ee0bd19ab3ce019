/** Makes pages, data and search index on all cores. */
import { availableParallelism } from 'node:os';
import type { BuildThreadData, PageTasks, Task } from './build-thread.node.ts';
import type { MadeFile } from './built-files.node.ts';
import type { Page } from './page-routes.ts';
import { type Progress, telling } from './progress-text.ts';
import { isDataPage } from './share.ts';
import { runThread } from './threads.node.ts';

/** Pages that a thread takes at a time. */
const BATCH = 32;

export interface MakeOrder extends Omit<BuildThreadData, 'tasks' | 'counters'> {
	/** Whether data files and search index are made. */
	data: boolean;
	search: boolean;
}

/** The pages that are left to make, in the order in which they are made. */
export interface PagesLeft {
	/** Module of the compiled pages. */
	entry: string;
	pages: readonly Page[];
}

/** What is worked out while the threads begin, one after the other. */
export interface Choice {
	/** Data files that stand already. */
	taken: () => readonly string[];
	left: () => Promise<PagesLeft>;
}

/** Makes data, search index and the pages that are left. Says what it made. Throws what the first page that fails throws. */
export async function makeFiles(
	{ data, search, ...common }: MakeOrder,
	{ taken, left }: Choice,
	onProgress: (progress: Progress) => void,
): Promise<MadeFile[]> {
	const counters = new Int32Array(new SharedArrayBuffer(12));
	// The longer one first.
	const tasks: Task[] = [...(search ? (['search'] as const) : []), ...(data ? (['data'] as const) : [])];
	const threadData: BuildThreadData = { ...common, tasks, counters };
	const ofData = new Promise((begin) => setImmediate(begin)).then(taken);
	const ofPages = ofData.then(left);
	const later = [ofData, ofPages.then(toPageTasks)];
	// Lists as they come: the search index of a large archive is one, longer than what a call may have arguments.
	const made: MadeFile[][] = [];
	const threads = Promise.all(
		Array.from({ length: availableParallelism() }, () =>
			runThread<MadeFile[]>('./build-thread.node.ts', threadData, (files) => made.push(files), later),
		),
	);
	const told = ofPages.then(({ pages }) =>
		telling(
			{ what: 'pages', of: pages.length, done: () => counters[2] ?? 0, before: namesOf(tasks) },
			onProgress,
			() => threads,
		),
	);
	await Promise.all([threads, told]);
	return made.flat();
}

function namesOf(tasks: readonly Task[]): string {
	return tasks.map((task) => (task === 'data' ? 'data files' : 'search index')).join(' and ');
}

function toPageTasks({ entry, pages }: PagesLeft): PageTasks {
	const others = pages.filter((page) => !isDataPage(page));
	// At the end of a small archive, each thread still has something to do.
	const size = Math.max(1, Math.min(BATCH, Math.ceil(others.length / availableParallelism() / 4)));
	const batches = Array.from({ length: Math.ceil(others.length / size) }, (_, n) =>
		others.slice(n * size, (n + 1) * size),
	);
	return { entry, ofData: pages.filter(isDataPage), batches };
}
