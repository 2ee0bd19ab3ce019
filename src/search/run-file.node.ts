import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const AT_ONCE = 1 << 24;

/** Writes whole numbers of 32 bits into a new file. */
export function writeNumbers(path: string, data: Int32Array | Uint32Array): void {
	const file = openSync(path, 'w');
	const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	for (let at = 0; at < bytes.length; )
		at += writeSync(file, bytes, at, Math.min(AT_ONCE, bytes.length - at));
	closeSync(file);
}

/** Reads as many numbers as `into` takes. Throws where the file has fewer. */
export function readNumbers(path: string, into: Int32Array): void {
	const file = openSync(path, 'r');
	const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
	for (let at = 0; at < bytes.length; ) {
		const read = readSync(file, bytes, at, Math.min(AT_ONCE, bytes.length - at), null);
		if (read === 0) throw tooShort(path);
		at += read;
	}
	closeSync(file);
}

/** Reads the numbers of a file one after another; none follows the last one. */
export class NumberReader {
	private readonly path: string;
	private readonly file: number;
	private readonly buffer: Uint32Array;
	private held = 0;
	private at = 0;

	constructor(path: string, readAhead: number) {
		this.path = path;
		this.file = openSync(path, 'r');
		this.buffer = new Uint32Array(readAhead);
	}

	/** Throws where the file ends. */
	next(): number {
		if (this.isAtEnd()) throw tooShort(this.path);
		return this.buffer[this.at++] ?? 0;
	}

	isAtEnd(): boolean {
		if (this.at === this.held) this.fill();
		return this.held === 0;
	}

	close(): void {
		closeSync(this.file);
	}

	private fill(): void {
		const bytes = new Uint8Array(this.buffer.buffer);
		const read = readSync(this.file, bytes, 0, bytes.length, null);
		if (read % 4 !== 0) throw tooShort(this.path);
		this.held = read / 4;
		this.at = 0;
	}
}

function tooShort(path: string): Error {
	return new Error(`A bug of Duizhao: ${path} ends too early.`);
}
