import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import {
	type BuiltFile,
	filesOfDivision,
	filesOfSearch,
	linksOf,
	type Shelf,
	searchLeftOut,
	toShelf,
} from './collect.ts';
import {
	type Collection,
	type CollectionFile,
	collectionPath,
	offerPath,
	SEARCH,
	type WorkerFacts,
} from './collection.ts';
import { pathsBelow, textDigest } from './digest.node.ts';

/**
 * Writes what can be saved: a list a division that holds documents, and one for the search where that is in none of these; says what the
 * worker must know. Files that are `known` are not read again.
 */
export async function writeCollections(
	archive: Archive,
	folder: string,
	known: ReadonlyMap<string, BuiltFile> = new Map(),
): Promise<WorkerFacts> {
	const files = await readBuilt(folder, known);
	const shelf = toShelf(files);
	await mkdir(join(folder, dirname(offerPath(''))), { recursive: true });
	// `/offline/` asks for it in every archive.
	if (searchLeftOut(shelf) === 0) await writeFile(join(folder, offerPath(SEARCH)), 'null');
	for (const collection of collections(archive, shelf)) {
		const { files: _, ...offer } = collection;
		await writeFile(join(folder, collectionPath(collection.id)), JSON.stringify(collection));
		await writeFile(join(folder, offerPath(collection.id)), JSON.stringify(offer));
	}
	return { build: buildOf(files), shell: shellOf(files) };
}

/** What is written from here, or for servers only, belongs to no collection and to no build. */
const OF_WORKER = /^(sw\.js|offline\/saves\/.*)$|\.(br|gz)$/;

async function readBuilt(folder: string, known: ReadonlyMap<string, BuiltFile>): Promise<BuiltFile[]> {
	const files: BuiltFile[] = [];
	for (const path of pathsBelow(folder).filter((path) => !OF_WORKER.test(path))) {
		const made = known.get(path);
		if (made) {
			files.push(made);
			continue;
		}
		const content = await readFile(join(folder, path));
		const sha256 = createHash('sha256').update(content).digest('hex');
		const links = path.endsWith('.html') ? linksOf(path, content) : [];
		files.push({ path, bytes: content.length, sha256, links });
	}
	return files;
}

/** Short digest of all files: another file anywhere, another build. */
function buildOf(files: readonly BuiltFile[]): string {
	return textDigest(files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')).slice(0, 12);
}

function shellOf(files: readonly BuiltFile[]): WorkerFacts['shell'] {
	const isShell = (path: string) =>
		/^(assets|icons)\/|\.webmanifest$|^(en\/)?(offline\/)?index\.html$/.test(path);
	return files.filter(({ path }) => isShell(path)).map(({ path, sha256 }) => ({ path, sha256 }));
}

/** What can be saved of a built archive. */
export function* collections(archive: Archive, shelf: Shelf): Generator<Collection> {
	const codes = new Set([...archive.reports, ...archive.plans].map(({ division }) => division));
	for (const code of codes) {
		const division = archive.divisions.get(code);
		if (!division) continue;
		const title = { zh: division.name, en: division.english ?? division.name };
		const page = `divisions/${code}/index.html`;
		yield toCollection(code, title, page, filesOfDivision(shelf, code), searchLeftOut(shelf));
	}
	if (searchLeftOut(shelf) > 0) {
		const title = { zh: '全文检索', en: 'Full-text search' };
		yield toCollection(SEARCH, title, 'search/index.html', filesOfSearch(shelf), 0);
	}
}

function toCollection(
	id: string,
	title: Collection['title'],
	page: string,
	files: CollectionFile[],
	withoutSearch: number,
): Collection {
	const version = textDigest(JSON.stringify(files)).slice(0, 12);
	const bytes = files.reduce((sum, [, bytes]) => sum + bytes, 0);
	return { id, title, page, version, bytes, count: files.length, withoutSearch, files };
}
