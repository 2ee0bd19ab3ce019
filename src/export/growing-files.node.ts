import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Piece } from './disk-orders.ts';

/** The files that grow: one that comes in several pieces stays open until its last. */
export class GrowingFiles {
	readonly #open = new Map<string, number>();

	/** Puts a piece at the end of its file, or begins the file anew, its folder too where there is none. */
	write({ path, first, last }: Piece, data: Uint8Array): void {
		const file = first ? create(path) : this.#at(path);
		writeSync(file, data);
		if (last) {
			closeSync(file);
			this.#open.delete(path);
		} else this.#open.set(path, file);
	}

	#at(path: string): number {
		const file = this.#open.get(path);
		if (file === undefined) throw new Error(`A bug of Duizhao: ${path} was not begun.`);
		return file;
	}
}

function create(path: string): number {
	try {
		return openSync(path, 'w');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		mkdirSync(dirname(path), { recursive: true });
		return openSync(path, 'w');
	}
}
