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

/**
 * Runs a thread of this folder to its end and gives on what it says. Each of `later` is told to it as soon as it is known, in this order.
 * Throws what the thread fails with, with the name of what failed, or what one of `later` fails with.
 */
export async function runThread<T extends object>(
	module: string,
	workerData: unknown,
	onMessage: (message: T) => void = () => {},
	later: readonly Promise<unknown>[] = [],
): Promise<void> {
	const thread = new Worker(new URL(module, import.meta.url), { workerData, resourceLimits: LIMITS });
	try {
		await new Promise<void>((done, fail) => {
			thread.on('error', fail);
			for (const each of later) each.catch(fail);
			void tell(thread, later).catch(fail);
			thread.on('exit', (code) => (code === 0 ? done() : fail(new Error(`A thread ended with ${code}.`))));
			thread.on('message', (message: T | ThreadFailure) => {
				if ('failed' in message)
					fail(new Error(`${message.failed} could not be made.`, { cause: message.error }));
				else onMessage(message);
			});
		});
	} finally {
		await thread.terminate();
	}
}

async function tell(thread: Worker, messages: readonly Promise<unknown>[]): Promise<void> {
	for (const message of messages) thread.postMessage(await message);
}
