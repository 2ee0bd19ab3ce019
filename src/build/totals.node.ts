import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './build-site.node.ts';
import { filesBelow } from './files.node.ts';

/** How many of these files are pages; feeds, scripts and other files that are made like them are none. */
export function countPages(files: readonly string[]): number {
	return files.filter((file) => file.endsWith('.html')).length;
}

/** What stands in a folder, of which `made` pages were just made. */
export async function totals(folder: string, made: number): Promise<BuiltSite> {
	const files = await filesBelow(folder);
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	return { pages: countPages(files), files: files.length, bytes, made };
}
