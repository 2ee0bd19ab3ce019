import { ByteReader, ByteWriter, joinBytes } from './bytes.ts';
import type { EncodedPostings } from './encode-postings.ts';

/** Bytes after which pieces are closed, and the longest list or positions that lie in the dictionary itself. */
export interface PieceSizes {
	dictionary: number;
	list: number;
	position: number;
	inline: number;
}

/** Characters of the longest grams. */
export const LONGEST = 8;

/** Where something lies: in a piece of its kind, or in the entry's own piece of the dictionary (−1). */
export interface Location {
	piece: number;
	offset: number;
	size: number;
}

/** A gram of the archive: a bigram, or a longer one whose parts are frequent. */
export interface Entry {
	/** In how many it stands. */
	documents: number;
	/** Without a list, the one of frequencies says how many characters less the longest end of the gram has that has one. */
	parameters: EncodedPostings['parameters'];
	/** Null for a gram that has none, since the lists of its parts say nearly as much. */
	list: Location | null;
	/** Runs of its documents with the offsets there; only bigrams have any. */
	chunks: (Location & { documents: number })[];
}

/** An entry as it is written. */
export interface NewEntry {
	/** Bigrams: their key. Longer grams: the last character; they follow what they begin with. */
	key: number;
	length: number;
	documents: number;
	parameters: EncodedPostings['parameters'];
	list: Uint8Array | null;
	/** Without bytes where these lie in a piece of positions. */
	chunks: { documents: number; size: number; bytes: Uint8Array | null }[];
}

/** A bigram as a number; the order of numbers is the order of the index. */
export function keyOf(text: string, at = 0): number {
	return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}

/** Where the next list or the next positions go. */
interface Heads {
	list: Location;
	position: Location;
}

/** Both who writes and who reads pieces counts so, and nobody needs to be told where things lie. */
function advance(at: Location, size: number, limit: number): Location {
	const location = { ...at, size };
	at.offset += size;
	if (at.offset >= limit) {
		at.piece++;
		at.offset = 0;
	}
	return location;
}

const INLINE = -1;
const FREQUENCIES = 7;

/** A piece ends the rather the shorter the gram that follows, and before none of more than four characters, so that what begins it is told by less. */
const ENDS: Readonly<Record<number, number>> = { 2: 0.7, 3: 1.3, 4: 2 };

/** Puts entries, in the order of the index, into pieces. `close` takes a full piece of the dictionary. */
export class DictionaryWriter {
	/** Where each piece begins: behind every gram of the pieces before, and behind none of its own. */
	readonly firsts: string[] = [];
	private readonly sizes: PieceSizes;
	private readonly heads: Heads = { list: start(), position: start() };
	private readonly writer = new ByteWriter();
	private pieces: Uint8Array[] = [];
	private size = 0;
	/** The entry under way, and those that it goes on from. */
	private readonly under: Pick<NewEntry, 'key' | 'documents'>[] = [];
	/** What stands before the next entry of each length in this piece. */
	private before: number[] = [];

	constructor(sizes: PieceSizes) {
		this.sizes = sizes;
	}

	/** The piece before this entry where it begins a new one. Hands out a list that does not fit into the dictionary. */
	add(entry: NewEntry, put: (list: Uint8Array) => void): Uint8Array<ArrayBuffer> | null {
		const full = this.size >= this.sizes.dictionary * (ENDS[entry.length] ?? Infinity) ? this.take() : null;
		if (this.size === 0) this.begin(entry);
		this.head(entry);
		const { list, chunks } = entry;
		if (list !== null) {
			this.writer.varint(list.length);
			this.flush();
			if (list.length <= this.sizes.inline) this.hold(list);
			else {
				advance(this.heads.list, list.length, this.sizes.list);
				put(list);
			}
		}
		if (entry.length === 2) this.positions(chunks);
		this.flush();
		return full;
	}

	/** The last piece. */
	take(): Uint8Array<ArrayBuffer> {
		const piece = joinBytes(this.pieces);
		this.pieces = [];
		this.size = 0;
		return piece;
	}

	private begin({ key, length }: NewEntry): void {
		const above = this.under.slice(0, length - 2);
		const [before, first] = [this.under, [...above, { key }]].map((path) =>
			textOf(path.map((each) => each.key)),
		);
		this.firsts.push(roundest(before ?? '', first ?? ''));
		const { list, position } = this.heads;
		for (const { piece, offset } of [list, position]) for (const n of [piece, offset]) this.writer.varint(n);
		this.writer.varint(above.length);
		for (const { key, documents } of above) for (const n of [key, documents]) this.writer.varint(n);
		this.before = above.map((each) => each.key);
	}

