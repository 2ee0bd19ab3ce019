import { BitReader, BitWriter, riceParameter } from './bits.ts';

/** Where a bigram occurs: documents in ascending order, how often in each, and the offsets one document after another. */
export interface Postings {
	documents: ArrayLike<number>;
	frequencies: ArrayLike<number>;
	positions: ArrayLike<number>;
}

/** A run of documents whose offsets lie together. */
export interface Chunk {
	/** How many of the list's documents. */
	documents: number;
	bytes: Uint8Array;
}

export interface EncodedPostings {
	/** Parameters of Rice's code for gaps between documents, frequencies and gaps between offsets. */
	parameters: readonly [gap: number, frequency: number, position: number];
	list: Uint8Array;
	chunks: Chunk[];
}

const writer = new BitWriter();

/** Packs the postings of one bigram; a chunk ends with the first document that makes it `chunkBytes` long. */
export function encodePostings(postings: Postings, chunkBytes: number): EncodedPostings {
	const parameters = parametersOf(postings);
	return {
		parameters,
		list: encodeList(postings, parameters),
		chunks: encodeChunks(postings, parameters[2], chunkBytes),
	};
}

function parametersOf({ documents, frequencies, positions }: Postings): EncodedPostings['parameters'] {
	const count = documents.length;
	const span = (documents[count - 1] ?? 0) + 1 - count;
	const repeated = positions.length - count;
	let reach = 0;
	for (let i = 0, end = 0; i < count; i++) {
		end += frequencies[i] ?? 0;
		reach += (positions[end - 1] ?? 0) - (frequencies[i] ?? 0) + 1;
	}
	return [
		riceParameter(span / count),
		riceParameter(repeated / count),
		riceParameter(reach / positions.length),
	];
}

function encodeList(
	{ documents, frequencies }: Postings,
	[gap, frequency]: EncodedPostings['parameters'],
): Uint8Array {
	let last = -1;
	for (let i = 0; i < documents.length; i++) {
		const document = documents[i] ?? 0;
		writer.rice(document - last - 1, gap);
		writer.rice((frequencies[i] ?? 1) - 1, frequency);
		last = document;
	}
	return writer.take();
}

function encodeChunks({ frequencies, positions }: Postings, k: number, chunkBytes: number): Chunk[] {
	const chunks: Chunk[] = [];
	let at = 0;
	let begun = 0;
	for (let i = 0; i < frequencies.length; i++) {
		let last = -1;
		for (let n = frequencies[i] ?? 0; n > 0; n--) {
			const position = positions[at++] ?? 0;
			writer.rice(position - last - 1, k);
			last = position;
		}
		if (writer.length < chunkBytes && i + 1 < frequencies.length) continue;
		chunks.push({ documents: i + 1 - begun, bytes: writer.take() });
		begun = i + 1;
	}
	return chunks;
}

/** Documents and frequencies of a list that begins at `at`. */
export function decodeList(
	bytes: Uint8Array,
	at: number,
	count: number,
	[gap, frequency]: EncodedPostings['parameters'],
): { documents: Int32Array; frequencies: Int32Array } {
	const reader = new BitReader(bytes, at);
	const documents = new Int32Array(count);
	const frequencies = new Int32Array(count);
	let last = -1;
	for (let i = 0; i < count; i++) {
		last += reader.rice(gap) + 1;
		documents[i] = last;
		frequencies[i] = reader.rice(frequency) + 1;
	}
	return { documents, frequencies };
}

/** Offsets of a chunk that begins at `at`: `visit(i, offsets)` for each document `i` of the list from `from` to `to`. */
export function decodeChunk(
	bytes: Uint8Array,
	at: number,
	k: number,
	frequencies: Int32Array,
	[from, to]: readonly [number, number],
	visit: (i: number, positions: Int32Array) => void,
): void {
	const reader = new BitReader(bytes, at);
	for (let i = from; i < to; i++) {
		const positions = new Int32Array(frequencies[i] ?? 0);
		let last = -1;
		for (let n = 0; n < positions.length; n++) {
			last += reader.rice(k) + 1;
			positions[n] = last;
		}
		visit(i, positions);
	}
}
