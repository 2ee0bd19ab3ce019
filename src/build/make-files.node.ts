/** Makes pages, data and search index on all cores. */
import { availableParallelism } from 'node:os';
import type { BuildThreadData, Task } from './build-thread.node.ts';
import type { MadeFile } from './built-files.node.ts';
import type { Page } from './page-routes.ts';
import { type Progress, telling } from './progress-text.ts';
import { isDataPage } from './share.ts';
import { runThread, threadsFor } from './threads.node.ts';

/** Pages that a thread takes at a time. */
const BATCH = 32;

export interface MakeOrder extends Omit<BuildThreadData, 'tasks' | 'counters'> {
	/** In the order in which they are made. */
	pages: readonly Page[];
	data: boolean;
	search: boolean;
}

/** Throws what the first page that fails throws. Says what it made of pages; data and search index are found in the folder. */
export async function makeFiles(
	order: MakeOrder,
	onProgress: (progress: Progress) => void,
): Promise<MadeFile[]> {
	const { pages, data, search, ...common } = order;
	const tasks = toTasks(pages, data, search);
	const counters = new Int32Array(new SharedArrayBuffer(8));
	const made: MadeFile[] = [];
	const threadData: BuildThreadData = { ...common, tasks, counters };
	const runThreads = () =>
		Array.from({ length: threadsFor(tasks.length) }, () =>
			runThread<MadeFile[]>('./build-thread.node.ts', threadData, (files) => made.push(...files)),
		);
	await telling({ what: 'pages', of: pages.length, done: () => counters[1] ?? 0 }, onProgress, () =>
		Promise.all(tasks.length > 0 ? runThreads() : []),
	);
	return made;
}

/** The long tasks first, so that no thread is left alone with one at the end. */
function toTasks(pages: readonly Page[], data: boolean, search: boolean): Task[] {
	const late = pages.filter(isDataPage);
	const others = pages.filter((page) => !isDataPage(page));
	// At the end of a small archive, each thread still has something to do.
	const size = Math.max(1, Math.min(BATCH, Math.ceil(others.length / availableParallelism() / 4)));
	const batches = Array.from({ length: Math.ceil(others.length / size) }, (_, n): Task => {
		return { kind: 'pages', pages: others.slice(n * size, (n + 1) * size) };
	});
	return [
		...(data ? [{ kind: 'data', pages: late } as const] : []),
		...(search ? [{ kind: 'search' } as const] : []),
		...batches,
	];
}
