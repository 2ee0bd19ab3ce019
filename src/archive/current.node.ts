import { resolve } from 'node:path';
import { contentDirectory } from './content-dir.node.ts';
import type { Archive } from './model.ts';
import { formatProblems } from './problem.ts';
import { type ReadArchive, readArchive } from './reader.node.ts';

/** The archive breaks its laws; the message is all its problems. */
export class ArchiveError extends Error {
	override name = 'ArchiveError';
}

const read = new Map<string, Promise<ReadArchive>>();

/** The archive in `CONTENT_DIR` or `content/`, read once a process. Throws an `ArchiveError`. */
export async function currentArchive(): Promise<Archive> {
	const folder = resolve(contentDirectory([], process.env));
	const reading = read.get(folder) ?? readArchive(folder);
	read.set(folder, reading);
	const { archive, problems, documents } = await reading;
	if (archive === null) throw new ArchiveError(formatProblems(problems, documents));
	return archive;
}
