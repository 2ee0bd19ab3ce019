import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { KeyTable } from './key-table.ts';
import type { Postings } from './postings.ts';

/** Characters of a run: it takes ten bytes of memory for each. */
const RUN_CHARACTERS = 6_000_000;
const READ_AHEAD = 1 << 16;
const BREAK = 0x0a;
const NONE = -1;

/**
 * Inverts texts of any size in bounded memory: runs of documents are sorted by bigram and put on disk, then read side by
 * side. Bigrams with a line break are left out.
 */
export class Runs {
	private readonly folder: string;
	private readonly runs: Run[] = [];
	private readonly limit: number;
	private units: Uint16Array<ArrayBuffer>;
	private starts: number[] = [];
	private size = 0;
	private documents = 0;

	/** `folder` takes one file a run. */
	constructor(folder: string, limit = RUN_CHARACTERS) {
		this.folder = folder;
		this.limit = limit;
		this.units = new Uint16Array(Math.min(limit, 1 << 16));
	}

	/** The next document. */
	add(text: string): void {
		if (this.size > 0 && this.size + text.length + 1 > this.limit) this.flush();
		this.reserve(this.size + text.length + 1);
		this.starts.push(this.size);
		for (let at = 0; at < text.length; at++) this.units[this.size++] = text.charCodeAt(at);
		this.units[this.size++] = BREAK;
	}

	/** Every bigram in ascending order of its key, with its postings, valid until the next one. */
	*merge(): Generator<{ key: number; postings: Postings }> {
		if (this.size > 0) this.flush();
		this.units = new Uint16Array(0);
		const readers = this.runs.map((run) => new RunReader(run));
		try {
			for (let key = least(readers); key !== undefined; key = least(readers)) {
				const found = readers.filter((reader) => reader.key === key);
				yield { key, postings: joinPostings(found.map((reader) => reader.next())) };
			}
		} finally {
			for (const reader of readers) reader.close();
		}
	}

	private reserve(size: number): void {
		if (size <= this.units.length) return;
		const larger = new Uint16Array(Math.max(size, Math.min(this.limit, this.units.length * 2)));
		larger.set(this.units.subarray(0, this.size));
		this.units = larger;
	}

	private flush(): void {
		const path = join(this.folder, `${this.runs.length}.run`);
		const sorted = sortBigrams(this.units.subarray(0, this.size));
		writeAll(path, sorted.positions);
		const { keys, counts } = sorted;
		this.runs.push({ path, keys, counts, starts: Uint32Array.from(this.starts), first: this.documents });
		this.documents += this.starts.length;
		this.starts = [];
		this.size = 0;
	}
}

interface Run {
	path: string;
	/** Ascending. */
	keys: Uint32Array;
	counts: Uint32Array;
	/** Where each document begins in the run. */
	starts: Uint32Array;
	/** Number of its first document. */
	first: number;
}

function sortBigrams(units: Uint16Array): Pick<Run, 'keys' | 'counts'> & { positions: Uint32Array } {
	const table = new KeyTable();
	const ids = new Int32Array(units.length).fill(NONE);
	for (let at = 0; at + 1 < units.length; at++) {
		const [first = 0, second = 0] = [units[at], units[at + 1]];
		if (first !== BREAK && second !== BREAK) ids[at] = table.idOf(((first << 16) | second) >>> 0);
	}
	const tally = new Uint32Array(table.size);
	for (const id of ids) if (id !== NONE) tally[id] = (tally[id] ?? 0) + 1;
	const order = Uint32Array.from(tally.keys()).sort((a, b) => (table.keys[a] ?? 0) - (table.keys[b] ?? 0));
	return {
		keys: order.map((id) => table.keys[id] ?? 0),
		counts: order.map((id) => tally[id] ?? 0),
		positions: scatter(ids, tally, order),
	};
}

function scatter(ids: Int32Array, tally: Uint32Array, order: Uint32Array): Uint32Array {
	const next = new Uint32Array(tally.length);
	let total = 0;
	for (const id of order) {
		next[id] = total;
		total += tally[id] ?? 0;
	}
	const positions = new Uint32Array(total);
	for (let at = 0; at < ids.length; at++) {
		const id = ids[at] ?? NONE;
		if (id === NONE) continue;
		const to = next[id] ?? 0;
		positions[to] = at;
		next[id] = to + 1;
	}
	return positions;
}

function writeAll(path: string, data: Uint32Array): void {
	const file = openSync(path, 'w');
	const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	for (let at = 0; at < bytes.length; )
		at += writeSync(file, bytes, at, Math.min(1 << 24, bytes.length - at));
	closeSync(file);
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
	private readonly run: Run;
	private readonly file: number;
	private readonly buffer = new Uint32Array(READ_AHEAD);
	private held = 0;
	private at = 0;
	private index = 0;

	constructor(run: Run) {
		this.run = run;
		this.file = openSync(run.path, 'r');
	}

	get key(): number | undefined {
		return this.run.keys[this.index];
	}

	next(): Postings {
		const count = this.run.counts[this.index++] ?? 0;
		const { starts, first } = this.run;
		const documents: number[] = [];
		const frequencies: number[] = [];
		const positions = new Int32Array(count);
		let document = 0;
		let end = 0;
		for (let i = 0; i < count; i++) {
			if (this.at === this.held) this.fill();
			const position = this.buffer[this.at++] ?? 0;
			if (i === 0 || position >= end) {
				document = documentAt(starts, position, document);
				end = starts[document + 1] ?? Number.POSITIVE_INFINITY;
				documents.push(first + document);
				frequencies.push(0);
			}
			frequencies[frequencies.length - 1] = (frequencies.at(-1) ?? 0) + 1;
			positions[i] = position - (starts[document] ?? 0);
		}
		return { documents, frequencies, positions };
	}

	close(): void {
		closeSync(this.file);
	}

	private fill(): void {
		const bytes = new Uint8Array(this.buffer.buffer);
		const read = readSync(this.file, bytes, 0, bytes.length, null);
		if (read === 0 || read % 4 !== 0) throw new Error(`A bug of Duizhao: ${this.run.path} ends too early.`);
		this.held = read / 4;
		this.at = 0;
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

function joinPostings(parts: readonly Postings[]): Postings {
	const [only] = parts;
	if (parts.length === 1 && only !== undefined) return only;
	const concat = (pieces: ArrayLike<number>[]) => {
		const joined = new Int32Array(pieces.reduce((size, piece) => size + piece.length, 0));
		let at = 0;
		for (const piece of pieces) {
			joined.set(piece, at);
			at += piece.length;
		}
		return joined;
	};
	return {
		documents: concat(parts.map(({ documents }) => documents)),
		frequencies: concat(parts.map(({ frequencies }) => frequencies)),
		positions: concat(parts.map(({ positions }) => positions)),
	};
}
