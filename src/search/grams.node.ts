import { join } from 'node:path';
import { PairTable } from './pair-table.ts';
import type { Postings } from './postings.ts';
import { NumberReader, readNumbers, writeNumbers } from './run-file.node.ts';
import { NONE, type Run, sortBy } from './runs.node.ts';

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
	/** 1 where it has a list. */
	listed: Uint8Array;
	/** Numbers in the order of the index: by prefix, then by last character. */
	order: Uint32Array;
	/** For each run, how long the list of each listed gram is there, in this order. */
	lengths: Uint32Array[];
	/** For each run, the lists one after another. */
	lists: string[];
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
	/** Takes two files a run and a length. */
	folder: string;
}

/** Finds the grams of three and more characters that the index has, and writes their lists: see docs/search.md. */
export function findGrams(input: GramInput): Level[] {
	const levels: Level[] = [];
	const longest = Math.max(0, ...input.runs.map(({ size }) => size));
	const room: Room = { numbers: new Int32Array(longest), found: new Uint32Array(longest) };
	let files = input.runs.map(({ numbers }) => numbers);
	let below: Below = { ranks: input.keys, units: Uint16Array.from(input.keys), documents: input.documents };
	for (let length = 3; length <= input.longest; length++) {
		const next = input.runs.map((_, i) => join(input.folder, `${i}.${length}`));
		const level = countLevel(input, room, files, next, below);
		if (level.documents.length === 0) break;
		writeLists(input, room, level, next);
		levels.push(level);
		files = next;
		below = { ...level, ranks: inverse(level.order) };
	}
	return levels;
}

/** Memory that every run takes in turn. */
interface Room {
	numbers: Int32Array;
	found: Uint32Array;
}

/** The level below: for each number its rank in the order, its last character and its documents. */
interface Below {
	ranks: Uint32Array;
	units: Uint16Array;
	documents: Uint32Array;
}

/** Numbers the grams of a length from the numbers of those that are one shorter. */
function countLevel(
	{ runs, documentCount, spared }: GramInput,
	room: Room,
	from: readonly string[],
	to: readonly string[],
	below: Below,
): Level {
	const counts = new PairCounts(spared * documentCount, below.documents);
	for (const [r, { size, starts, first }] of runs.entries()) {
		const numbers = room.numbers.subarray(0, size);
		readNumbers(from[r] ?? '', numbers);
		for (const [n, start] of starts.entries())
			counts.count(numbers.subarray(start, starts[n + 1] ?? size), first + n);
		writeNumbers(to[r] ?? '', numbers);
	}
	return toLevel(counts, spared, below);
}

/** Numbers pairs whose both members stand in enough documents, and counts the documents of each. */
class PairCounts {
	readonly table = new PairTable();
	/** For each pair the last document that has it and how many have it. */
	private seen = new Int32Array(1 << 15).fill(NONE);
	readonly least: number;
	private readonly below: Uint32Array;

	constructor(least: number, below: Uint32Array) {
		this.least = least;
		this.below = below;
	}

	/** Puts the numbers of pairs in the place of the numbers of their first members. The last one has no second. */
	count(numbers: Int32Array, document: number): void {
		const { table, least, below } = this;
		let { seen } = this;
		let first = numbers[0] ?? NONE;
		let frequent = first === NONE ? 0 : (below[first] ?? 0);
		for (let at = 0; at < numbers.length; at++) {
			const second = at + 1 < numbers.length ? (numbers[at + 1] ?? NONE) : NONE;
			const next = second === NONE ? 0 : (below[second] ?? 0);
			if (frequent * next < least || frequent * next === 0) numbers[at] = NONE;
			else {
				const id = table.idOf(first, second);
				numbers[at] = id;
				if (2 * id >= seen.length) seen = this.grow();
				if (seen[2 * id] !== document) {
					seen[2 * id] = document;
					seen[2 * id + 1] = (seen[2 * id + 1] ?? 0) + 1;
				}
			}
			first = second;
			frequent = next;
		}
	}

	documents(): Uint32Array {
		return Uint32Array.from({ length: this.table.size }, (_, id) => (this.seen[2 * id + 1] ?? 0) + 1);
	}

	private grow(): Int32Array<ArrayBuffer> {
		const seen = new Int32Array(this.seen.length * 2).fill(NONE);
		seen.set(this.seen);
		this.seen = seen;
		return seen;
	}
}

