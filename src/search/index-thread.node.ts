// Writes what of an index is large, while the thread that started this one goes on. Answers each job with a null, the end with all files.
import { parentPort, workerData } from 'node:worker_threads';
import { END, type IndexJob, IndexWriter } from './index-writer.node.ts';
import type { IndexFile } from './shard-writer.node.ts';

const writer = new IndexWriter(workerData);
const answer = (files: IndexFile[] | null) => parentPort?.postMessage(files);
parentPort?.on('message', (job: IndexJob | typeof END) => {
	if (job === END) return answer(writer.files);
	writer.take(job);
	answer(null);
});
