import { BitWriter, riceParameter } from './bits.ts';

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

/** The dictionary has three bits for the parameter of frequencies. */
const MOST = 7;

const writer = new BitWriter();

/** Packs the postings of one bigram; a chunk ends with the first document that makes it `chunkBytes` long. */
export function encodePostings(postings: Postings, chunkBytes: number): EncodedPostings {
	const { frequencies, positions } = postings;
	let reach = 0;
	for (let i = 0, end = 0; i < frequencies.length; i++) {
		end += frequencies[i] ?? 0;
		reach += (positions[end - 1] ?? 0) - (frequencies[i] ?? 0) + 1;
	}
	const { parameters, list } = encodeDocuments(postings);
	const k = riceParameter(reach / positions.length);
	return {
		parameters: [parameters[0], parameters[1], k],
		list,
		chunks: encodeChunks(postings, k, chunkBytes),
	};
}

/** Packs documents and frequencies alone. */
export function encodeDocuments({
	documents,
	frequencies,
}: Omit<Postings, 'positions'>): Omit<EncodedPostings, 'chunks'> {
	const count = documents.length;
	const span = (documents[count - 1] ?? 0) + 1 - count;
	let occurrences = 0;
	for (let i = 0; i < count; i++) occurrences += frequencies[i] ?? 0;
	const gap = riceParameter(span / count);
	const frequency = Math.min(MOST, riceParameter((occurrences - count) / count));
	let last = -1;
	for (let i = 0; i < count; i++) {
		const document = documents[i] ?? 0;
		writer.rice(document - last - 1, gap);
		writer.rice((frequencies[i] ?? 1) - 1, frequency);
		last = document;
	}
	return { parameters: [gap, frequency, 0], list: writer.take() };
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
