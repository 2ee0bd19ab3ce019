import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';

/** The earliest day that a zip can hold, in local time as its format has it: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);
const PIECE = 1 << 18;

/** Zips files of a folder piece by piece. What is compressed already is stored. */
export function writeZip(zipPath: string, folder: string, names: readonly string[]): void {
	const out = openSync(zipPath, 'w');
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		writeSync(out, chunk);
	});
	for (const name of names) {
		const entry = name.endsWith('.parquet') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
		entry.mtime = DAY;
		zip.add(entry);
		pushFile(entry, join(folder, name));
	}
	zip.end();
	closeSync(out);
}

function pushFile(
	entry: ZipInputFile & { push(data: Uint8Array, final: boolean): void },
	path: string,
): void {
	const file = openSync(path, 'r');
	for (;;) {
		// fflate keeps what it was given until it has compressed it.
		const piece = new Uint8Array(PIECE);
		const read = readSync(file, piece);
		entry.push(piece.subarray(0, read), read === 0);
		if (read === 0) break;
	}
	closeSync(file);
}
