import { join } from 'node:path';
import { PairTable, ROW } from './pair-table.ts';
import { readNumbers, writeNumbers } from './run-file.node.ts';
import { NONE, type Run } from './runs.node.ts';
import type { ListsJob } from './write-lists.node.ts';

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
	/** Takes two files a run and a length. */
	folder: string;
	/** Writes the lists of a length, at once or in time: only with them a level is whole. */
	writeLists(job: ListsJob): void;
	/** Removes files once all lists so far are written. */
	remove(paths: readonly string[]): void;
}

/** Finds the grams of three and more characters that the index has, and has their lists written: see docs/search.md. */
export function findGrams(input: GramInput): Level[] {
	const { runs, longest, spared, documentCount, folder } = input;
	const levels: Level[] = [];
	const room = new Int32Array(Math.max(0, ...runs.map((run) => run.size)));
	let numbered: readonly Run[] = runs;
	let below: Below = { ranks: input.keys, units: Uint16Array.from(input.keys), documents: input.documents };
	for (let length = 3; length <= longest; length++) {
		const counts = new PairCounts(spared * documentCount, below);
		const shorter = numbered;
		numbered = runs.map((run, r) => ({ ...run, numbers: join(folder, `${r}.${length}.numbers`) }));
		for (const [r, run] of shorter.entries()) countRun(run, counts, room, numbered[r]?.numbers ?? '');
		input.remove(shorter.map((run) => run.numbers));
		if (counts.table.size === 0) break;
		const level = toLevel(counts, spared, below);
		const files = runs.map((_, r) => join(folder, `${r}.${length}.lists`));
		const listed = level.order.filter((id) => level.jumps[id] === 0);
		input.writeLists({ runs: numbered, grams: level.order.length, listed, files });
		levels.push({ ...level, files });
		below = { ...level, ranks: inverse(level.order) };
	}
	input.remove(numbered.map((run) => run.numbers));
	return levels;
}

/** The level below: for each number its rank in the order, its last character and its documents. */
interface Below {
	ranks: Uint32Array;
	units: Uint16Array;
	documents: Uint32Array;
	/** Bigrams all have lists. */
	jumps?: Uint8Array;
}

/** Numbers the grams of a run that are one longer than those whose numbers it has, and writes these numbers. */
function countRun(run: Run, counts: PairCounts, room: Int32Array, path: string): void {
	const { size, starts, first } = run;
	const numbers = room.subarray(0, size);
	readNumbers(run.numbers, numbers);
	for (const [n, start] of starts.entries())
		counts.count(numbers.subarray(start, starts[n + 1] ?? size), first + n);
	writeNumbers(path, numbers);
}

/** Numbers pairs whose both members stand in enough documents, and counts the documents of each. */
class PairCounts {
	readonly table = new PairTable();
	readonly least: number;
	/** For each number of the level below in how many documents it stands, and the pair that it began last. */
	private readonly heads: Int32Array;

	constructor(least: number, { documents }: Below) {
		this.least = least;
		this.heads = new Int32Array(2 * documents.length);
		for (const [id, count] of documents.entries()) this.heads[2 * id] = count;
	}

	/**
	 * Puts the numbers of pairs in the place of the numbers of their first members; the last one has no second. In its row a
	 * pair has the last document with it, counted from 1, and how many there are.
	 */
	count(numbers: Int32Array, document: number): void {
		const { table, least, heads } = this;
		const present = document + 1;
		let first = numbers[0] ?? NONE;
		let frequent = first === NONE ? 0 : (heads[2 * first] ?? 0);
		for (let at = 0; at < numbers.length; at++) {
			const second = at + 1 < numbers.length ? (numbers[at + 1] ?? NONE) : NONE;
			const next = second === NONE ? 0 : (heads[2 * second] ?? 0);
			if (frequent * next < least || frequent * next === 0) numbers[at] = NONE;
			else {
				const id = table.idOf(first, second, heads[2 * first + 1] ?? 0);
				const { rows } = table;
				const row = ROW * id + 2;
				numbers[at] = id;
				heads[2 * first + 1] = id;
				if (rows[row] !== present) {
					rows[row] = present;
					rows[row + 1] = (rows[row + 1] ?? 0) + 1;
				}
			}
			first = second;
			frequent = next;
		}
	}
}

function toLevel(counts: PairCounts, spared: number, below: Below): Omit<Level, 'files'> {
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
	return { prefixes, units, documents, jumps, order };
}

function inverse(order: Uint32Array): Uint32Array {
	const ranks = new Uint32Array(order.length);
	for (const [rank, id] of order.entries()) ranks[id] = rank;
	return ranks;
}
