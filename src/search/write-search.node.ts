import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { type BuiltIndex, buildIndex } from './build-index.node.ts';
import { fromArchive, type SearchInput } from './from-archive.ts';
import { FORMAT } from './shard.ts';

/** Writes the search index of an archive into a folder. The same archive gives the same files. */
export async function writeSearch(archive: Archive, folder: string): Promise<BuiltIndex> {
	const input = fromArchive(archive);
	return buildIndex({ ...input, build: buildOf(input) }, folder);
}

/** A name that no other contents have. */
function buildOf({ places, chapters, documents }: SearchInput): string {
	const hash = createHash('sha256').update(JSON.stringify([FORMAT, places, chapters]));
	for (const document of documents) hash.update(JSON.stringify(document));
	return hash.digest('hex').slice(0, 12);
}
