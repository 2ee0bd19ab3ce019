/** What a build takes from the one before. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { type BuildNotes, isUntouched, type MadeFile, type NotedFile, takeFile } from './built-files.node.ts';
import { filesBelow } from './files.node.ts';
import type { PageKeys } from './page-keys.ts';
import type { Page } from './page-routes.ts';

/** Takes from `outDir` into `folder` each page whose key is that of the last build and which nobody touched since. */
export function takeUnchanged(
	pages: readonly Page[],
	keys: PageKeys,
	last: BuildNotes | null,
	outDir: string,
	folder: string,
): Map<string, MadeFile> {
	const taken = new Map<string, MadeFile>();
	for (const { file } of pages) {
		const noted = last?.files.get(file);
		if (!noted?.page || noted.page.key !== keys.of(file) || !isUntouched(outDir, noted)) continue;
		takeFile(outDir, folder, file);
		const { path, bytes, modified, page } = noted;
		taken.set(file, { path, bytes, modified, sha256: page.sha256, links: page.links });
	}
	return taken;
}

/** Whether a folder holds what the build wrote, all of it and nothing else. */
export async function isIntact(outDir: string, { files }: BuildNotes): Promise<boolean> {
	const found = await filesBelow(outDir).catch(() => []);
	if (found.length !== files.size) return false;
	return found.every((path) => {
		const noted = files.get(path);
		return noted !== undefined && isUntouched(outDir, noted);
	});
}

/** Notes of everything in a folder, with the keys of its pages. */
export async function allFiles(
	outDir: string,
	stamp: string,
	keys: PageKeys,
	pages: readonly MadeFile[],
): Promise<BuildNotes> {
	const files = new Map<string, NotedFile>();
	for (const { path, bytes, modified, sha256, links } of pages) {
		const key = keys.of(path);
		files.set(path, { path, bytes, modified, page: key === null ? null : { key, sha256, links } });
	}
	for (const path of await filesBelow(outDir)) {
		if (files.has(path)) continue;
		const { size, mtimeMs } = statSync(join(outDir, path));
		files.set(path, { path, bytes: size, modified: mtimeMs, page: null });
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
