import { Worker } from 'node:worker_threads';
import { END, type IndexFolder, type IndexJob, IndexWriter } from './index-writer.node.ts';
import type { IndexFile } from './shard-writer.node.ts';

/** Takes what is to be written, one job after another. Every method that waits rejects with what a job failed with. */
export interface Press {
	take(job: IndexJob): void;
	/** Whether whoever has more to write should wait for `room`. */
	readonly isFull: boolean;
	room(): Promise<void>;
	/** Waits for all jobs so far. */
	done(): Promise<void>;
	/** Waits for all jobs; the files that they wrote. No job may follow. */
	close(): Promise<IndexFile[]>;
	/** Ends at once, whatever is left to do. */
	stop(): Promise<void>;
}

/** Takes jobs at once, or in a thread of their own. */
export function openPress(folder: IndexFolder, inThread: boolean): Press {
	if (inThread) return new ThreadPress(folder);
	const writer = new IndexWriter(folder);
	return {
		take: (job) => writer.take(job),
		isFull: false,
		room: async () => undefined,
		done: async () => undefined,
		close: async () => writer.files,
		stop: async () => undefined,
	};
}

/** What the thread keeps lives for one job; more room would only put off the collection of garbage. MB. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };
/** So many jobs may wait for the thread: some megabytes. */
const JOBS = 128;

class ThreadPress implements Press {
	private readonly thread: Worker;
	private waiting = 0;
	private files: IndexFile[] | null = null;
	private failure: unknown = null;
	private wake = () => {};

	constructor(workerData: IndexFolder) {
		const module = new URL('./index-thread.node.ts', import.meta.url);
		this.thread = new Worker(module, { workerData, resourceLimits: LIMITS });
		this.thread.on('message', (files: IndexFile[] | null) => {
			this.waiting--;
			this.files = files;
			this.wake();
		});
		this.thread.on('error', (error) => this.fail(error));
		this.thread.on('exit', () =>
			this.fail(new Error('A bug of Duizhao: the thread of the index ended early.')),
		);
	}

	take(job: IndexJob): void {
		this.post(job, job.kind === 'bytes' ? [job.bytes.buffer] : []);
	}

	get isFull(): boolean {
		return this.waiting >= JOBS;
	}

	async room(): Promise<void> {
		while (this.isFull) await this.next();
	}

	async done(): Promise<void> {
		while (this.waiting > 0) await this.next();
	}

	async close(): Promise<IndexFile[]> {
		this.post(END, []);
		await this.done();
		return this.files ?? [];
	}

	async stop(): Promise<void> {
		this.thread.removeAllListeners('exit');
		await this.thread.terminate();
	}

	private post(job: IndexJob | typeof END, moved: ArrayBuffer[]): void {
		this.thread.postMessage(job, moved);
		this.waiting++;
	}

	private async next(): Promise<void> {
		if (this.failure === null) await new Promise<void>((wake) => (this.wake = wake));
		if (this.failure !== null) throw this.failure;
	}

	private fail(error: unknown): void {
		this.failure ??= error;
		this.wake();
	}
}
