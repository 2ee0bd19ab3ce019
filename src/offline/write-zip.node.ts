import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { onSignal } from './on-signal.node.ts';

/** A file to pack: on disk, or made. */
export interface Packed {
	/** Path inside the zip, with `/`. */
	path: string;
	content: { file: string } | { text: string };
}

/**
 * Writes a zip whose bytes depend on nothing but the entries and the day: sorted, one time for all, and compressed by a
 * library whose output is the same on every machine (zlib's is not). One file at a time is in memory.
 */
export async function writeZip(to: string, entries: readonly Packed[], day: string): Promise<void> {
	const beside = `${to}.${process.pid}`;
	const untidied = onSignal(() => rmSync(beside, { force: true }));
	try {
		await stream(beside, [...entries].sort(byPath), timeOf(day));
		await rename(beside, to);
	} finally {
		await rm(beside, { force: true });
		untidied();
	}
}

const byPath = (a: Packed, b: Packed) => (a.path < b.path ? -1 : 1);

/** A zip keeps local time without its zone, so noon must be the noon of this machine to be the same number everywhere. */
function timeOf(day: string): Date {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Math.max(year, 1980), month - 1, date, 12);
}

/** Kinds of files that do not get smaller. */
const PACKED_ALREADY = /\.(png|jpe?g|webp|woff2|zip|gz|br|parquet|pdf|docx)$/i;

/** An entry compressed in one piece, which is a twentieth smaller than piece by piece. */
class WholeEntry extends ZipPassThrough {
	override compression = 8;
	protected override process(chunk: Uint8Array, final: boolean): void {
		this.ondata(null, deflateSync(chunk, { level: 9 }), final);
	}
}

async function stream(to: string, entries: readonly Packed[], mtime: Date): Promise<void> {
	const out = createWriteStream(to);
	let failure: Error | null = null;
	const zip = new Zip((error, chunk, final) => {
		failure ??= error;
		if (!error) out.write(chunk);
		if (final) out.end();
	});
	out.on('error', (error) => (failure ??= error));
	for (const { path, content } of entries) {
		const bytes = 'file' in content ? await readFile(content.file) : new TextEncoder().encode(content.text);
		const entry = PACKED_ALREADY.test(path) ? new ZipPassThrough(path) : new WholeEntry(path);
		Object.assign(entry, { mtime, os: 3, attrs: 0o100644 << 16 });
		zip.add(entry);
		entry.push(new Uint8Array(bytes), true);
		if (out.writableNeedDrain) await once(out, 'drain');
		if (failure) break;
	}
	zip.end();
	if (!out.closed) await once(out, 'close').catch(() => undefined);
	if (failure) throw failure;
}
