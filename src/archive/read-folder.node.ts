/** Lists and reads the content folder: only what belongs there, nothing from outside it, nothing endless. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decode } from './decode.ts';
import type { TextFile } from './draft.ts';
import { inBatches } from './in-batches.ts';
import type { Problem } from './problem.ts';
import { readingProblem, START } from './reading-rules.ts';
import { type SystemError, unreadable } from './unreadable.ts';

/** Bytes of the largest text file that is read: a report has some 20,000. */
export const LARGEST_FILE = 5_000_000;

/** Folders of text files, with how deep they lie. `sources/` is not listed: its files are read when a document names them. */
const FOLDERS: Readonly<Record<string, { depth: number; extension: string }>> = {
	metrics: { depth: 2, extension: '.yaml' },
	reports: { depth: 2, extension: '.md' },
	plans: { depth: 2, extension: '.md' },
	rules: { depth: 1, extension: '.yaml' },
};
const ROOT_FILES = new Set(['archive.yaml', 'corrections.yaml', 'divisions.yaml', 'outline.yaml']);
/** Files that people keep beside their data. */
const BESIDE = /^(?:README|LICENSE|LICENCE|CHANGELOG|CONTRIBUTING)(?:\.\w+)*$/i;

export interface Listing {
	/** Paths of the files to read, sorted. */
	paths: string[];
	problems: Problem[];
	/** A folder could not be listed. */
	isPartial: boolean;
}

/** The real path of a folder; null where there is none. */
export async function realFolder(folder: string): Promise<string | null> {
	const found = await stat(folder).catch(() => null);
	return found?.isDirectory() ? realpath(folder) : null;
}

/** Lists the files of an archive. `root` must be a real path. */
export async function listFolder(root: string): Promise<Listing> {
	const listing: Listing = { paths: [], problems: [], isPartial: false };
	await walk(root, '', listing);
	listing.paths.sort();
	return listing;
}

async function walk(root: string, folder: string, listing: Listing): Promise<void> {
	const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: SystemError) => {
		listing.problems.push(unreadable(folder || '.', error));
		listing.isPartial = true;
		return [];
	});
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.name.startsWith('.') || path === 'sources') continue;
		if (!entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink())
			listing.problems.push(unknown(path, false));
		else if (entry.isSymbolicLink() && !(await staysInside(root, path))) listing.problems.push(outside(path));
		else
			await place(
				root,
				path,
				entry.isSymbolicLink() ? await isFolder(root, path) : entry.isDirectory(),
				listing,
			);
	}
}

async function place(root: string, path: string, folder: boolean, listing: Listing): Promise<void> {
	if (folder && expectsFolder(path)) return walk(root, path, listing);
	if (!folder && expectsFile(path)) listing.paths.push(path);
	else if (folder || !BESIDE.test(path)) listing.problems.push(unknown(path, folder));
}

function expectsFolder(path: string): boolean {
	const steps = path.split('/');
	const rule = FOLDERS[steps[0] ?? ''];
	return rule !== undefined && steps.length <= rule.depth;
}

function expectsFile(path: string): boolean {
	const steps = path.split('/');
	const rule = FOLDERS[steps[0] ?? ''];
	if (rule === undefined || steps.length === 1) return ROOT_FILES.has(path);
	return steps.length === rule.depth + 1 && path.endsWith(rule.extension);
}

function unknown(path: string, folder: boolean): Problem {
	const what = `The archive has no place for this ${folder ? 'folder' : 'file'}.`;
	const remedy =
		'Read are divisions.yaml, outline.yaml, archive.yaml, corrections.yaml, metrics/<chapter>/<key>.yaml, reports/<division>/<year>.md, plans/<division>/<year>.md, rules/<id>.yaml and sources/.';
	return readingProblem('unknown-file', path, START, what, remedy);
}

function outside(path: string): Problem {
	const what = 'The symbolic link leads out of the content folder, or nowhere.';
	return readingProblem('path-outside', path, START, what, 'Replace the link by the file itself.');
}

async function isFolder(root: string, path: string): Promise<boolean> {
	return (await stat(join(root, path))).isDirectory();
}

/** Whether a path, links followed, exists and lies below `root`, which must be a real path. */
async function staysInside(root: string, path: string): Promise<boolean> {
	try {
		return (await realpath(join(root, path))).startsWith(root + sep);
	} catch {
		return false;
	}
}

export interface ReadFiles {
	files: TextFile[];
	problems: Problem[];
}

/** Reads text files, in the order given. */
export async function readFiles(
	root: string,
	paths: readonly string[],
	largest = LARGEST_FILE,
): Promise<ReadFiles> {
	const read = await inBatches(paths, (path) => readTextFile(root, path, largest));
	return {
		files: read.flatMap(({ file }) => file ?? []),
		problems: read.flatMap(({ problems }) => problems),
	};
}

async function readTextFile(root: string, path: string, largest: number) {
	try {
		const { size } = await stat(join(root, path));
		if (size > largest) return { file: null, problems: [tooLarge(path, size, largest)] };
		return toTextFile(path, await readFile(join(root, path)));
	} catch (error) {
		return { file: null, problems: [unreadable(path, error as SystemError)] };
	}
}

function toTextFile(path: string, bytes: Uint8Array) {
	const { text, problems } = decode(bytes, path);
	return { file: text === null ? null : { path, text, digest: digestOf(bytes) }, problems };
}

function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** One file at once: its digest, and its text when that is asked for. A file too large, or that cannot be read, has problems and no bytes. */
export function openTextFile(root: string, path: string, largest = LARGEST_FILE) {
	const refused = (problem: Problem) => ({ digest: null, read: () => ({ file: null, problems: [problem] }) });
	try {
		const { size } = statSync(join(root, path));
		if (size > largest) return refused(tooLarge(path, size, largest));
		const bytes = readFileSync(join(root, path));
		return { digest: digestOf(bytes), read: () => toTextFile(path, bytes) };
	} catch (error) {
		return refused(unreadable(path, error as SystemError));
	}
}

function tooLarge(path: string, size: number, largest: number): Problem {
	const what = `The file has ${size} bytes; at most ${largest} are read.`;
	const remedy = 'Keep the text here, and the original with its pictures under `sources/`.';
	return readingProblem('file-too-large', path, START, what, remedy);
}

/** The SHA-256 of a file below `sources/`; `undefined` where there is none, `null` where the path leads elsewhere. Throws where it cannot be read. */
export async function sourceDigest(root: string, file: string): Promise<string | null | undefined> {
	const path = `sources/${file}`;
	if (isAbsolute(file) || file.split(/[/\\]/).includes('..')) return null;
	const found = await stat(join(root, path)).catch(nullWhereAbsent);
	if (found === null || !found.isFile()) return undefined;
	if (!(await staysInside(root, path))) return null;
	const hash = createHash('sha256');
	await pipeline(createReadStream(join(root, path)), hash);
	return hash.digest('hex');
}

/** What leads nowhere, or could not be a path: a loop of links, a file taken for a folder, a name too long. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

function nullWhereAbsent(error: SystemError): null {
	if (!ABSENT.has(error.code ?? '')) throw error;
	return null;
}
