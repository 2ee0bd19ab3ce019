import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksumOf, shardPath, toScript } from './shard.ts';

/** Pieces in the making at the same time. */
const AT_ONCE = 8;

/** A file of the index, for whoever packs or checks it. */
export interface IndexFile {
	/** Below the folder of the index. */
	path: string;
	bytes: number;
	/** In hexadecimal. */
	sha256: string;
}

/** Writes the pieces of one build. */
export class ShardWriter {
	readonly files: IndexFile[] = [];
	private readonly folder: string;
	private readonly build: string;
	private readonly pending = new Set<Promise<void>>();
	private readonly folders = new Set<string>();
	/** Every script in turn: one that has memory of its own leaves it to be collected later than the next one needs it. */
	private room = Buffer.alloc(1 << 16);

	constructor(folder: string, build: string) {
		this.folder = folder;
		this.build = build;
	}

	/** A piece of bytes, which may still be in the making. Waits only while many files are. */
	async bytes(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void> {
		if (bytes instanceof Uint8Array) return this.write(name, encode(bytes));
		const making = bytes
			.then((ready) => this.write(name, encode(ready)))
			.finally(() => this.pending.delete(making));
		this.pending.add(making);
		if (this.pending.size >= AT_ONCE) await Promise.race(this.pending);
	}

	/** A piece of text. */
	text(name: string, data: string): void {
		this.write(name, data);
	}

	/** The manifest lies outside the build's folder. */
	private write(name: string, data: string): void {
		const { build } = this;
		const script = this.bytesOf(toScript({ name, build, checksum: checksumOf(data), data }));
		const path = shardPath(name, name === 'manifest' ? null : build);
		this.files.push({
			path,
			bytes: script.length,
			sha256: createHash('sha256').update(script).digest('hex'),
		});
		this.writeFile(join(this.folder, path), script);
	}

	/** Valid until the next script. */
	private bytesOf(script: string): Buffer {
		if (3 * script.length > this.room.length) this.room = Buffer.alloc(3 * script.length);
		return this.room.subarray(0, this.room.write(script));
	}

	/** Waits for all files. */
	async written(): Promise<void> {
		await Promise.all(this.pending);
	}

	/** Waits for all files and lists them in `<build>/files.json`. */
	async close(): Promise<void> {
		await this.written();
		this.files.sort((a, b) => (a.path < b.path ? -1 : 1));
		writeFileSync(join(this.folder, this.build, 'files.json'), `${JSON.stringify(this.files)}\n`);
	}

	// So many small files are written sooner one by one than by promises.
	private writeFile(path: string, script: Buffer): void {
		const folder = dirname(path);
		if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.folders.add(folder);
		writeFileSync(path, script);
	}
}

function encode(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
