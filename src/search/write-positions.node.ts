import type { PieceSizes } from './dictionary.ts';
import { encodePostings } from './encode-postings.ts';
import { Pieces } from './pieces.node.ts';
import { mergeRuns, type SortedRun } from './runs.node.ts';
import { type IndexFile, ShardWriter } from './shard-writer.node.ts';
import { Spool } from './spool.node.ts';

/** What a thread needs to write the positions of bigrams. */
export interface PositionsJob {
	runs: SortedRun[];
	sizes: PieceSizes & { chunk: number };
	/** Folder of the index, and name of its build. */
	folder: string;
	build: string;
	/** File for the bigrams, which the dictionary is to have. */
	spool: string;
}

/** Writes the positions of all bigrams, but for those so short that the dictionary holds them itself. */
export async function writePositions({
	runs,
	sizes,
	folder,
	build,
	spool,
}: PositionsJob): Promise<IndexFile[]> {
	const writer = new ShardWriter(folder, build);
	const pieces = new Pieces(writer, 'p', sizes.position);
	const bigrams = new Spool(spool);
	for (const { key, postings } of mergeRuns(runs)) {
		const { chunks, ...encoded } = encodePostings(postings, sizes.chunk);
		const isInline = chunks.length === 1 && (chunks[0]?.bytes.length ?? 0) <= sizes.inline;
		if (!isInline) for (const { bytes } of chunks) pieces.add(bytes);
		if (pieces.isFull) await pieces.written();
		const held = chunks.map(({ documents, bytes }) => ({
			documents,
			size: bytes.length,
			bytes: isInline ? bytes : null,
		}));
		bigrams.add({ key, length: 2, documents: postings.documents.length, ...encoded, chunks: held });
	}
	bigrams.close();
	await pieces.close();
	await writer.written();
	return writer.files;
}
