/** Renders pages on all cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Page } from './page-routes.ts';
import type { PageThreadAnswer, PageThreadData } from './page-thread.node.ts';

/** Pages that a thread takes at a time; it takes the next when these are written. */
const BATCH = 48;

/**
 * Renders `pages` below `data.folder`, in their order, so that those of one division read its documents once. Throws with the page's
 * name what the first page that fails throws. `onWritten` hears of the number of pages written, now and then.
 */
export async function renderPages(
	pages: readonly Page[],
	data: PageThreadData,
	onWritten: (pages: number) => void = () => {},
): Promise<void> {
	const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, n) =>
		pages.slice(n * BATCH, (n + 1) * BATCH),
	);
	let next = 0;
	const take = () => batches[next++];
	const threads = Math.min(availableParallelism(), batches.length);
	await Promise.all(Array.from({ length: threads }, () => runThread(data, take, onWritten)));
}

/** Lets one thread work until nothing is left to take. */
async function runThread(
	data: PageThreadData,
	take: () => Page[] | undefined,
	onWritten: (pages: number) => void,
): Promise<void> {
	const thread = new Worker(new URL('./page-thread.node.ts', import.meta.url), { workerData: data });
	try {
		await new Promise<void>((done, fail) => {
			const giveNext = () => {
				const batch = take();
				if (batch === undefined) done();
				else thread.postMessage(batch);
			};
			thread.on('error', fail);
			thread.on('message', (answer: PageThreadAnswer) => {
				if ('failed' in answer) {
					fail(new Error(`${answer.failed} could not be made.`, { cause: answer.error }));
					return;
				}
				onWritten(answer.written.length);
				giveNext();
			});
			giveNext();
		});
	} finally {
		await thread.terminate();
	}
}
