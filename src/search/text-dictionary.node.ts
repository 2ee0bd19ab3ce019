/** Bytes of the dictionary, at most a sixteenth of the sample. */
const SIZE = 16_384;
/** Bytes of a piece that is taken from the sample, and of the strings by which its worth is judged. */
const PIECE = 64;
const STRING = 6;
const SLOTS = 1 << 20;

/**
 * What texts have in common, for deflate to refer to: the sample is cut into parts of one length, and of each the piece is
 * taken whose strings are the most frequent in the sample and in no piece yet (Liao, Petri, Moffat, Wirth 2016).
 */
export function chooseDictionary(sample: Uint8Array): Uint8Array<ArrayBuffer> {
	const pieces = Math.floor(Math.min(SIZE, sample.length / 16) / PIECE);
	const part = Math.floor(sample.length / Math.max(1, pieces));
	const slots = slotsOf(sample);
	const counts = new Uint32Array(SLOTS);
	for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1;
	const dictionary = new Uint8Array(pieces * PIECE);
	for (let n = 0; n < pieces; n++) {
		const at = bestPiece(slots, counts, n * part, Math.min((n + 1) * part, slots.length) - PIECE);
		for (const slot of slots.subarray(at, at + PIECE)) counts[slot] = 0;
		dictionary.set(sample.subarray(at, at + PIECE), n * PIECE);
	}
	return dictionary;
}

/** For each offset a number that the string there shares with few others. */
function slotsOf(sample: Uint8Array): Uint32Array {
	return Uint32Array.from({ length: Math.max(0, sample.length - STRING + 1) }, (_, at) => {
		let hash = 0;
		for (let i = at; i < at + STRING; i++)
			hash = Math.imul(hash ^ (sample[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
		return (hash >>> 0) % SLOTS;
	});
}

function bestPiece(slots: Uint32Array, counts: Uint32Array, from: number, to: number): number {
	const worth = (at: number) => counts[slots[at] ?? 0] ?? 0;
	const span = PIECE - STRING + 1;
	let score = 0;
	for (let at = from; at < from + span; at++) score += worth(at);
	let [best, bestScore] = [from, score];
	for (let at = from + 1; at <= to; at++) {
		score += worth(at + span - 1) - worth(at - 1);
		if (score > bestScore) [best, bestScore] = [at, score];
	}
	return best;
}
