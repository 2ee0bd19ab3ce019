import { ByteReader, ByteWriter, joinBytes } from './bytes.ts';
import type { EncodedPostings } from './postings.ts';

/** Bytes of a list shard after which it is closed. */
export const LIST_SHARD = 6_000;
/** Bytes of a position shard after which it is closed: many short chunks share one. */
export const POSITION_SHARD = 8_000;
/** Bytes after which a chunk is closed; it fills a shard of its own. */
export const CHUNK = 24_000;

/** Where the postings of a bigram lie. */
export interface Entry {
	documents: number;
	parameters: EncodedPostings['parameters'];
	/** Where its list begins in the shard. */
	list: number;
	/** First chunk; each further chunk begins the next position shard. */
	shard: number;
	offset: number;
	chunks: { documents: number; size: number }[];
}

/** An entry as it is written, with its list. */
export interface NewEntry extends Omit<Entry, 'list'> {
	key: number;
	list: Uint8Array;
}

/** A bigram as a number; the order of numbers is the order of the index. */
export function keyOf(text: string, at: number): number {
	return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}

/** A list shard: its entries by key, then their lists. */
export function encodeDictionary(entries: readonly NewEntry[]): Uint8Array {
	const writer = new ByteWriter();
	writer.varint(entries.length);
	let last: Pick<NewEntry, 'key' | 'shard'> = { key: 0, shard: 0 };
	for (const entry of entries) {
		writeEntry(writer, entry, last);
		last = entry;
	}
	const head = writer.take();
	return joinBytes([head, ...entries.map(({ list }) => list)]);
}

function writeEntry(writer: ByteWriter, entry: NewEntry, last: Pick<NewEntry, 'key' | 'shard'>): void {
	const [gap, frequency, position] = entry.parameters;
	for (const value of [entry.key - last.key, entry.documents, gap * 32 + frequency, position])
		writer.varint(value);
	for (const value of [entry.list.length, entry.shard - last.shard, entry.offset]) writer.varint(value);
	writer.varint(entry.chunks.length);
	for (const { documents, size } of entry.chunks) {
		if (entry.chunks.length > 1) writer.varint(documents);
		writer.varint(size);
	}
}

/** Reads the entries of a list shard. */
export function decodeDictionary(bytes: Uint8Array): Map<number, Entry> {
	const reader = new ByteReader(bytes);
	const entries = new Map<number, Entry>();
	let [key, shard, list] = [0, 0, 0];
	for (let count = reader.varint(); count > 0; count--) {
		key += reader.varint();
		const documents = reader.varint();
		const pair = reader.varint();
		const parameters = [Math.floor(pair / 32), pair % 32, reader.varint()] as const;
		const listSize = reader.varint();
		shard += reader.varint();
		const offset = reader.varint();
		const chunks = readChunks(reader, documents);
		entries.set(key, { documents, parameters, list, shard, offset, chunks });
		list += listSize;
	}
	for (const entry of entries.values()) entry.list += reader.at;
	return entries;
}

function readChunks(reader: ByteReader, documents: number): Entry['chunks'] {
	const count = reader.varint();
	if (count === 1) return [{ documents, size: reader.varint() }];
	return Array.from({ length: count }, () => ({ documents: reader.varint(), size: reader.varint() }));
}
