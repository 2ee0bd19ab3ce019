import { join } from 'node:path';
import type { Postings } from './encode-postings.ts';
import { PairTable, ROW } from './pair-table.ts';
import { NumberReader, readNumbers, writeNumbers } from './run-file.node.ts';
import { group, NONE, type Run } from './runs.node.ts';

/** Bits of a number for how often a gram stands in a document; more often counts as so often. */
const FREQUENCY_BITS = 12;
const MOST_FREQUENT = 2 ** FREQUENCY_BITS - 1;
const READ_AHEAD = 1 << 12;

/** What is known of the grams of one length, by number. */
export interface Level {
	/** Number, in the level below, of the gram without its last character. */
	prefixes: Int32Array;
	/** The last character, a UTF-16 unit. */
	units: Uint16Array;
	/** In how many documents it stands. */
	documents: Uint32Array;
	/** 0 where it has a list; else how many characters less its longest end with a list has. */
	jumps: Uint8Array;
	/** Numbers in the order of the index: by prefix, then by last character. */
	order: Uint32Array;
	/** For each run a file: how long the list of each listed gram is there, in this order, followed by it. */
	files: string[];
}

export interface GramInput {
	runs: readonly Run[];
	/** Bigrams by number, and in how many documents each stands. */
	keys: Uint32Array;
	documents: Uint32Array;
	/** Of the whole archive. */
	documentCount: number;
	/** Characters of the longest grams. */
	longest: number;
	/** A list is worth its place where it keeps so many documents away that have both parts of the gram apart. */
	spared: number;
	/** Takes a file a run and a length; the numbers of runs are written over. */
	folder: string;
}

/** Finds the grams of three and more characters that the index has, and writes their lists: see docs/search.md. */
export function findGrams(input: GramInput): Level[] {
	const levels: Level[] = [];
	const size = Math.max(0, ...input.runs.map((run) => run.size));
	const room = {
		numbers: new Int32Array(size),
		indices: new Int32Array(size),
		found: new Uint32Array(size),
		grouped: new Uint32Array(0),
	};
	let below: Below = { ranks: input.keys, units: Uint16Array.from(input.keys), documents: input.documents };
	let lists: ListWriter | null = null;
	for (let length = 3; length <= input.longest + 1; length++) {
		// The longest grams are counted no further: only their lists are written.
		const counts = length > input.longest ? null : new PairCounts(input.spared * input.documentCount, below);
		for (const [r, run] of input.runs.entries()) passRun(input, { room, run, r, length, counts, lists });
		if (counts === null || counts.table.size === 0) break;
		const level = toLevel(counts, input.spared, below);
		levels.push(level);
		lists = new ListWriter(level);
		below = { ...level, ranks: inverse(level.order) };
	}
	return levels;
}

/** Memory that every run takes in turn. */
interface Room {
	numbers: Int32Array;
	indices: Int32Array;
	found: Uint32Array;
	/** Grows as it is needed. */
	grouped: Uint32Array;
}

/** The level below: for each number its rank in the order, its last character and its documents. */
interface Below {
	ranks: Uint32Array;
	units: Uint16Array;
	documents: Uint32Array;
	/** Bigrams all have lists. */
	jumps?: Uint8Array;
}

/** Reads the numbers of one length in a run, writes their lists, and numbers the grams that are one longer. */
function passRun(
	{ folder }: GramInput,
	{
		room,
		run,
		r,
		length,
		counts,
		lists,
	}: {
		room: Room;
		run: Run;
		r: number;
		length: number;
		counts: PairCounts | null;
		lists: ListWriter | null;
	},
): void {
	const { size, starts, first } = run;
	const numbers = room.numbers.subarray(0, size);
	readNumbers(run.numbers, numbers);
	lists?.add(run, numbers, room, join(folder, `${r}.${length - 1}`));
	if (counts === null) return;
	for (const [n, start] of starts.entries())
		counts.count(numbers.subarray(start, starts[n + 1] ?? size), first + n);
	writeNumbers(run.numbers, numbers, true);
}

/** Numbers pairs whose both members stand in enough documents, and counts the documents of each. */
class PairCounts {
	readonly table = new PairTable();
	readonly least: number;
	private readonly below: Uint32Array;
	/** For each number of the level below the pair that it began last. */
	private readonly recent: Int32Array;

