import { Worker } from 'node:worker_threads';
import type { IndexFile } from './shard-writer.node.ts';
import type { PositionsJob } from './write-positions.node.ts';

/** What the thread keeps lives for one bigram; more room would only put off the collection of garbage. MB. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

/** Writes positions in a thread of its own. Rejects with what it fails with. */
export function runPositionsThread(workerData: PositionsJob): Promise<IndexFile[]> {
	return new Promise((done, fail) => {
		const thread = new Worker(new URL('./positions-thread.node.ts', import.meta.url), {
			workerData,
			resourceLimits: LIMITS,
		});
		thread.on('message', done);
		thread.on('error', fail);
		thread.on('exit', () => fail(new Error('A bug of Duizhao: the thread of positions ended early.')));
	});
}
