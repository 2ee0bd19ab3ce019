import { BitReader } from './bits.ts';
import type { EncodedPostings } from './encode-postings.ts';

/** Documents and frequencies of a list. */
export function decodeList(
	bytes: Uint8Array,
	count: number,
	[gap, frequency]: EncodedPostings['parameters'],
): { documents: Int32Array; frequencies: Int32Array } {
	const reader = new BitReader(bytes);
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

/** Offsets of a chunk: `visit(i, offsets)` for each document `i` of the list from `from` to `to`. */
export function decodeChunk(
	bytes: Uint8Array,
	k: number,
	frequencies: Int32Array,
	[from, to]: readonly [number, number],
	visit: (i: number, positions: Int32Array) => void,
): void {
	const reader = new BitReader(bytes);
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
