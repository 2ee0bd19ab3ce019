import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow } from '../offline/digest.node.ts';
import type { BuiltSite } from './build-site.node.ts';

/** How many of these files are pages; feeds, scripts and other files that are made like them are none. */
export function countPages(files: readonly string[]): number {
	return files.filter((file) => file.endsWith('.html')).length;
}

/** What stands in a folder, of which `made` pages were just made. */
export function totals(folder: string, made: number): BuiltSite {
	const files = pathsBelow(folder);
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	return { pages: countPages(files), files: files.length, bytes, made };
}
