import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileDigest, pathsBelow } from './digest.node.ts';
import { type Files, UnreadableFiles } from './files-to-verify.ts';

/** The files of a folder. */
export async function openFolder(folder: string): Promise<Files> {
	return {
		paths: pathsBelow(folder),
		digest: (path) => fileDigest(join(folder, path)),
		text: async (path, largest) => {
			const { size } = await stat(join(folder, path));
			if (size > largest)
				throw new UnreadableFiles(`${path} has ${size} bytes; at most ${largest} are read.`);
			return readFile(join(folder, path), 'utf8');
		},
		close: async () => undefined,
	};
}
