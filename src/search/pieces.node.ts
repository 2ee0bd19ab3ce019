import { joinBytes } from './bytes.ts';
import type { ShardWriter } from './shard-writer.node.ts';

/** Puts lists or positions into pieces one after another. */
export class Pieces {
	private readonly writer: ShardWriter;
	private readonly kind: string;
	private readonly limit: number;
	private held: Uint8Array[] = [];
	private size = 0;
	private number = 0;
	private full: Uint8Array[] = [];

	constructor(writer: ShardWriter, kind: string, limit: number) {
		this.writer = writer;
		this.kind = kind;
		this.limit = limit;
	}

	/** Closes the piece where it is long enough, as `DictionaryWriter` counts. */
	add(bytes: Uint8Array): void {
		this.held.push(bytes);
		this.size += bytes.length;
		if (this.size >= this.limit) this.end();
	}

	get isFull(): boolean {
		return this.full.length > 0;
	}

	/** Writes what is full. */
	async written(): Promise<void> {
		for (const bytes of this.full.splice(0)) await this.writer.bytes(`${this.kind}${this.number++}`, bytes);
	}

	async close(): Promise<void> {
		if (this.size > 0) this.end();
		await this.written();
	}

	private end(): void {
		this.full.push(joinBytes(this.held));
		this.held = [];
		this.size = 0;
	}
}
