import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rooms that no page and no file of a built archive comes from. */
const ELSEWHERE = /^(?:bench|extract|importer|review)\//;

/** What reading a document rests on. */
const READING = /^(?:archive|compare|text)\//;

export interface ProgramVersion {
	/** Of what turns a report's file into the report. */
	reading: string;
	/** Of what turns the archive into files, the reading included. */
	building: string;
}

/**
 * Names the state of the program in `root`: digests over its sources, its configuration and its packages, the version of Node, and
 * `settings`. Any of them changed, and nothing made before is taken.
 */
export async function programVersion(
	root: string,
	settings: readonly string[] = [],
): Promise<ProgramVersion> {
	const sources = (await readdir(join(root, 'src'), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(join(root, 'src').length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => !ELSEWHERE.test(path) && !path.includes('/fixtures/'))
		.sort();
	const reading = createHash('sha256').update(process.version);
	const building = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
	for (const path of ['package-lock.json', 'astro.config.mjs']) {
		const bytes = await readFile(join(root, path));
		building.update(bytes);
		reading.update(bytes);
	}
	for (const path of sources) {
		const bytes = await readFile(join(root, 'src', path));
		building.update(`${path} ${bytes.length}\n`).update(bytes);
		if (READING.test(path)) reading.update(`${path} ${bytes.length}\n`).update(bytes);
	}
	return { reading: reading.digest('hex').slice(0, 16), building: building.digest('hex').slice(0, 16) };
}
