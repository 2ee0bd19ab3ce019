import type { NewEntry } from './dictionary.ts';
import { encodeDocuments } from './encode-postings.ts';
import type { Level } from './grams.node.ts';
import type { Run } from './runs.node.ts';
import { ListReader } from './write-lists.node.ts';

const NOTHING = { documents: [], frequencies: [] };

/** Goes through grams of three and more characters, with their lists, in the order of the index. */
export class GramWalk {
	private readonly levels: readonly Level[];
	private readonly readers: ListReader[];
	/** How many grams of each length are done. */
	private readonly done: number[];

	constructor(runs: readonly Run[], levels: readonly Level[]) {
		this.levels = levels;
		this.readers = levels.map((level) => new ListReader(runs, level.files));
		this.done = levels.map(() => 0);
	}

	/** The grams that begin with one of the level below, given by its number there; they are asked for in their order. */
	*below(parent: number, depth = 0): Generator<NewEntry> {
		const level = this.levels[depth];
		if (level === undefined) return;
		for (
			let id = this.next(depth);
			id !== undefined && level.prefixes[id] === parent;
			id = this.next(depth)
		) {
			this.done[depth] = (this.done[depth] ?? 0) + 1;
			const [key, documents, jump] = [level.units[id] ?? 0, level.documents[id] ?? 0, level.jumps[id] ?? 0];
			const packed =
				jump === 0
					? encodeDocuments(this.readers[depth]?.next() ?? NOTHING)
					: { parameters: [0, jump, 0] as const, list: null };
			yield { key, length: depth + 3, documents, ...packed, chunks: [] };
			yield* this.below(id, depth + 1);
		}
	}

	close(): void {
		for (const reader of this.readers) reader.close();
	}

	private next(depth: number): number | undefined {
		return this.levels[depth]?.order[this.done[depth] ?? 0];
	}
}
