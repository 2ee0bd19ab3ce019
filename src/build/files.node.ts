import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** All files below a folder as paths with `/`, in a stable order. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`).replaceAll(sep, '/'))
		.sort();
}