	private head({
		key,
		length,
		documents,
		parameters: [gap, frequency, position],
		list,
		chunks,
	}: NewEntry): void {
		const depth = length - 2;
		this.writer.varint(depth * 16 + (list === null ? 0 : 8) + Math.min(FREQUENCIES, frequency));
		this.writer.varint(key - (this.before[depth] ?? 0));
		this.before.length = depth;
		this.before[depth] = key;
		this.writer.varint(documents);
		if (list !== null) this.writer.varint(gap * 64 + position * 2 + (chunks.length > 1 ? 1 : 0));
		this.under.length = depth;
		this.under.push({ key, documents });
	}

	private positions(chunks: NewEntry['chunks']): void {
		if (chunks.length > 1) this.writer.varint(chunks.length);
		for (const { documents, size, bytes } of chunks) {
			if (chunks.length > 1) this.writer.varint(documents);
			this.writer.varint(size);
			this.flush();
			if (bytes !== null) this.hold(bytes);
			else advance(this.heads.position, size, this.sizes.position);
		}
	}

	private flush(): void {
		if (this.writer.length > 0) this.hold(this.writer.take());
	}

	private hold(bytes: Uint8Array): void {
		this.pieces.push(bytes);
		this.size += bytes.length;
	}
}

/** The gram of a bigram's key and the characters that follow it. */
function textOf([bigram, ...others]: readonly number[]): string {
	return bigram === undefined ? '' : gramOf(bigram) + String.fromCharCode(...others);
}

/** What is behind one gram and not behind another, in few binary digits, for many such texts deflate well; two characters at least. */
function roundest(before: string, first: string): string {
	let at = 0;
	while (at < before.length && before[at] === first[at]) at++;
	const [low, high] = [before.charCodeAt(at) || 0, first.charCodeAt(at)];
	let step = 1;
	while (high - (high % (2 * step)) > low) step *= 2;
	return (first.slice(0, at) + String.fromCharCode(high - (high % step))).padEnd(2, '\0');
}

function start(): Location {
	return { piece: 0, offset: 0, size: 0 };
}

/** What a piece of the dictionary says, by gram. */
export interface Section {
	bytes: Uint8Array;
	/** The grams that the piece goes on from have only their documents here; their entries lie in earlier pieces. */
	entries: Map<string, Entry>;
}

/** Reads a piece of the dictionary. */
export function decodeDictionary(bytes: Uint8Array<ArrayBuffer>, sizes: PieceSizes): Section {
	const reader = new ByteReader(bytes);
	const next = () => reader.varint();
	const head = (): Location => ({ piece: next(), offset: next(), size: 0 });
	const heads: Heads = { list: head(), position: head() };
	const take = (at: Location, size: number, limit: number, inline: boolean): Location => {
		if (!inline) return advance(at, size, limit);
		reader.at += size;
		return { piece: INLINE, offset: reader.at - size, size };
	};
	const before: number[] = [];
	const grams: string[] = [];
	const entries = new Map<string, Entry>();
	const begin = (depth: number, own: number, entry: Entry) => {
		const gram = depth === 0 ? gramOf(own) : grams[depth - 1] + String.fromCharCode(own);
		before.length = depth;
		before[depth] = own;
		grams[depth] = gram;
		entries.set(gram, entry);
	};
	const above = next();
	for (let depth = 0; depth < above; depth++)
		begin(depth, next(), { documents: next(), parameters: [0, 0, 0], list: null, chunks: [] });
	while (reader.at < bytes.length) {
		const tag = next();
		const depth = tag >> 4;
		const own = next() + (before[depth] ?? 0);
		const documents = next();
		const entry: Entry = { documents, parameters: [0, tag & FREQUENCIES, 0], list: null, chunks: [] };
		begin(depth, own, entry);
		if ((tag & 8) === 0) continue;
		const packed = next();
		entry.parameters = [packed >> 6, tag & FREQUENCIES, (packed >> 1) & 31];
		const size = next();
		entry.list = take(heads.list, size, sizes.list, size <= sizes.inline);
		if (depth > 0) continue;
		const several = packed & 1;
		for (let count = several ? next() : 1; count > 0; count--) {
			const part = several ? next() : documents;
			const length = next();
			const inline = !several && length <= sizes.inline;
			entry.chunks.push({ documents: part, ...take(heads.position, length, sizes.position, inline) });
		}
	}
	return { bytes, entries };
}

/** The bigram of a key. */
export function gramOf(key: number): string {
	return String.fromCharCode(Math.floor(key / 65536), key % 65536);
}
