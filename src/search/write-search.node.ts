import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { type BuiltIndex, buildIndex } from './build-index.node.ts';
import { toFigurePieces } from './figure-pieces.ts';
import { fromArchive, type SearchInput } from './from-archive.ts';
import { toJumpList } from './jump-list.ts';
import { packJumpList } from './jump-pack.ts';
import { FORMAT } from './shard.ts';

/** Writes the search index of an archive, the names of its jump box and the figures beside hits into a folder. The same archive gives the same files. */
export async function writeSearch(archive: Archive, folder: string): Promise<BuiltIndex> {
	const input = fromArchive(archive);
	const pieces = { jump: packJumpList(toJumpList(archive)), ...toFigurePieces(archive) };
	return buildIndex({ ...input, pieces, build: buildOf(input, pieces) }, folder);
}

/** A name that no other contents have. */
function buildOf({ places, chapters, documents }: SearchInput, pieces: Record<string, string>): string {
	const hash = createHash('sha256').update(JSON.stringify([FORMAT, places, chapters, pieces]));
	for (const document of documents) hash.update(JSON.stringify(document));
	return hash.digest('hex').slice(0, 12);
}
