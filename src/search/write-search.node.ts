import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { type BuiltIndex, buildIndex } from './build-index.node.ts';
import { toFigurePieces } from './figure-pieces.ts';
import { fromArchive } from './from-archive.ts';
import { toJumpList } from './jump-list.ts';
import { packJumpList } from './jump-pack.ts';
import { FORMAT } from './shard.ts';

/**
 * Writes the search index of an archive, the names of its jump box and the figures beside hits into a folder. The same archive and `version` of
 * the program give the same files.
 */
export async function writeSearch(archive: Archive, folder: string, version: string): Promise<BuiltIndex> {
	const input = fromArchive(archive);
	const pieces = { jump: packJumpList(toJumpList(archive)), ...toFigurePieces(archive) };
	const build = buildOf(archive, [version, input.places, pieces]);
	return buildIndex({ ...input, pieces, build }, folder);
}

/** A name that no other contents have: by the digests of the files, since to read all texts for it would take as long as an index does. */
function buildOf({ outline, reports, plans }: Archive, others: readonly unknown[]): string {
	const hash = createHash('sha256').update(JSON.stringify([FORMAT, outline, ...others]));
	for (const { path, digest } of [...reports, ...plans]) hash.update(`${digest} ${path}\n`);
	return hash.digest('hex').slice(0, 12);
}
