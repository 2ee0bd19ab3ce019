/** Makes pages, data and search index on all cores. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { BuildThreadData, PageTasks, StartTold, Task } from './build-thread.node.ts';
import type { MadeFile } from './built-files.node.ts';
import type { Page } from './page-routes.ts';
import { type Progress, telling } from './progress-text.ts';
import { isDataPage } from './share.ts';
import { type Running, startThread } from './threads.node.ts';

/** Pages that a thread takes at a time. */
const BATCH = 32;

export interface MakeOrder {
	/** Folder that everything is written to. */
	folder: string;
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

/** What is worked out while the threads are busy, one after the other. */
export interface Choice {
	/** Data files that stand already. */
	taken: () => readonly string[];
	left: () => Promise<PagesLeft>;
}

/** The threads of a build. They load their program and read the archive while it is still being judged. */
export class Makers {
	readonly #counters = new Int32Array(new SharedArrayBuffer(12));
	/** Lists as they come: the search index of a large archive is one, longer than what a call may have arguments. */
	readonly #made: MadeFile[][] = [];
	readonly #threads: Running[];
	readonly #done: Promise<unknown>;

	constructor(data: Omit<BuildThreadData, 'counters'>) {
		const threadData: BuildThreadData = { ...data, counters: this.#counters };
		const start = () =>
			startThread<MadeFile[]>('./build-thread.node.ts', threadData, (files) => this.#made.push(files));
		this.#threads = Array.from({ length: availableParallelism() }, start);
		this.#done = Promise.all(this.#threads.map(({ done }) => done));
		// What goes wrong is for `make` to say.
		this.#done.catch(() => undefined);
	}

	/** Every report is kept: the threads read them. */
	read(): void {
		this.#tell('read');
	}

	/** Makes what is ordered, and the pages that are left; once. Says what it made. Throws what the first page that fails throws. */
	async make(
		{ folder, data, search }: MakeOrder,
		{ taken, left }: Choice,
		onProgress: (progress: Progress) => void,
	): Promise<MadeFile[]> {
		// The longer one first.
		const tasks: Task[] = [...(search ? (['search'] as const) : []), ...(data ? (['data'] as const) : [])];
		this.#tell({ folder, tasks } satisfies StartTold);
		// The message goes out before this thread is busy.
		await setImmediate();
		try {
			this.#tell(taken());
			const { entry, pages } = await left();
			this.#tell(toPageTasks({ entry, pages }));
			const done = () => this.#counters[2] ?? 0;
			const work = { what: 'pages and their files', of: pages.length, done, before: namesOf(tasks) } as const;
			await telling(work, onProgress, () => this.#done);
			return this.#made.flat();
		} finally {
			await this.stop();
		}
	}

	/** Ends the threads, whatever they do. */
	async stop(): Promise<void> {
		await Promise.all(this.#threads.map(({ stop }) => stop()));
	}

	#tell(message: unknown): void {
		for (const { tell } of this.#threads) tell(message);
	}
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
