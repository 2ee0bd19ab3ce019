import { createHash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import type { Archive } from '../archive/model.ts';
import type { BuiltFile } from '../offline/collect.ts';
import { writeTexts } from '../offline/write-texts.node.ts';
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
import type { MakeOrder, Makers } from './make-files.node.ts';
import { openPages } from './page-app.node.ts';
import { bundlePages } from './page-bundle.node.ts';
import { createPageKeys, type PageKeys } from './page-keys.ts';
import type { Page } from './page-routes.ts';
import type { Progress } from './progress-text.ts';
import type { Kept } from './read-content.node.ts';
import { inOrder } from './share.ts';
import { allFiles, isIntact, sourceSizes, takeData, takeUnchanged } from './take-over.node.ts';
import { countPages } from './totals.node.ts';

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
export async function buildSite(order: BuildOrder, makers: Makers): Promise<BuiltSite> {
	const { root, outDir, compress } = order;
	const keys = keysOf(order);
	const noted = notesFile(root, outDir);
	const stamp = createHash('sha256').update(`${keys.whole} ${compress}`).digest('hex');
	const last = readNotes(noted);
	if (last?.stamp === stamp && isIntact(outDir, last)) return toBuilt(last, 0);
	const { known, pagesMade } = await replaceFolder(root, outDir, async (folder) => {
		const taken = new Map<string, MadeFile>();
		const take = (files: ReadonlyMap<string, MadeFile>) => {
			for (const [path, file] of files) taken.set(path, file);
		};
		let pagesMade = 0;
		let texts: BuiltFile[] = [];
		const choice: PageChoice = {
			taken: () => {
				take(takeData(keys, last, outDir, folder));
				return [...taken.keys()];
			},
			choose: async (pages) => {
				take(takeUnchanged(pages, keys, last, outDir, folder));
				const left = pages.filter(({ file }) => !taken.has(file));
				pagesMade = countPages(left.map(({ file }) => file));
				// They need nothing of the pages, and the threads are still busy with data and index.
				texts = writeTexts(order.archive, folder);
				return left;
			},
		};
		const made = await make(order, makers, { folder, data: true, search: true }, choice);
		const known = [...taken.values(), ...made];
		await finishSite(order, folder, [...known, ...texts]);
		removeNotes(noted);
		return { known, pagesMade };
	});
	const notes = allFiles(outDir, stamp, keys, known);
	writeNotes(noted, notes);
	return toBuilt(notes, pagesMade);
}

/** What of a build stands already, and what is made anew. */
export interface PageChoice {
	/** Data files that stand already. */
	taken: () => readonly string[];
	/** Those of all pages that are made. */
	choose: (pages: readonly Page[]) => Promise<readonly Page[]>;
}

/**
 * Makes data and search index where asked for, and of all pages those that `choose` leaves, beside the compiled scripts and styles.
 */
export async function make(
	{ root, version, onProgress }: BuildOrder,
	makers: Makers,
	what: MakeOrder,
	{ taken, choose }: PageChoice,
): Promise<MadeFile[]> {
	const left = async () => {
		const { entry, files } = await bundlePages(root, version);
		await cp(files, what.folder, { recursive: true });
		const app = await openPages(entry);
		return { entry, pages: await choose(inOrder(await app.pages())) };
	};
	return makers.make(what, { taken, left }, onProgress);
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
	const pages = countPages(all.map(({ path }) => path));
	return { pages, files: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), made };
}
