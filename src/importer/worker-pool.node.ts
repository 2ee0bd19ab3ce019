/** Runs tasks on all cores, each within a time and a memory limit: what hangs or grows is ended, and only its own task fails. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ImportError } from './import-error.ts';

/** Milliseconds that a file may take, three times that where others keep the machine busy; a scan has its own for each page. */
const TIME_LIMIT = 9_000;
const LONGEST = 3 * TIME_LIMIT;
const PAGE_LIMIT = 120_000;
const MEMORY_MB = 128;
/** New objects of a report are soon old; a small nursery keeps 1,000 of them within the limit. */
const NURSERY_MB = 12;

export type Reply<R> =
	| { type: 'ready' }
	| { type: 'page'; page: number; pages: number }
	| { type: 'done'; result: R }
	| { type: 'failed'; what: string; remedy: string | null };

export interface PoolEvents<T, R> {
	onPage?: (task: T, page: number, pages: number) => void;
	/** Called as each task ends, in no order. */
	onEnd: (task: T, outcome: R | Error) => void | Promise<void>;
}

/** `entry` is a module that posts `ready`, takes a task a message and answers with a `Reply`. */
export async function runTasks<T, R>(
	entry: URL,
	setup: unknown,
	tasks: readonly T[],
	events: PoolEvents<T, R>,
): Promise<void> {
	const queue = tasks.values();
	const size = Math.min(tasks.length, Math.max(1, availableParallelism()));
	await Promise.all(Array.from({ length: size }, () => serve(entry, setup, queue, events)));
}

async function serve<T, R>(
	entry: URL,
	setup: unknown,
	queue: Iterator<T>,
	events: PoolEvents<T, R>,
): Promise<void> {
	let worker: Worker | undefined;
	for (let next = queue.next(); next.done !== true; next = queue.next()) {
		worker ??= await start(entry, setup);
		const outcome = await run<T, R>(worker, next.value, events);
		if (outcome.ended) worker = undefined;
		await events.onEnd(next.value, outcome.value);
	}
	await worker?.terminate();
}

async function start(entry: URL, setup: unknown): Promise<Worker> {
	const limits = { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: NURSERY_MB, stackSizeMb: 4 };
	const worker = new Worker(entry, { workerData: setup, resourceLimits: limits });
	// One listener each for the worker's life: what arrives is handed to the task that runs.
	await new Promise<void>((resolve, reject) => {
		worker.once('message', () => resolve());
		worker.once('error', reject);
	});
	worker.on('error', () => {});
	return worker;
}

interface Outcome<R> {
	value: R | Error;
	/** The worker is gone. */
	ended: boolean;
}

function run<T, R>(worker: Worker, task: T, events: PoolEvents<T, R>): Promise<Outcome<R>> {
	return new Promise((resolve) => {
		const [began, spent] = [performance.now(), process.cpuUsage()];
		let timer = setTimeout(expire, TIME_LIMIT);
		function settle(value: R | Error, ended: boolean): void {
			clearTimeout(timer);
			worker.off('message', hear).off('error', fail).off('exit', leave);
			resolve({ value, ended });
		}
		function expire(): void {
			const { user, system } = process.cpuUsage(spent);
			const starved = (user + system) / 1000 < TIME_LIMIT * 0.7 && performance.now() - began < LONGEST;
			if (starved) {
				timer = setTimeout(expire, TIME_LIMIT / 6);
				return;
			}
			worker.off('exit', leave);
			void worker.terminate().then(() => settle(new ImportError('It takes too long to read.', SLOW), true));
		}
		function expirePage(): void {
			worker.off('exit', leave);
			void worker
				.terminate()
				.then(() => settle(new ImportError('A page takes too long to read.', SLOW), true));
		}
		function hear(reply: Reply<R>): void {
			if (reply.type === 'done') settle(reply.result, false);
			if (reply.type === 'failed') settle(failure(reply.what, reply.remedy), false);
			if (reply.type !== 'page') return;
			clearTimeout(timer);
			timer = setTimeout(expirePage, PAGE_LIMIT);
			events.onPage?.(task, reply.page, reply.pages);
		}
		function fail(error: Error & { code?: string }): void {
			settle(crash(error), true);
		}
		function leave(): void {
			settle(new Error('The worker ended before its task.'), true);
		}
		worker.on('message', hear).on('error', fail).on('exit', leave);
		worker.postMessage(task);
	});
}

const SLOW = 'Save the document as plain text, and import that.';

function failure(what: string, remedy: string | null): Error {
	return remedy === null ? new Error(what) : new ImportError(what, remedy);
}

function crash(error: Error & { code?: string }): Error {
	return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
		? new ImportError('It needs too much memory to read.', SLOW)
		: error;
}
