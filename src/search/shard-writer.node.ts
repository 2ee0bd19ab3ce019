import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksumOf, shardPath, toScript } from './shard.ts';

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
	private readonly folders = new Set<string>();
	/** Every script in turn: one that has memory of its own leaves it to be collected later than the next one needs it. */
	private room = Buffer.alloc(1 << 16);

	constructor(folder: string, build: string) {
		this.folder = folder;
		this.build = build;
	}

	/** A piece of bytes. */
	bytes(name: string, bytes: Uint8Array): void {
		this.write(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'));
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

	// So many small files are written sooner one by one than by promises.
	private writeFile(path: string, script: Buffer): void {
		const folder = dirname(path);
		if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.folders.add(folder);
		writeFileSync(path, script);
	}
}
