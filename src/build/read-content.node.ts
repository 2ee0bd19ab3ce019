import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setCurrent } from '../archive/current.node.ts';
import { readKeptArchive } from '../archive/kept-reader.node.ts';
import type { ReadArchive } from '../archive/reader.node.ts';
import { auditProblems } from '../compare/audit/audit-problems.ts';
import { type Progress, telling } from './progress-text.ts';
import type { ReadThreadData } from './read-thread.node.ts';
import { runThread, threadsFor } from './threads.node.ts';

/** From so many new reports on it pays to read them in threads. */
const MANY = 100;

/** Where reports that were read are kept, and by which program. */
export interface Kept {
	folder: string;
	version: string;
}

/** The place for `root`; `version` is that of `programVersion().reading`. */
export function keptBelow(root: string, version: string): Kept {
	return { folder: join(root, '.cache/archive'), version };
}

/**
 * Reads and judges an archive, sums included, new reports on all cores; pages of this thread find it as the current one. `onKept` is called
 * when others may `readAgain`.
 */
export async function readContent(
	content: string,
	kept: Kept,
	onProgress: (progress: Progress) => void = () => {},
	onKept: () => void = () => {},
): Promise<ReadArchive> {
	const reading = readKeptArchive(content, {
		...kept,
		judge: auditProblems,
		prepare: async (paths) => {
			if (paths.length >= MANY) await readInThreads(content, kept, paths, onProgress);
			onKept();
			// Their messages go out before this thread is busy.
			await setImmediate();
		},
	});
	setCurrent(content, reading);
	return reading;
}

/** The same for a thread beside the one that reads it: nearly everything is kept already. */
export async function readAgain(content: string, kept: Kept): Promise<ReadArchive> {
	const reading = readKeptArchive(content, { ...kept, judge: auditProblems });
	setCurrent(content, reading);
	return reading;
}

async function readInThreads(
	content: string,
	kept: Kept,
	paths: readonly string[],
	onProgress: (progress: Progress) => void,
): Promise<void> {
	const counter = new Int32Array(new SharedArrayBuffer(4));
	const threads = threadsFor(paths.length);
	const shares = Array.from({ length: threads }, (_, n) => paths.filter((_, i) => i % threads === n));
	await telling({ what: 'reports', of: paths.length, done: () => counter[0] ?? 0 }, onProgress, () =>
		Promise.all(
			shares.map((share) => {
				const data: ReadThreadData = { ...kept, content, paths: share, counter };
				return runThread('./read-thread.node.ts', data);
			}),
		),
	);
}
