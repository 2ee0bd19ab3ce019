import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Archive } from '../archive/model.ts';

/** A received file as the archive keeps it below `content/sources/`. */
export async function readSourceFile(archive: Archive, file: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await readFile(sourceLocation(archive, file)));
}

/** Sizes already asked for: every page of a document asks for that of its source. */
const sizes = new WeakMap<Archive, Map<string, Promise<number | null>>>();

/** Its size in bytes; null where the archive names the file and does not keep it. */
export function sourceSize(archive: Archive, file: string): Promise<number | null> {
	const known = sizes.get(archive) ?? new Map<string, Promise<number | null>>();
	sizes.set(archive, known);
	const size = known.get(file) ?? sizeOf(sourceLocation(archive, file));
	known.set(file, size);
	return size;
}

function sizeOf(location: string): Promise<number | null> {
	return stat(location).then(
		({ size }) => size,
		() => null,
	);
}

function sourceLocation(archive: Archive, file: string): string {
	const folder = join(archive.root, 'sources');
	const location = join(folder, file);
	if (relative(folder, location).startsWith('..')) throw new Error(`${file} lies outside ${folder}`);
	return location;
}
