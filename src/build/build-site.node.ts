import { createHash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import type { Archive } from '../archive/model.ts';
import { replaceFolder } from './build-folder.node.ts';
import {
	type BuildNotes,
	type MadeFile,
	notesFile,
	readNotes,
	removeNotes,
	writeNotes,
} from './built-files.node.ts';
import { finishSite } from './finish-site.node.ts';
import { makeFiles } from './make-files.node.ts';
import { openPages } from './page-app.node.ts';
import { bundlePages, type PageBundle } from './page-bundle.node.ts';
import { createPageKeys, type PageKeys } from './page-keys.ts';
import type { Page } from './page-routes.ts';
import type { Progress } from './progress-text.ts';
import type { Kept } from './read-content.node.ts';
import { inOrder } from './share.ts';
import { allFiles, isIntact, sourceSizes, takeUnchanged } from './take-over.node.ts';

/** What a build wrote. */
export interface BuiltSite {
	pages: number;
	files: number;
	bytes: number;
	/** Pages that were made; the others stood already as they are. */
	made: number;
}

export interface BuildOrder {
	root: string;
	content: string;
	archive: Archive;
	kept: Kept;
	/** Digest of the program and its settings. */
	version: string;
	/** Public address of the archive, base path included. */
	site: string;
	outDir: string;
	/** Writes `.br` and `.gz` beside every text, for hosts that send them. */
	compress: boolean;
	onProgress: (progress: Progress) => void;
}

/**
 * Builds an archive into `outDir`, which changes only when everything is written. Pages that rest on nothing that changed are taken from
 * the last build into the same folder; where nothing changed at all, nothing is written. Throws what a page throws.
 */
export async function buildSite(order: BuildOrder): Promise<BuiltSite> {
	const { root, outDir, compress } = order;
	const keys = keysOf(order);
	const noted = notesFile(root, outDir);
	const stamp = createHash('sha256').update(`${keys.whole} ${compress}`).digest('hex');
	const last = readNotes(noted);
	if (last?.stamp === stamp && (await isIntact(outDir, last))) return toBuilt(last, 0);
	const { bundle, pages } = await openBundle(order);
	const { taken, made } = await replaceFolder(root, outDir, async (folder) => {
		const taken = takeUnchanged(pages, keys, last, outDir, folder);
		const left = pages.filter(({ file }) => !taken.has(file));
		const made = await make(order, bundle, folder, { pages: left, data: true, search: true });
		const known = [...taken.values(), ...made];
		await finishSite(order, folder, new Map(known.map((file) => [file.path, file])));
		removeNotes(noted);
		return { taken, made };
	});
	const notes = await allFiles(outDir, stamp, keys, [...taken.values(), ...made]);
	writeNotes(noted, notes);
	return toBuilt(notes, made.length);
}

/** The compiled pages, and which there are, in the order in which they are made. */
export async function openBundle({
	root,
	version,
}: BuildOrder): Promise<{ bundle: PageBundle; pages: Page[] }> {
	const bundle = await bundlePages(root, version);
	const app = await openPages(bundle.entry);
	return { bundle, pages: inOrder(await app.pages()) };
}

/** Makes pages and, where asked for, data and search index, beside the compiled scripts and styles. */
export async function make(
	{ content, kept, site, onProgress }: BuildOrder,
	{ entry, files }: PageBundle,
	folder: string,
	what: { pages: readonly Page[]; data: boolean; search: boolean },
): Promise<MadeFile[]> {
	await cp(files, folder, { recursive: true });
	return makeFiles({ content, kept, site, entry, folder, ...what }, onProgress);
}

/** Keys of the pages; that of the whole archive stands for all that a build rests on. */
export function keysOf({ archive, version, site }: BuildOrder): PageKeys {
	const sizes = sourceSizes(archive);
	return createPageKeys({
		archive,
		version: `${version} ${site}`,
		sourceSize: (file) => sizes.get(file) ?? null,
	});
}

function toBuilt({ files }: BuildNotes, made: number): BuiltSite {
	const all = [...files.values()];
	const pages = all.filter(({ path }) => path.endsWith('.html')).length;
	return { pages, files: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), made };
}
