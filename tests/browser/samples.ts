/** Finds the types of pages in `dist/` by their paths, and of each type and language the largest page and the smallest. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface Sample {
	/** `divisions/<code>/<year>.html` */
	type: string;
	/** `divisions/410411/2020.html` */
	path: string;
}

export const dist = join(import.meta.dirname, '../../dist');

/** More files than this in one folder are pages of one type: `metrics/<name>.html`. */
const KINDRED = 4;

export function samplePages(): Sample[] {
	if (!existsSync(dist)) throw new Error('There is no dist/. Run `npm run build` first.');
	const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
	const types = new Map<string, string[]>();
	for (const page of pages) {
		const type = typeOf(page, pages);
		types.set(type, [...(types.get(type) ?? []), page]);
	}
	return [...types].sort().flatMap(([type, paths]) => extremes(paths).map((path) => ({ type, path })));
}

function typeOf(path: string, all: string[]): string {
	const segments = path.replace(/\.html$/, '').split('/');
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const siblings = all.filter(
		(other) => other.startsWith(folder) && !other.slice(folder.length).includes('/'),
	);
	const named = segments.map((segment, index) => {
		if (/^\d{6}$/.test(segment)) return '<code>';
		if (/^\d{4}-\d{4}$/.test(segment)) return '<year>-<year>';
		if (/^\d{4}$/.test(segment)) return '<year>';
		const isLast = index === segments.length - 1;
		return isLast && segment !== 'index' && folder.length > 3 && siblings.length > KINDRED
			? '<name>'
			: segment;
	});
	return `${named.join('/')}.html`;
}

function extremes(paths: string[]): string[] {
	const bySize = paths
		.map((path) => ({ path, size: statSync(join(dist, path)).size }))
		.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
	return [...new Set([bySize[0]?.path, bySize.at(-1)?.path])].filter((path) => path !== undefined);
}
