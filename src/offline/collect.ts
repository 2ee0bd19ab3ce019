import type { CollectionFile } from './collection.ts';

/** A built file, and the files that it links to or loads. */
export interface BuiltFile {
	path: string;
	bytes: number;
	sha256: string;
	/** Paths from the archive's root, without fragment; empty unless it is a page. */
	links: readonly string[];
}

/** A page that many link to may be about the whole archive; larger ones are not saved with a division. */
const LARGEST_LINKED = 300_000;
/** The search index is saved with each division as long as it is small; above, only its names are, and it is a collection of its own. */
const LARGEST_SEARCH = 5_000_000;

/** `divisions/410411/2020.html` and `api/v1/reports/410411-2020.json` → 410411. */
export function codesIn(path: string): string[] {
	return path.match(/(?<![0-9A-Za-z])\d{6}(?![0-9A-Za-z])/g) ?? [];
}

/** Paths to which a page's attributes lead, inside the archive. */
export function linksOf(path: string, html: Uint8Array): string[] {
	const base = `http://archive.invalid/${path}`;
	// Byte by byte: of a page of Chinese, only its few addresses need to become text.
	const bytes = Buffer.from(html.buffer, html.byteOffset, html.length).toString('latin1');
	const targets = [...bytes.matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/g)].map(([, target = '']) => target);
	const own = [...new Set(targets)]
		.map((target) => Buffer.from(target, 'latin1').toString('utf8'))
		.map((target) => URL.parse(target.replaceAll('&amp;', '&'), base))
		.filter((url) => url?.host === 'archive.invalid');
	return own.map((url) => decodeURIComponent(url?.pathname.slice(1) ?? ''));
}

/** Files that every page may need: scripts, styles, icons, and the first page of each room. */
export function isShared({ path, bytes }: Pick<BuiltFile, 'path' | 'bytes'>): boolean {
	if (/^(assets|icons)\//.test(path) || path.endsWith('.webmanifest')) return true;
	return /^(en\/)?([a-z]+\/)?index\.html$/.test(path) && bytes <= LARGEST_LINKED;
}

/** Whether a file belongs to the search: its index and its pages. */
export function isSearch(path: string): boolean {
	return /^(en\/)?search\//.test(path);
}

/** Whether the jump box needs a file: the name of the build, the names, traditional characters. */
export function isOfNames(path: string): boolean {
	return /^search\/(manifest|[^/]+\/(jump|fold))\.js$/.test(path);
}

/** What the comparison loads besides the reports: by which rules they are compared, and which of the province there are. */
function comparedBy(code: string): string[] {
	return ['compare-data/registry.js', `compare-data/in-${code.slice(0, 2)}.js`];
}

/** Built files by path, and by the codes in their paths. */
export interface Shelf {
	files: ReadonlyMap<string, BuiltFile>;
	byCode: ReadonlyMap<string, BuiltFile[]>;
	shared: BuiltFile[];
	search: BuiltFile[];
	/** Those of the search that the jump box needs. */
	names: BuiltFile[];
}

const sum = (files: readonly BuiltFile[]) => files.reduce((total, { bytes }) => total + bytes, 0);

export function toShelf(files: readonly BuiltFile[]): Shelf {
	const byCode = new Map<string, BuiltFile[]>();
	for (const file of files)
		for (const code of new Set(codesIn(file.path))) byCode.set(code, [...(byCode.get(code) ?? []), file]);
	return {
		files: new Map(files.map((file) => [file.path, file])),
		byCode,
		shared: files.filter(isShared),
		search: files.filter(({ path }) => isSearch(path)),
		names: files.filter(({ path }) => isOfNames(path)),
	};
}

/** The files of a division: its own, the pages they lead to, what comparing and all pages need. Sorted. */
export function filesOfDivision(shelf: Shelf, code: string): CollectionFile[] {
	const own = shelf.byCode.get(code) ?? [];
	const linked = own.flatMap(({ links }) => links).flatMap((path) => shelf.files.get(path) ?? []);
	const pages = linked.filter(({ path, bytes }) => path.endsWith('.html') && bytes <= LARGEST_LINKED);
	const compared = comparedBy(code).flatMap((path) => shelf.files.get(path) ?? []);
	const searched = searchLeftOut(shelf) === 0 ? shelf.search : shelf.names;
	return toList([...own, ...pages, ...compared, ...shelf.shared, ...searched]);
}

/** Bytes of a search that is too large to be saved with a division; 0 where it is saved. */
export function searchLeftOut({ search }: Shelf): number {
	const bytes = sum(search);
	return bytes <= LARGEST_SEARCH ? 0 : bytes;
}

/** The files of the search, with what all pages need. */
export function filesOfSearch(shelf: Shelf): CollectionFile[] {
	return toList([...shelf.search, ...shelf.shared]);
}

function toList(files: readonly BuiltFile[]): CollectionFile[] {
	const once = new Map(files.map((file) => [file.path, file]));
	return [...once.values()]
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, bytes, sha256 }) => [path, bytes, sha256]);
}
