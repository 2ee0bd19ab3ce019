import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { type Files, UnreadableFiles } from './files-to-verify.ts';
import { findDirectory, LONGEST_END, parseDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * The files of a zip, read where they lie. Nothing is unpacked to disk; an entry that holds more than it says is given up
 * as soon as it does. Throws `UnreadableFiles`.
 */
export async function openZip(path: string): Promise<Files> {
	const file = await open(path);
	try {
		const entries = new Map((await readDirectory(file)).map((entry) => [entry.path, entry]));
		const entryOf = (name: string) => {
			const entry = entries.get(name);
			if (!entry) throw new UnreadableFiles(`The zip holds no ${name}.`);
			return entry;
		};
		return {
			paths: [...entries.keys()].sort(),
			digest: async (name) => {
				const hash = createHash('sha256');
				await readEntry(file, entryOf(name), (piece) => hash.update(piece));
				return hash.digest('hex');
			},
			text: async (name, largest) => readText(file, entryOf(name), largest),
			close: () => file.close(),
		};
	} catch (error) {
		await file.close();
		throw error;
	}
}

async function readDirectory(file: FileHandle): Promise<ZipEntry[]> {
	const { size } = await file.stat();
	const tail = await readAt(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
	const { offset, bytes, entries } = findDirectory(tail);
	return parseDirectory(await readAt(file, offset, bytes), entries);
}

async function readText(file: FileHandle, entry: ZipEntry, largest: number): Promise<string> {
	if (entry.bytes > largest)
		throw new UnreadableFiles(`${entry.path} has ${entry.bytes} bytes; at most ${largest} are read.`);
	const read: Buffer[] = [];
	await readEntry(file, entry, (piece) => read.push(piece));
	return Buffer.concat(read).toString('utf8');
}

async function readEntry(file: FileHandle, entry: ZipEntry, onPiece: (piece: Buffer) => void): Promise<void> {
	const header = await readAt(file, entry.offset, 30);
	const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
	const packed = slices(file, start, entry.packedBytes);
	let bytes = 0;
	const count = async (pieces: AsyncIterable<Buffer>) => {
		for await (const piece of pieces) {
			bytes += piece.length;
			if (bytes > entry.bytes) throw new UnreadableFiles(`${entry.path} holds more than the zip says.`);
			onPiece(piece);
		}
	};
	const reading = entry.method === 0 ? count(packed) : pipeline(packed, createInflateRaw(), count);
	await reading.catch((error) => {
		throw error instanceof UnreadableFiles ? error : new UnreadableFiles(`${entry.path} is damaged.`);
	});
	if (bytes < entry.bytes) throw new UnreadableFiles(`${entry.path} ends too early.`);
}

const SLICE = 1 << 18;

async function* slices(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
	for (let at = 0; at < length; at += SLICE)
		yield await readAt(file, start + at, Math.min(SLICE, length - at));
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
	const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
	if (bytesRead < length)
		throw new UnreadableFiles('The zip ends too early: perhaps only a part of it was copied.');
	return buffer;
}
