// A thread that reads reports, so that they are kept for all others.
import { workerData } from 'node:worker_threads';
import { keepReports } from '../archive/kept-reader.node.ts';
import { auditProblems } from '../compare/audit/audit-problems.ts';

export interface ReadThreadData {
	content: string;
	paths: string[];
	folder: string;
	version: string;
	/** Shared by all threads: the reports read. */
	counter: Int32Array;
}

const { content, paths, folder, version, counter } = workerData as ReadThreadData;
const onRead = () => Atomics.add(counter, 0, 1);
await keepReports(content, paths, { folder, version, judge: auditProblems }, onRead);
