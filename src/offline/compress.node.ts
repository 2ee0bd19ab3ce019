import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsBelow } from './digest.node.ts';

const TEXT = /\.(html|css|js|json|svg|xml|txt|md|csv|webmanifest)$/;
/** Below this, headers outweigh what is saved. */
const SMALLEST = 512;

/** Writes `.br` and `.gz` beside every text of a folder that gets smaller by it. Says how many files it compressed. */
export async function compressFiles(folder: string): Promise<number> {
	const paths = pathsBelow(folder).filter((path) => TEXT.test(path));
	let compressed = 0;
	for (const path of paths) {
		const content = await readFile(join(folder, path));
		if (content.length < SMALLEST) continue;
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		};
		const packed = await Promise.all([
			promisify(brotliCompress)(content, { params }),
			promisify(gzip)(content, { level: 9 }),
		]);
		if (packed.some(({ length }) => length >= content.length)) continue;
		const [br, gz] = packed;
		await Promise.all([writeFile(join(folder, `${path}.br`), br), writeFile(join(folder, `${path}.gz`), gz)]);
		compressed++;
	}
	return compressed;
}