function toLevel(counts: PairCounts, spared: number, below: Below): Level {
	const { pairs, size } = counts.table;
	const prefixes = Int32Array.from({ length: size }, (_, id) => pairs[2 * id] ?? 0);
	const suffixes = Int32Array.from({ length: size }, (_, id) => pairs[2 * id + 1] ?? 0);
	const units = Uint16Array.from(suffixes, (suffix) => below.units[suffix] ?? 0);
	const documents = counts.documents();
	const apart = (part: number, id: number) => (below.documents[part] ?? 0) - (documents[id] ?? 0);
	// A short list takes little room and is worth it where it keeps away a quarter as many as it has.
	const worth = (count: number) => count / 4 / spared;
	const listed = Uint8Array.from(prefixes, (prefix, id) =>
		apart(prefix, id) * apart(suffixes[id] ?? 0, id) >= counts.least * Math.min(1, worth(documents[id] ?? 0))
			? 1
			: 0,
	);
	const places = Float64Array.from(
		prefixes,
		(prefix, id) => (below.ranks[prefix] ?? 0) * 65536 + (units[id] ?? 0),
	);
	const order = Uint32Array.from(places.keys()).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	return { prefixes, units, documents, listed, order, lengths: [], lists: [] };
}

function inverse(order: Uint32Array): Uint32Array {
	const ranks = new Uint32Array(order.length);
	for (const [rank, id] of order.entries()) ranks[id] = rank;
	return ranks;
}

/** Writes for each run the documents of the listed grams, with how often they stand there. */
function writeLists({ runs }: GramInput, room: Room, level: Level, files: readonly string[]): void {
	const wanted = level.order.filter((id) => level.listed[id] === 1);
	const indexOf = new Int32Array(level.order.length).fill(NONE);
	for (const [index, id] of wanted.entries()) indexOf[id] = index;
	const latest = new Int32Array(wanted.length).fill(NONE);
	const place = new Uint32Array(wanted.length);
	const inOrder = Uint32Array.from(wanted.keys());
	for (const [r, { size, starts, first }] of runs.entries()) {
		const numbers = room.numbers.subarray(0, size);
		readNumbers(files[r] ?? '', numbers);
		const tally = new Uint32Array(wanted.length);
		// What was read of the numbers gives way to the list as it is found: index of the gram, then document and frequency.
		const { found } = room;
		let count = 0;
		let at = 0;
		for (let n = 0; n < starts.length; n++) {
			for (const end = starts[n + 1] ?? size; at < end; at++) {
				const id = numbers[at] ?? NONE;
				const index = id === NONE ? NONE : (indexOf[id] ?? NONE);
				if (index === NONE) continue;
				const held = place[index] ?? 0;
				if (latest[index] === first + n) {
					if (((found[held] ?? 0) & MOST_FREQUENT) < MOST_FREQUENT) found[held] = (found[held] ?? 0) + 1;
					continue;
				}
				latest[index] = first + n;
				place[index] = count;
				tally[index] = (tally[index] ?? 0) + 1;
				numbers[count] = index;
				found[count++] = n * 2 ** FREQUENCY_BITS + 1;
			}
		}
		const sorted = sortBy(numbers.subarray(0, count), inOrder, tally);
		for (const [i, place] of sorted.entries()) sorted[i] = found[place] ?? 0;
		const path = `${files[r]}.lists`;
		writeNumbers(path, sorted);
		level.lists.push(path);
		level.lengths.push(tally);
	}
}

/** Reads the lists of a level one after another. */
export class ListReader {
	private readonly runs: readonly Run[];
	private readonly lengths: readonly Uint32Array[];
	private readonly readers: NumberReader[];
	private index = 0;

	constructor(runs: readonly Run[], { lists, lengths }: Level) {
		this.runs = runs;
		this.lengths = lengths;
		this.readers = lists.map((path) => new NumberReader(path, READ_AHEAD));
	}

	/** The next listed gram. */
	next(): Omit<Postings, 'positions'> {
		const documents: number[] = [];
		const frequencies: number[] = [];
		for (const [r, { first }] of this.runs.entries()) {
			for (let left = this.lengths[r]?.[this.index] ?? 0; left > 0; left--) {
				const packed = this.readers[r]?.next() ?? 0;
				documents.push(first + (packed >>> FREQUENCY_BITS));
				frequencies.push(packed & MOST_FREQUENT);
			}
		}
		this.index++;
		return { documents, frequencies };
	}

	close(): void {
		for (const reader of this.readers) reader.close();
	}
}
