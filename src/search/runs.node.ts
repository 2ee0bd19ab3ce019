import { join } from 'node:path';
import type { Postings } from './encode-postings.ts';
import { KeyTable } from './key-table.ts';
import { NumberReader, writeNumbers } from './run-file.node.ts';

/** Characters of a run: it takes up to eighteen bytes of memory for each. */
const RUN_CHARACTERS = 1_000_000;
/** Documents of a run at most: so many have a number of 20 bits. */
const RUN_DOCUMENTS = 1 << 20;
const READ_AHEAD = 1 << 14;
const BREAK = 0x0a;
export const NONE = -1;

/** A run of documents on disk. */
export interface Run {
	/** For each character the number of the bigram that begins there, or `NONE`. */
	numbers: string;
	/** How many characters. */
	size: number;
	/** Where each document begins in the run. */
	starts: Uint32Array;
	/** Number of its first document. */
	first: number;
}

/** A run whose bigrams are sorted. */
export interface SortedRun extends Run {
	/** The bigrams, ascending, each followed by how often it stands there, and where. */
	positions: string;
}

/**
 * Inverts texts of any size in bounded memory: runs of documents are sorted by bigram and put on disk, then read side by
 * side. Bigrams with a line break are left out.
 */
export class Runs {
	readonly runs: SortedRun[] = [];
	private readonly folder: string;
	private readonly limit: number;
	private table = new KeyTable();
	private counted: Uint32Array = new Uint32Array(0);
	private latest: Int32Array = new Int32Array(0);
	private units: Uint16Array<ArrayBuffer>;
	private ids: Int32Array = new Int32Array(0);
	private starts: number[] = [];
	private size = 0;
	private documents = 0;

	/** `folder` takes two files a run. */
	constructor(folder: string, limit = RUN_CHARACTERS) {
		this.folder = folder;
		this.limit = limit;
		this.units = new Uint16Array(Math.min(limit, 1 << 16));
	}

	/** The next document. */
	add(text: string): void {
		const isFull = this.size + text.length + 1 > this.limit || this.starts.length === RUN_DOCUMENTS;
		if (this.size > 0 && isFull) this.flush();
		this.reserve(this.size + text.length + 1);
		this.starts.push(this.size);
		for (let at = 0; at < text.length; at++) this.units[this.size++] = text.charCodeAt(at);
		this.units[this.size++] = BREAK;
	}

	/** No document follows: the bigrams by number, and in how many documents each stands. */
	finish(): { keys: Uint32Array; documents: Uint32Array } {
		if (this.size > 0) this.flush();
		this.units = new Uint16Array(0);
		this.ids = new Int32Array(0);
		this.latest = new Int32Array(0);
		const { keys, size } = this.table;
		this.table = new KeyTable();
		return { keys: keys.slice(0, size), documents: this.counted.slice(0, size) };
	}

	private reserve(size: number): void {
		if (size <= this.units.length) return;
		const larger = new Uint16Array(Math.max(size, Math.min(this.limit, this.units.length * 2)));
		larger.set(this.units.subarray(0, this.size));
		this.units = larger;
	}

	private flush(): void {
		const { size, table } = this;
		if (this.ids.length < size) this.ids = new Int32Array(Math.max(size, this.units.length));
		const ids = this.ids.subarray(0, size).fill(NONE);
		for (const [i, start] of this.starts.entries())
			this.number(ids, start, this.starts[i + 1] ?? size, this.documents + i);
		const tally = new Uint32Array(table.size);
		for (const id of ids) if (id !== NONE) tally[id] = (tally[id] ?? 0) + 1;
		const { keys } = table;
		// Keys sort without a function that compares; each tells its number.
		const order = keys.slice(0, table.size).filter((_, id) => tally[id] !== 0);
		order.sort();
		for (const [i, key] of order.entries()) order[i] = table.idOf(key);
		const name = join(this.folder, String(this.runs.length));
		const paths = { numbers: `${name}.numbers`, positions: `${name}.run` };
		writeNumbers(paths.numbers, ids);
		writeNumbers(paths.positions, group(ids, order, tally, { keys }));
		this.runs.push({
			...paths,
			size,
			starts: Uint32Array.from(this.starts),
			first: this.documents,
		});
		this.documents += this.starts.length;
		this.starts = [];
		this.size = 0;
	}

	/** Numbers the bigrams of a document. */
	private number(ids: Int32Array, from: number, to: number, document: number): void {
		const { units, table } = this;
		for (let at = from; at + 1 < to; at++) {
			const [first = 0, second = 0] = [units[at], units[at + 1]];
			if (first === BREAK || second === BREAK) continue;
			const id = table.idOf(((first << 16) | second) >>> 0);
			ids[at] = id;
			if (id >= this.counted.length) this.growCounts();
			if (this.latest[id] === document) continue;
			this.latest[id] = document;
			this.counted[id] = (this.counted[id] ?? 0) + 1;
		}
	}

