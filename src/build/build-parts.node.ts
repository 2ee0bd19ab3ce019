/** One archive built by several machines: each makes a part, one of them joins the parts. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsBelow } from '../offline/digest.node.ts';
import { writeTexts } from '../offline/write-texts.node.ts';
import { PART, RefusedBuild, replaceFolder } from './build-folder.node.ts';
import { type BuildOrder, type BuiltSite, keysOf, make } from './build-site.node.ts';
import { notesFile, removeNotes, takeFile } from './built-files.node.ts';
import { finishSite } from './finish-site.node.ts';
import type { Makers } from './make-files.node.ts';
import type { Page } from './page-routes.ts';
import { makesData, makesSearch, type Part, pagesOfPart } from './share.ts';
import { countPages, totals } from './totals.node.ts';

interface PartNote extends Part {
	/** Program and archive that it was made by and of. */
	stamp: string;
}

/** Makes one part of an archive into `outDir`: its share of the pages, and what is made once where that falls to it. */
export async function buildPart(order: BuildOrder, makers: Makers, part: Part): Promise<BuiltSite> {
	const { root, outDir } = order;
	let made = 0;
	removeNotes(notesFile(root, outDir));
	await replaceFolder(root, outDir, async (folder) => {
		const choose = async (pages: readonly Page[]) => {
			const own = pagesOfPart(pages, part);
			made = countPages(own.map(({ file }) => file));
			return own;
		};
		const what = { folder, data: makesData(part), search: makesSearch(part) };
		await make(order, makers, what, { taken: () => [], choose });
		const note: PartNote = { ...part, stamp: keysOf(order).whole };
		await writeFile(join(folder, PART), `${JSON.stringify(note)}\n`);
	});
	return totals(outDir, made);
}

/** Makes of all parts the archive that one build would have made, byte for byte. Throws a `RefusedBuild` where a part does not fit or is not there. */
export async function joinParts(order: BuildOrder, folders: readonly string[]): Promise<BuiltSite> {
	const { root, outDir } = order;
	await checkParts(folders, keysOf(order).whole);
	removeNotes(notesFile(root, outDir));
	await replaceFolder(root, outDir, async (folder) => {
		const taken = new Set([PART]);
		for (const from of folders) {
			for (const path of pathsBelow(from)) {
				if (!taken.has(path)) takeFile(from, folder, path);
				taken.add(path);
			}
		}
		await finishSite(order, folder, writeTexts(order.archive, folder));
	});
	return totals(outDir, 0);
}

async function checkParts(folders: readonly string[], stamp: string): Promise<void> {
	const notes = await Promise.all(folders.map(readPart));
	const [first] = notes;
	if (first === undefined) throw new RefusedBuild('No folder of a part is named.');
	for (const [i, note] of notes.entries()) {
		if (note.stamp !== stamp)
			throw new RefusedBuild(
				`${folders[i]} was made of another content or by another program. Make all parts of one commit.`,
			);
		if (note.of !== first.of)
			throw new RefusedBuild(`${folders[i]} is one of ${note.of} parts, ${folders[0]} one of ${first.of}.`);
	}
	const numbers = new Set(notes.map(({ number }) => number));
	const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((number) => !numbers.has(number));
	if (missing.length > 0)
		throw new RefusedBuild(`Of ${first.of} parts these are missing: ${missing.join(', ')}.`);
}

async function readPart(folder: string): Promise<PartNote> {
	try {
		return JSON.parse(await readFile(join(folder, PART), 'utf8')) as PartNote;
	} catch {
		throw new RefusedBuild(`${folder} is no part: npm run build -- --shard 1/2 --out ${folder} makes one.`);
	}
}
