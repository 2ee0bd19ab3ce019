import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Deflate, type ZipInputFile } from 'fflate';
import type { FileFact } from './data-package.ts';
import { readPieces } from './read-pieces.node.ts';

/** A file that is hashed and compressed while it grows, so that the zip has only to copy it. */
export class PackedFile {
	readonly #beside: string;
	readonly #compressed: number;
	readonly #hash = createHash('sha256');
	readonly #deflate: Deflate;
	#crc = 0;
	#bytes = 0;
	#sha256 = '';

	/** The compressed bytes wait in a file beside it. */
	constructor(path: string) {
		this.#beside = `${path}.deflated`;
		this.#compressed = openSync(this.#beside, 'w+');
		// A library rather than zlib, whose output is not the same on every machine.
		this.#deflate = new Deflate({ level: 5, mem: 3 }, (chunk) => void writeSync(this.#compressed, chunk));
	}

	push(data: Uint8Array): void {
		this.#hash.update(data);
		this.#crc = crc32(data, this.#crc);
		this.#bytes += data.length;
		this.#deflate.push(data);
	}

	/** Nothing may be pushed afterwards. */
	close(): FileFact {
		if (this.#sha256 === '') {
			this.#deflate.push(new Uint8Array(0), true);
			this.#sha256 = this.#hash.digest('hex');
		}
		return { bytes: this.#bytes, sha256: this.#sha256 };
	}

	/** The file as an entry of a zip, and what moves its bytes there, to be called once the entry is added. */
	toEntry(filename: string): { entry: ZipInputFile; copy(): void } {
		// The method is the zip's to set.
		const entry: ZipInputFile = {
			filename,
			size: this.#bytes,
			crc: this.#crc,
			compression: 8,
			ondata: undefined as never,
		};
		return { entry, copy: () => this.#copyTo(entry) };
	}

	#copyTo({ ondata }: ZipInputFile): void {
		for (const piece of readPieces(this.#compressed)) ondata?.(null, piece, false);
		ondata?.(null, new Uint8Array(0), true);
		closeSync(this.#compressed);
		rmSync(this.#beside);
	}
}
