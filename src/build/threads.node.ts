import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that are worth starting for so many pieces of work. */
export function threadsFor(pieces: number): number {
	return Math.max(1, Math.min(availableParallelism(), pieces));
}

/** What a thread says when it cannot go on. */
export interface ThreadFailure {
	failed: string;
	error: unknown;
}

// A page is made of many short-lived strings: with more room for them, they are cleared away less often.
const LIMITS = { maxYoungGenerationSizeMb: 192 };

/** A thread that runs. */
export interface Running {
	/** Rejects with what the thread fails with, and with the name of what failed. */
	done: Promise<void>;
	tell(message: unknown): void;
	stop(): Promise<unknown>;
}

/** Starts a thread of this folder and gives on what it says. */
export function startThread<T extends object>(
	module: string,
	workerData: unknown,
	onMessage: (message: T) => void = () => {},
): Running {
	const thread = new Worker(new URL(module, import.meta.url), { workerData, resourceLimits: LIMITS });
	const done = new Promise<void>((end, fail) => {
		thread.on('error', fail);
		thread.on('exit', (code) => (code === 0 ? end() : fail(new Error(`A thread ended with ${code}.`))));
		thread.on('message', (message: T | ThreadFailure) => {
			if ('failed' in message)
				fail(new Error(`${message.failed} could not be made.`, { cause: message.error }));
			else onMessage(message);
		});
	});
	return { done, tell: (message) => thread.postMessage(message), stop: () => thread.terminate() };
}

/** Runs a thread of this folder to its end. Throws what it fails with. */
export async function runThread(module: string, workerData: unknown): Promise<void> {
	const { done, stop } = startThread(module, workerData);
	await done.finally(stop);
}