	private growCounts(): void {
		const { length } = this.table.keys;
		const [counted, latest] = [new Uint32Array(length), new Int32Array(length).fill(NONE)];
		counted.set(this.counted);
		latest.set(this.latest);
		this.counted = counted;
		this.latest = latest;
	}
}

/**
 * Groups the places of a list of numbers by number, in the order given: how many they are, then the places, or the `values` at
 * them; with `keys`, the key of the number before that. Goes `into` memory that suffices, if that is given. `tally` says how often each number stands there.
 */
export function group(
	ids: Int32Array,
	order: Uint32Array,
	tally: Uint32Array,
	{ keys, values, into }: { keys?: Uint32Array; values?: Uint32Array; into?: Uint32Array },
): Uint32Array {
	const head = keys === undefined ? 1 : 2;
	const size = order.reduce((sum, id) => sum + head + (tally[id] ?? 0), 0);
	const grouped = into?.subarray(0, size) ?? new Uint32Array(size);
	const next = new Uint32Array(tally.length);
	let total = 0;
	for (const id of order) {
		if (keys !== undefined) grouped[total] = keys[id] ?? 0;
		grouped[total + head - 1] = tally[id] ?? 0;
		next[id] = total + head;
		total += head + (tally[id] ?? 0);
	}
	for (let at = 0; at < ids.length; at++) {
		const id = ids[at] ?? NONE;
		if (id === NONE) continue;
		const to = next[id] ?? 0;
		grouped[to] = values === undefined ? at : (values[at] ?? 0);
		next[id] = to + 1;
	}
	return grouped;
}

/** Every bigram in ascending order of its key, with its postings, valid until the next one. */
export function* mergeRuns(runs: readonly SortedRun[]): Generator<{ key: number; postings: Postings }> {
	const readers = runs.map((run) => new RunReader(run));
	const columns = { documents: new Numbers(), frequencies: new Numbers(), positions: new Numbers() };
	const { documents, frequencies, positions } = columns;
	try {
		for (let key = least(readers); key !== undefined; key = least(readers)) {
			for (const column of [documents, frequencies, positions]) column.size = 0;
			for (const reader of readers) if (reader.key === key) reader.next(columns);
			const postings = {
				documents: documents.all(),
				frequencies: frequencies.all(),
				positions: positions.all(),
			};
			yield { key, postings };
		}
	} finally {
		for (const reader of readers) reader.close();
	}
}

/** Numbers in memory that is used again: millions of short-lived arrays would wait for their collection. */
class Numbers {
	private held = new Int32Array(1 << 12);
	size = 0;

	push(value: number): void {
		if (this.size === this.held.length) {
			const larger = new Int32Array(this.held.length * 2);
			larger.set(this.held);
			this.held = larger;
		}
		this.held[this.size++] = value;
	}

	/** Valid until the next one is added. */
	all(): Int32Array {
		return this.held.subarray(0, this.size);
	}
}

function least(readers: readonly RunReader[]): number | undefined {
	let key: number | undefined;
	for (const reader of readers) {
		if (reader.key !== undefined && (key === undefined || reader.key < key)) key = reader.key;
	}
	return key;
}

/** Reads a run's bigrams one after another. */
class RunReader {
	private readonly run: SortedRun;
	private readonly numbers: NumberReader;
	/** The next bigram; undefined behind the last one. */
	key: number | undefined;

	constructor(run: SortedRun) {
		this.run = run;
		this.numbers = new NumberReader(run.positions, READ_AHEAD);
		this.key = this.nextKey();
	}

	private nextKey(): number | undefined {
		return this.numbers.isAtEnd() ? undefined : this.numbers.next();
	}

	/** Adds the next bigram's postings. */
	next({ documents, frequencies, positions }: Record<keyof Postings, Numbers>): void {
		const { starts, first } = this.run;
		let document = 0;
		let end = 0;
		let frequency = 0;
		for (let left = this.numbers.next(); left > 0; left--) {
			const position = this.numbers.next();
			if (position >= end) {
				if (frequency > 0) frequencies.push(frequency);
				document = documentAt(starts, position, document);
				end = starts[document + 1] ?? Number.POSITIVE_INFINITY;
				documents.push(first + document);
				frequency = 0;
			}
			frequency++;
			positions.push(position - (starts[document] ?? 0));
		}
		frequencies.push(frequency);
		this.key = this.nextKey();
	}

	close(): void {
		this.numbers.close();
	}
}

/** The last document that begins at or before a position, sought from `from` on. */
function documentAt(starts: Uint32Array, position: number, from: number): number {
	let low = from;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
