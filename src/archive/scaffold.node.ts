import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRegistry } from './reader.node.ts';
import {
	codeFault,
	codesIn,
	divisionEntry,
	type KnownDivision,
	keyFault,
	likelyChapter,
	metricEntry,
	withDivision,
} from './scaffold.ts';

/** Where an entry was written, or why none was. */
export type Scaffolded = { path: string } | { fault: string };

/** Writes a new registry entry to be filled in; an existing file is never overwritten. */
export async function scaffoldMetric(content: string, key: string): Promise<Scaffolded> {
	const { metricOf } = await readRegistry(content);
	const fault = keyFault(key, metricOf);
	if (fault !== undefined) return { fault };
	const chapter = likelyChapter(key, metricOf.values());
	const path = join(content, 'metrics', chapter, `${key}.yaml`);
	await mkdir(dirname(path), { recursive: true });
	return writeFile(path, metricEntry(key, chapter), { flag: 'wx' }).then(
		() => ({ path }),
		() => ({ fault: `${path} exists or cannot be written.` }),
	);
}

/** Adds a division to `divisions.yaml`, to be filled in as far as `national` does not know it. */
export async function scaffoldDivision(
	content: string,
	code: string,
	national?: KnownDivision,
): Promise<Scaffolded> {
	const { divisionOf } = await readRegistry(content);
	const path = join(content, 'divisions.yaml');
	const text = await readFile(path, 'utf8').catch(() => '');
	const listed = codesIn(text);
	const fault = codeFault(code, divisionOf, listed);
	if (fault !== undefined) return { fault };
	const added = withDivision(text, divisionEntry(code, listed, national));
	if (added === undefined) {
		return {
			fault: `${path} cannot be extended as it is: run \`npm run validate\`, or add ${code} by hand.`,
		};
	}
	await mkdir(content, { recursive: true });
	await writeFile(path, added);
	return { path };
}
