import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { type BuiltIndex, buildIndex } from './build-index.node.ts';
import { FigurePieces } from './figure-pieces.ts';
import { fromArchive } from './from-archive.ts';
import { toJumpList } from './jump-list.ts';
import { packJumpList } from './jump-pack.ts';
import { FORMAT } from './shard.ts';

/**
 * Writes the search index of an archive, the names of its jump box and the figures beside hits into a folder. The same archive and `version` of
 * the program give the same files.
 */
export async function writeSearch(archive: Archive, folder: string, version: string): Promise<BuiltIndex> {
	const figures = new FigurePieces();
	const input = fromArchive(archive, (report) => figures.add(report));
	const jump = packJumpList(toJumpList(archive));
	const build = buildOf(archive, [version, input.places, jump]);
	return buildIndex({ ...input, pieces: () => ({ jump, ...figures.toPieces() }), build }, folder);
}

/**
 * A name that no other contents have: by the digests of the files, since to read all texts for it would take as long as an index does. What
 * reports state is read with the registry.
 */
function buildOf({ outline, metrics, reports, plans }: Archive, others: readonly unknown[]): string {
	const hash = createHash('sha256').update(
		JSON.stringify([FORMAT, outline, [...metrics.values()], ...others]),
	);
	for (const { path, digest } of [...reports, ...plans]) hash.update(`${digest} ${path}\n`);
	return hash.digest('hex').slice(0, 12);
}
