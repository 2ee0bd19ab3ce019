/** What a build takes from the one before. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { pathsBelow } from '../offline/digest.node.ts';
import { type BuildNotes, isUntouched, type MadeFile, type NotedFile, takeFile } from './built-files.node.ts';
import { divisionOfData, type PageKeys } from './page-keys.ts';
import type { Page } from './page-routes.ts';

/** Takes from `outDir` into `folder` each page whose key is that of the last build and which nobody touched since. */
export function takeUnchanged(
	pages: readonly Page[],
	keys: PageKeys,
	last: BuildNotes | null,
	outDir: string,
	folder: string,
): Map<string, MadeFile> {
	return take(
		pages.map(({ file }) => last?.files.get(file)),
		keys,
		outDir,
		folder,
	);
}

/** Takes the data files of divisions in the same way. Of a division that stayed as it was, no file came and none went. */
export function takeData(
	keys: PageKeys,
	last: BuildNotes | null,
	outDir: string,
	folder: string,
): Map<string, MadeFile> {
	const noted = [...(last?.files.values() ?? [])].filter(({ path }) => divisionOfData(path) !== null);
	return take(noted, keys, outDir, folder);
}

function take(
	files: readonly (NotedFile | undefined)[],
	keys: PageKeys,
	outDir: string,
	folder: string,
): Map<string, MadeFile> {
	const taken = new Map<string, MadeFile>();
	for (const noted of files) {
		if (!noted?.made || noted.made.key !== keys.of(noted.path) || !isUntouched(outDir, noted)) continue;
		takeFile(outDir, folder, noted.path);
		const { path, bytes, modified, made } = noted;
		taken.set(path, { path, bytes, modified, sha256: made.sha256, links: made.links });
	}
	return taken;
}

/** Whether a folder holds what the build wrote, all of it and nothing else. */
export function isIntact(outDir: string, { files }: BuildNotes): boolean {
	const found = existsSync(outDir) ? pathsBelow(outDir) : [];
	if (found.length !== files.size) return false;
	return found.every((path) => {
		const noted = files.get(path);
		return noted !== undefined && isUntouched(outDir, noted);
	});
}

/** Notes of everything in a folder, with the keys of what was made. */
export function allFiles(
	outDir: string,
	stamp: string,
	keys: PageKeys,
	made: readonly MadeFile[],
): BuildNotes {
	const files = new Map<string, NotedFile>();
	for (const { path, bytes, modified, sha256, links } of made) {
		const key = keys.of(path);
		files.set(path, { path, bytes, modified, made: key === null ? null : { key, sha256, links } });
	}
	for (const path of pathsBelow(outDir)) {
		if (files.has(path)) continue;
		const { size, mtimeMs } = statSync(join(outDir, path));
		files.set(path, { path, bytes: size, modified: mtimeMs, made: null });
	}
	return { stamp, files };
}

/** Bytes of the files below `sources/` that the archive keeps. */
export function sourceSizes({ root, reports, plans }: Archive): Map<string, number> {
	const named = new Set([...reports, ...plans].map(({ source }) => source.file));
	return new Map(
		[...named].flatMap((file) => {
			const found = statSync(join(root, 'sources', file), { throwIfNoEntry: false });
			return found === undefined ? [] : [[file, found.size] as const];
		}),
	);
}
