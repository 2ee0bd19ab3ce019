import type { Postings } from './encode-postings.ts';
import { NumberReader, readNumbers, writeNumbers } from './run-file.node.ts';
import { group, NONE, type Run } from './runs.node.ts';

/** Bits of a number for how often a gram stands in a document; more often counts as so often. */
const FREQUENCY_BITS = 12;
const MOST_FREQUENT = 2 ** FREQUENCY_BITS - 1;
const READ_AHEAD = 1 << 12;

/** Lists of grams of one length that are to be written. */
export interface ListsJob {
	/** With the numbers of the grams of this length. */
	runs: readonly Run[];
	/** How many numbers there are. */
	grams: number;
	/** The numbers that have a list, in the order of the index. */
	listed: Uint32Array;
	/** For each run a file: how long the list of each listed gram is there, in this order, followed by it. */
	files: readonly string[];
}

/** Writes run by run the documents of listed grams, with how often they stand there. */
export function writeLists({ runs, grams, listed, files }: ListsJob): void {
	const writer = new ListWriter(grams, listed);
	const room = new Int32Array(Math.max(0, ...runs.map((run) => run.size)));
	for (const [r, run] of runs.entries()) {
		const numbers = room.subarray(0, run.size);
		readNumbers(run.numbers, numbers);
		writeNumbers(files[r] ?? '', writer.listsOf(run, numbers));
	}
}

class ListWriter {
	/** For each gram its place among those listed. */
	private readonly indexOf: Int32Array;
	private readonly inOrder: Uint32Array;
	/** For each of those the last document that has it, and where that is noted. */
	private readonly latest: Int32Array;
	/** How often each of those stands in a run. */
	private readonly tally: Uint32Array;
	/** Memory that every run takes in turn. */
	private indices = new Int32Array(0);
	private found = new Uint32Array(0);
	private grouped = new Uint32Array(0);

	constructor(grams: number, listed: Uint32Array) {
		this.indexOf = new Int32Array(grams).fill(NONE);
		for (const [i, id] of listed.entries()) this.indexOf[id] = i;
		this.inOrder = Uint32Array.from(listed.keys());
		this.latest = new Int32Array(2 * listed.length).fill(NONE);
		this.tally = new Uint32Array(listed.length);
	}

	/** Valid until the next run. */
	listsOf({ size, starts, first }: Run, numbers: Int32Array): Uint32Array {
		const { indexOf, latest, inOrder, tally } = this;
		if (this.indices.length < size) {
			this.indices = new Int32Array(size);
			this.found = new Uint32Array(size);
		}
		const { indices, found } = this;
		tally.fill(0);
		let count = 0;
		let at = 0;
		for (let n = 0; n < starts.length; n++) {
			for (const end = starts[n + 1] ?? size; at < end; at++) {
				const id = numbers[at] ?? NONE;
				const index = id === NONE ? NONE : (indexOf[id] ?? NONE);
				if (index === NONE) continue;
				if (latest[2 * index] === first + n) {
					const held = latest[2 * index + 1] ?? 0;
					if (((found[held] ?? 0) & MOST_FREQUENT) < MOST_FREQUENT) found[held] = (found[held] ?? 0) + 1;
					continue;
				}
				latest[2 * index] = first + n;
				latest[2 * index + 1] = count;
				tally[index] = (tally[index] ?? 0) + 1;
				indices[count] = index;
				found[count++] = n * 2 ** FREQUENCY_BITS + 1;
			}
		}
		if (this.grouped.length < inOrder.length + count)
			this.grouped = new Uint32Array(inOrder.length + found.length);
		const memory = { values: found, into: this.grouped };
		return group(indices.subarray(0, count), inOrder, tally, memory);
	}
}

/** Reads lists that were written so, one after another. */
export class ListReader {
	private readonly runs: { first: number; numbers: NumberReader }[];

	constructor(runs: readonly Run[], files: readonly string[]) {
		this.runs = files.map((path, r) => ({
			first: runs[r]?.first ?? 0,
			numbers: new NumberReader(path, READ_AHEAD),
		}));
	}

	/** The next listed gram. */
	next(): Omit<Postings, 'positions'> {
		const documents: number[] = [];
		const frequencies: number[] = [];
		for (const { first, numbers } of this.runs) {
			for (let left = numbers.next(); left > 0; left--) {
				const packed = numbers.next();
				documents.push(first + (packed >>> FREQUENCY_BITS));
				frequencies.push(packed & MOST_FREQUENT);
			}
		}
		return { documents, frequencies };
	}

	close(): void {
		for (const { numbers } of this.runs) numbers.close();
	}
}
