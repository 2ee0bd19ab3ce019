import { resolve } from 'node:path';
import { contentDirectory } from './content-dir.node.ts';
import type { Archive } from './model.ts';
import { formatProblems } from './problem.ts';
import { type ReadArchive, readArchive } from './reader.node.ts';

const READ = Symbol.for('duizhao.archive.read');

/** The archive breaks its laws; the message is all its problems. */
export class ArchiveError extends Error {
	override name = 'ArchiveError';
}

/**
 * Shared by all copies of this module in one process: the build reads the archive once, though commands and bundled pages
 * each load their own copy.
 */
const shared = globalThis as { [READ]?: Map<string, Promise<ReadArchive>> };

/** What is in `CONTENT_DIR` or `content/`, problems and all, read once a process. */
export function readCurrent(): Promise<ReadArchive> {
	const folder = resolve(contentDirectory([], process.env));
	return readings().get(folder) ?? setCurrent(folder, readArchive(folder));
}

/** Gives a folder's reading to all that ask for the current archive in this process, and returns it. */
export function setCurrent(folder: string, reading: Promise<ReadArchive>): Promise<ReadArchive> {
	readings().set(resolve(folder), reading);
	return reading;
}

function readings(): Map<string, Promise<ReadArchive>> {
	shared[READ] ??= new Map();
	return shared[READ];
}

/** The archive in `CONTENT_DIR` or `content/`, read once a process. Throws an `ArchiveError`. */
export async function currentArchive(): Promise<Archive> {
	const { archive, problems, documents } = await readCurrent();
	if (archive === null) throw new ArchiveError(formatProblems(problems, documents, 'No page can be made.'));
	return archive;
}
