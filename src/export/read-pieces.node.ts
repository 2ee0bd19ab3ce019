import { readSync } from 'node:fs';

const PIECE = 256 * 1024;

/** Reads an open file from its beginning, piece by piece. The next piece is read over the one before. */
export function* readPieces(file: number): Iterable<Uint8Array<ArrayBuffer>> {
	const piece = new Uint8Array(PIECE);
	for (let at = 0, read = -1; read !== 0; at += read) {
		read = readSync(file, piece, 0, PIECE, at);
		if (read > 0) yield piece.subarray(0, read);
	}
}
