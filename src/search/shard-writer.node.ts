import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checksumOf, shardPath, toScript } from './shard.ts';

/** Files written at the same time. */
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

	constructor(folder: string, build: string) {
		this.folder = folder;
		this.build = build;
	}

	/** A piece of bytes, which may still be in the making. Waits only while many files are. */
	async bytes(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void> {
		await this.queue(Promise.resolve(bytes).then((ready) => this.write(name, encode(ready))));
	}

	/** A piece of text. */
	async text(name: string, data: string): Promise<void> {
		await this.queue(this.write(name, data));
	}

	private async queue(writing: Promise<void>): Promise<void> {
		const queued = writing.finally(() => this.pending.delete(queued));
		this.pending.add(queued);
		if (this.pending.size >= AT_ONCE) await Promise.race(this.pending);
	}

	/** The manifest lies outside the build's folder. */
	private async write(name: string, data: string): Promise<void> {
		const { build } = this;
		const script = Buffer.from(toScript({ name, build, checksum: checksumOf(data), data }));
		const path = shardPath(name, name === 'manifest' ? null : build);
		this.files.push({
			path,
			bytes: script.length,
			sha256: createHash('sha256').update(script).digest('hex'),
		});
		await this.writeFile(join(this.folder, path), script);
	}

	/** Waits for all files. */
	async written(): Promise<void> {
		await Promise.all(this.pending);
	}

	/** Waits for all files and lists them in `<build>/files.json`. */
	async close(): Promise<void> {
		await this.written();
		this.files.sort((a, b) => (a.path < b.path ? -1 : 1));
		await writeFile(join(this.folder, this.build, 'files.json'), `${JSON.stringify(this.files)}\n`);
	}

	private async writeFile(path: string, script: Buffer): Promise<void> {
		const folder = dirname(path);
		if (!this.folders.has(folder)) await mkdir(folder, { recursive: true });
		this.folders.add(folder);
		await writeFile(path, script);
	}
}

function encode(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
