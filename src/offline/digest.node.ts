import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file of a folder, as it is. */
export interface FileFacts {
	/** Path from the folder, with `/`. */
	path: string;
	bytes: number;
	sha256: string;
}

/** SHA-256 of a file in hexadecimal, read piece by piece. */
export async function fileDigest(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function textDigest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** All files below a folder that are wanted, sorted by path. */
export async function fileFacts(
	folder: string,
	isWanted: (path: string) => boolean = () => true,
): Promise<FileFacts[]> {
	const facts: FileFacts[] = [];
	for (const path of (await pathsBelow(folder)).filter(isWanted)) {
		const file = join(folder, path);
		facts.push({ path, bytes: (await stat(file)).size, sha256: await fileDigest(file) });
	}
	return facts;
}

/** Paths of all files below a folder, with `/`, sorted. */
export async function pathsBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.sort();
}
