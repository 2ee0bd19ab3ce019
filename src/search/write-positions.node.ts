import type { PieceSizes } from './dictionary.ts';
import { encodePostings } from './encode-postings.ts';
import { Pieces } from './pieces.ts';
import { mergeRuns, type SortedRun } from './runs.node.ts';
import type { ShardWriter } from './shard-writer.node.ts';
import { Spool } from './spool.node.ts';

/** Positions that are to be written. */
export interface PositionsJob {
	runs: SortedRun[];
	sizes: PieceSizes & { chunk: number };
	/** File for the bigrams, which the dictionary is to have. */
	spool: string;
}

/** Writes the positions of all bigrams, but for those so short that the dictionary holds them itself. */
export function writePositions(writer: ShardWriter, { runs, sizes, spool }: PositionsJob): void {
	const pieces = new Pieces('p', sizes.position, (name, bytes) => writer.bytes(name, bytes));
	const bigrams = new Spool(spool);
	for (const { key, postings } of mergeRuns(runs)) {
		const { chunks, ...encoded } = encodePostings(postings, sizes.chunk);
		const isInline = chunks.length === 1 && (chunks[0]?.bytes.length ?? 0) <= sizes.inline;
		if (!isInline) for (const { bytes } of chunks) pieces.add(bytes);
		const held = chunks.map(({ documents, bytes }) => ({
			documents,
			size: bytes.length,
			bytes: isInline ? bytes : null,
		}));
		bigrams.add({ key, length: 2, documents: postings.documents.length, ...encoded, chunks: held });
	}
	bigrams.close();
	pieces.close();
}