	constructor(least: number, { documents }: Below) {
		this.least = least;
		this.below = documents;
		this.recent = new Int32Array(documents.length);
	}

	/**
	 * Puts the numbers of pairs in the place of the numbers of their first members; the last one has no second. In its row a
	 * pair has the last document with it, counted from 1, and how many there are.
	 */
	count(numbers: Int32Array, document: number): void {
		const { table, least, below, recent } = this;
		let first = numbers[0] ?? NONE;
		let frequent = first === NONE ? 0 : (below[first] ?? 0);
		for (let at = 0; at < numbers.length; at++) {
			const second = at + 1 < numbers.length ? (numbers[at + 1] ?? NONE) : NONE;
			const next = second === NONE ? 0 : (below[second] ?? 0);
			if (frequent * next < least || frequent * next === 0) numbers[at] = NONE;
			else {
				const id = table.idOf(first, second, recent[first] ?? 0);
				const { rows } = table;
				const row = ROW * id + 2;
				numbers[at] = id;
				recent[first] = id;
				if (rows[row] !== document + 1) {
					rows[row] = document + 1;
					rows[row + 1] = (rows[row + 1] ?? 0) + 1;
				}
			}
			first = second;
			frequent = next;
		}
	}
}

function toLevel(counts: PairCounts, spared: number, below: Below): Level {
	const { rows, size } = counts.table;
	const column = (n: number) => new Int32Array(size).map((_, id) => rows[ROW * id + n] ?? 0);
	const [prefixes, suffixes] = [column(0), column(1)];
	const units = Uint16Array.from(suffixes, (suffix) => below.units[suffix] ?? 0);
	const documents = new Uint32Array(column(3));
	const apart = (part: number, id: number) => (below.documents[part] ?? 0) - (documents[id] ?? 0);
	// A short list takes little room and is worth it where it keeps away a quarter as many as it has.
	const worth = (count: number) => count / 4 / spared;
	const jumps = Uint8Array.from(prefixes, (prefix, id) => {
		const suffix = suffixes[id] ?? 0;
		const spares = apart(prefix, id) * apart(suffix, id);
		const isListed = spares >= counts.least * Math.min(1, worth(documents[id] ?? 0));
		return isListed ? 0 : 1 + (below.jumps?.[suffix] ?? 0);
	});
	const places = Float64Array.from(
		prefixes,
		(prefix, id) => (below.ranks[prefix] ?? 0) * 65536 + (units[id] ?? 0),
	);
	const order = Uint32Array.from(places.keys()).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	return { prefixes, units, documents, jumps, order, files: [] };
}

function inverse(order: Uint32Array): Uint32Array {
	const ranks = new Uint32Array(order.length);
	for (const [rank, id] of order.entries()) ranks[id] = rank;
	return ranks;
}

/** Writes run by run the documents of the listed grams of a level, with how often they stand there. */
class ListWriter {
	private readonly level: Level;
	/** For each gram its place among those listed. */
	private readonly indexOf: Int32Array;
	private readonly inOrder: Uint32Array;
	/** For each of those the last document that has it, and where that is noted. */
	private readonly latest: Int32Array;
	/** How often each of those stands in a run. */
	private readonly tally: Uint32Array;

	constructor(level: Level) {
		this.level = level;
		this.indexOf = new Int32Array(level.order.length).fill(NONE);
		let count = 0;
		for (const id of level.order) if (level.jumps[id] === 0) this.indexOf[id] = count++;
		this.inOrder = Uint32Array.from({ length: count }, (_, i) => i);
		this.latest = new Int32Array(2 * count).fill(NONE);
		this.tally = new Uint32Array(count);
	}

	/** The next run with the numbers of its grams, which stay. */
	add({ size, starts, first }: Run, numbers: Int32Array, room: Room, path: string): void {
		const { indexOf, latest, inOrder, tally } = this;
		const { indices, found } = room;
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
		if (room.grouped.length < inOrder.length + count)
			room.grouped = new Uint32Array(inOrder.length + found.length);
		const memory = { values: found, into: room.grouped };
		writeNumbers(path, group(indices.subarray(0, count), inOrder, tally, memory));
		this.level.files.push(path);
	}
}

/** Reads the lists of a level one after another. */
export class ListReader {
	private readonly runs: { first: number; numbers: NumberReader }[];

	constructor(runs: readonly Run[], { files }: Level) {
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
