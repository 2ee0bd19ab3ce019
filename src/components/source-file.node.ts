import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Archive } from '../archive/model.ts';

/** A received file as the archive keeps it below `content/sources/`. */
export async function readSourceFile(archive: Archive, file: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await readFile(sourceLocation(archive, file)));
}

/** Its size in bytes; null where the archive names the file and does not keep it. */
export async function sourceSize(archive: Archive, file: string): Promise<number | null> {
	try {
		return (await stat(sourceLocation(archive, file))).size;
	} catch {
		return null;
	}
}

function sourceLocation(archive: Archive, file: string): string {
	const folder = join(archive.root, 'sources');
	const location = join(folder, file);
	if (relative(folder, location).startsWith('..')) throw new Error(`${file} lies outside ${folder}`);
	return location;
}
