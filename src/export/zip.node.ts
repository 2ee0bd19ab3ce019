import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import type { PackedFile } from './packed-file.node.ts';
import { readPieces } from './read-pieces.node.ts';

/** The earliest day that a zip can hold, in local time as its format has it: the same files give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Zips files of its own folder, in the order given. Those in `packed` are compressed already; Parquet is stored as it is. */
export function writeZip(
	path: string,
	names: readonly string[],
	packed: ReadonlyMap<string, PackedFile>,
): void {
	const out = openSync(path, 'w');
	// Entries are added one after the other, so that each of their pieces is written before the next one is read.
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		writeSync(out, chunk);
	});
	for (const name of names) {
		const file = join(dirname(path), name);
		const ready = packed.get(file);
		if (ready) addReady(zip, name, ready);
		else if (name.endsWith('.parquet')) addStored(zip, name, file);
		else addWhole(zip, name, readFileSync(file));
	}
	zip.end();
	closeSync(out);
}

function addReady(zip: Zip, name: string, file: PackedFile): void {
	const { entry, copy } = file.toEntry(name);
	entry.mtime = DAY;
	zip.add(entry);
	copy();
}

function addStored(zip: Zip, name: string, path: string): void {
	const entry = new ZipPassThrough(name);
	entry.mtime = DAY;
	zip.add(entry);
	const file = openSync(path, 'r');
	for (const piece of readPieces(file)) entry.push(piece);
	closeSync(file);
	entry.push(new Uint8Array(0), true);
}

class WholeEntry extends ZipPassThrough {
	override compression = 8;
	protected override process(chunk: Uint8Array, final: boolean): void {
		this.ondata(null, deflateSync(chunk), final);
	}
}

function addWhole(zip: Zip, name: string, bytes: Uint8Array): void {
	const entry = new WholeEntry(name);
	entry.mtime = DAY;
	zip.add(entry);
	entry.push(bytes, true);
}
