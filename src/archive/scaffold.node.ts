import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codesAbove } from './parent-code.ts';
import { realFolder } from './read-folder.node.ts';
import { readRegistry } from './reader.node.ts';
import {
	codeFault,
	codesIn,
	divisionEntry,
	type KnownDivision,
	keyFault,
	likelyChapter,
	metricEntry,
	metricToFill,
	withDivision,
} from './scaffold.ts';

/** Where an entry was written, or why none was. */
export type Scaffolded = { path: string; above?: string[] } | { fault: string };

/** Writes a new registry entry to be filled in; an existing file is never overwritten. */
export async function scaffoldMetric(content: string, key: string): Promise<Scaffolded> {
	if ((await realFolder(content)) === null) return noFolder(content);
	const { metricOf } = await readRegistry(content);
	const fault = keyFault(key, metricOf);
	if (fault !== undefined) return { fault };
	const lying = await metricFile(content, key);
	if (lying !== undefined) return { fault: metricToFill(lying) };
	const chapter = likelyChapter(key, metricOf.values());
	const path = join(content, 'metrics', chapter, `${key}.yaml`);
	return write(path, metricEntry(key, chapter), 'wx');
}

/** A metric's file in any chapter, also one that is still to be filled in and so no metric yet. */
async function metricFile(content: string, key: string): Promise<string | undefined> {
	const folder = join(content, 'metrics');
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const found = names.find((name) => basename(name) === `${key}.yaml`);
	return found === undefined ? undefined : join(folder, found);
}

/** Adds a division to `divisions.yaml`, to be filled in as far as `national` does not know it, and those above it that `national` knows. */
export async function scaffoldDivision(
	content: string,
	code: string,
	national: (code: string) => KnownDivision | undefined = () => undefined,
): Promise<Scaffolded> {
	if ((await realFolder(content)) === null) return noFolder(content);
	const { divisionOf } = await readRegistry(content);
	const path = join(content, 'divisions.yaml');
	const text = await readFile(path, 'utf8').catch(() => '');
	const listed = codesIn(text);
	const fault = codeFault(code, divisionOf, listed);
	if (fault !== undefined) return { fault };
	const above = codesAbove(code).filter((each) => !listed.has(each) && national(each) !== undefined);
	let added: string | undefined = text;
	for (const each of [...above, code]) {
		if (added === undefined) break;
		added = withDivision(added, divisionEntry(each, listed, national(each)));
		listed.add(each);
	}
	if (added === undefined) {
		return {
			fault: `${path} cannot be extended as it is: run \`npm run validate\`, or add ${code} by hand.`,
		};
	}
	const written = await write(path, added, 'w');
	return 'path' in written ? { ...written, above } : written;
}

/** A slip of the hand would else begin another archive somewhere. */
function noFolder(content: string): Scaffolded {
	return {
		fault: `There is no folder ${content}. Point --content or CONTENT_DIR at the archive; for a new one, make the folder first.`,
	};
}

async function write(path: string, text: string, flag: 'w' | 'wx'): Promise<Scaffolded> {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text, { flag });
		return { path };
	} catch (error) {
		return { fault: `${path} cannot be written: ${(error as Error).message}.` };
	}
}
