/** Reads the directory at the end of a zip. Layout: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16. */
import { UnreadableFiles } from './files-to-verify.ts';

export interface ZipEntry {
	path: string;
	/** 0: stored, 8: deflated. */
	method: number;
	packedBytes: number;
	bytes: number;
	/** Where its local header begins. */
	offset: number;
}

/** The end record without its comment, and with the longest one. */
export const END_BYTES = 22;
export const LONGEST_END = END_BYTES + 0xffff;
/** Entries and bytes of directory beyond which a file is none of ours. */
const MOST_ENTRIES = 0xfffe;
const LARGEST_DIRECTORY = 64_000_000;

/** Where the directory lies, from the last bytes of the file. */
export function findDirectory(tail: Buffer): { offset: number; bytes: number; entries: number } {
	const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (at < 0 || at + END_BYTES > tail.length)
		throw new UnreadableFiles('It is no zip, or its end is missing: perhaps only a part of it was copied.');
	const [entries, bytes, offset] = [
		tail.readUInt16LE(at + 10),
		tail.readUInt32LE(at + 12),
		tail.readUInt32LE(at + 16),
	];
	if (entries > MOST_ENTRIES || bytes > LARGEST_DIRECTORY || offset === 0xffffffff)
		throw new UnreadableFiles('The zip is larger than this program reads. Unzip it and verify the folder.');
	return { offset, bytes, entries };
}

/** The entries of a directory; folders are left out. */
export function parseDirectory(directory: Buffer, entries: number): ZipEntry[] {
	const read: ZipEntry[] = [];
	const names = new Set<string>();
	for (let at = 0, n = 0; n < entries; n++) {
		if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
			throw new UnreadableFiles('The directory of the zip is damaged.');
		const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
		const end = at + 46 + (name ?? 0);
		const path = directory.toString('utf8', at + 46, end);
		if (!path.endsWith('/')) read.push(entryAt(directory, at, checkName(path, names)));
		at = end + (extra ?? 0) + (comment ?? 0);
	}
	return read;
}

function checkName(path: string, names: Set<string>): string {
	if (names.has(path)) throw new UnreadableFiles(`The zip holds ${path} twice.`);
	if (path.startsWith('/') || /[\\\0]|^[A-Za-z]:/.test(path) || path.split('/').includes('..'))
		throw new UnreadableFiles(`The zip holds a path that leads out of it: ${JSON.stringify(path)}.`);
	names.add(path);
	return path;
}

function entryAt(directory: Buffer, at: number, path: string): ZipEntry {
	const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
	if (flags & 1) throw new UnreadableFiles(`${path} is encrypted.`);
	if (method !== 0 && method !== 8)
		throw new UnreadableFiles(`${path} is packed in a way that is not read here.`);
	return {
		path,
		method,
		packedBytes: directory.readUInt32LE(at + 20),
		bytes: directory.readUInt32LE(at + 24),
		offset: directory.readUInt32LE(at + 42),
	};
}
