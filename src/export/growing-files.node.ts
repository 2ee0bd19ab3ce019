import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DiskFile, Piece } from './disk-orders.ts';

interface Growing {
	file: number;
	/** Null where nobody wants to know. */
	hash: Hash | null;
	bytes: number;
}

/** The files that grow: one that comes in several pieces stays open until its last. */
export class GrowingFiles {
	readonly #open = new Map<string, Growing>();
	readonly #isTold: boolean;
	#complete: DiskFile[] = [];

	/** Complete files are only kept to be told of where somebody asks for them. */
	constructor(isTold: boolean) {
		this.#isTold = isTold;
	}

	/** Puts a piece at the end of its file, or begins the file anew, its folder too where there is none. */
	write({ path, first, last }: Piece, data: Uint8Array): void {
		const growing = first ? this.#begin(path) : this.#at(path);
		writeSync(growing.file, data);
		growing.hash?.update(data);
		growing.bytes += data.length;
		if (last) this.#end(path, growing);
		else this.#open.set(path, growing);
	}

	/** Those that are complete since the last time. */
	takeFiles(): DiskFile[] {
		return this.#complete.splice(0);
	}

	#at(path: string): Growing {
		const growing = this.#open.get(path);
		if (growing === undefined) throw new Error(`A bug of Duizhao: ${path} was not begun.`);
		return growing;
	}

	#end(path: string, { file, hash, bytes }: Growing): void {
		const modified = fstatSync(file).mtimeMs;
		closeSync(file);
		this.#open.delete(path);
		if (hash) this.#complete.push({ path, bytes, sha256: hash.digest('hex'), modified });
	}

	#begin(path: string): Growing {
		return { file: create(path), hash: this.#isTold ? createHash('sha256') : null, bytes: 0 };
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
