import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './build-site.node.ts';
import { filesBelow } from './files.node.ts';

/** What stands in a folder, of which `made` pages were just made. */
export async function totals(folder: string, made: number): Promise<BuiltSite> {
	const files = await filesBelow(folder);
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	return { pages: files.filter((file) => file.endsWith('.html')).length, files: files.length, bytes, made };
}
