/** What the last build into a folder wrote, so that the next one takes from it what is still right. */
import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from '../offline/collect.ts';

/** A file just made, with its time of modification in milliseconds. */
export interface MadeFile extends BuiltFile {
	modified: number;
}

/** One file of the last build. Only what may be taken again has a key, a digest and links. */
export interface NotedFile {
	path: string;
	bytes: number;
	modified: number;
	made: { key: string; sha256: string; links: readonly string[] } | null;
}

export interface BuildNotes {
	/** Digest of all that the build rested on. */
	stamp: string;
	files: Map<string, NotedFile>;
}

/** Where the notes of a build into `outDir` are. */
export function notesFile(root: string, outDir: string): string {
	const name = createHash('sha256').update(outDir).digest('hex').slice(0, 16);
	return join(root, '.cache/built', `${name}.jsonl`);
}

/** The notes; none where there was no build, or where they were not written to their end. */
export function readNotes(file: string): BuildNotes | null {
	try {
		const [stamp = '', ...lines] = readFileSync(file, 'utf8').split('\n');
		if (lines.pop() !== 'end') return null;
		const links = JSON.parse(lines.shift() ?? '[]') as string[];
		return {
			stamp,
			files: new Map(lines.map((line) => fromLine(line, links)).map((noted) => [noted.path, noted])),
		};
	} catch {
		return null;
	}
}

/** Links repeat from page to page, so that each is written once. */
export function writeNotes(file: string, { stamp, files }: BuildNotes): void {
	const numbers = new Map<string, number>();
	const numberOf = (link: string) => {
		const number = numbers.get(link) ?? numbers.size;
		numbers.set(link, number);
		return number;
	};
	const lines = [...files.values()].map(({ path, bytes, modified, made }) =>
		JSON.stringify(
			made
				? [path, bytes, modified, made.key, made.sha256, made.links.map(numberOf)]
				: [path, bytes, modified],
		),
	);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, [stamp, JSON.stringify([...numbers.keys()]), ...lines, 'end'].join('\n'));
}

export function removeNotes(file: string): void {
	rmSync(file, { force: true });
}

function fromLine(line: string, links: readonly string[]): NotedFile {
	const [path, bytes, modified, key, sha256, linked] = JSON.parse(line);
	if (key === undefined) return { path, bytes, modified, made: null };
	return { path, bytes, modified, made: { key, sha256, links: linked.map((n: number) => links[n]) } };
}

/** Whether the file stands in the folder as the build left it. */
export function isUntouched(folder: string, { path, bytes, modified }: NotedFile): boolean {
	const found = statSync(join(folder, path), { throwIfNoEntry: false });
	return found !== undefined && found.size === bytes && found.mtimeMs === modified;
}

/** Takes a file over from one folder to another: the same file under two names, or a copy where that cannot be. */
export function takeFile(from: string, to: string, path: string): void {
	mkdirSync(dirname(join(to, path)), { recursive: true });
	try {
		linkSync(join(from, path), join(to, path));
	} catch {
		copyFileSync(join(from, path), join(to, path));
	}
}
