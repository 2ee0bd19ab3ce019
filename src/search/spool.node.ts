import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { ByteReader, ByteWriter, joinBytes } from './bytes.ts';
import type { NewEntry } from './dictionary.ts';

/** Bytes that are written and read at a time. */
const AT_ONCE = 1 << 20;

/** Bigrams on disk, whose positions are written already, until the dictionary takes them. */
export class Spool {
	private readonly file: number;
	private held: Uint8Array[] = [];
	private size = 0;

	constructor(path: string) {
		this.file = openSync(path, 'w');
	}

	add({ key, documents, parameters, list, chunks }: NewEntry): void {
		const numbers = new ByteWriter();
		for (const n of [key, documents, ...parameters, list?.length ?? 0, chunks.length]) numbers.varint(n);
		for (const chunk of chunks) {
			for (const n of [chunk.documents, chunk.size, chunk.bytes?.length ?? 0]) numbers.varint(n);
		}
		for (const bytes of [numbers.take(), list, ...chunks.map((chunk) => chunk.bytes)])
			if (bytes) this.hold(bytes);
		if (this.size >= AT_ONCE) this.flush();
	}

	close(): void {
		this.flush();
		closeSync(this.file);
	}

	private hold(bytes: Uint8Array): void {
		this.held.push(bytes);
		this.size += bytes.length;
	}

	private flush(): void {
		const bytes = joinBytes([new Uint8Array(Uint32Array.of(this.size).buffer), ...this.held]);
		for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
		this.held = [];
		this.size = 0;
	}
}

/** The bigrams of a {@link Spool}, in the order in which they were added. */
export function* readSpool(path: string): Generator<NewEntry> {
	const file = openSync(path, 'r');
	try {
		for (const head = new Uint32Array(1); readSync(file, head) === 4; ) {
			const bytes = new Uint8Array(head[0] ?? 0);
			for (let at = 0; at < bytes.length; ) at += readSync(file, bytes, { offset: at });
			const reader = new ByteReader(bytes);
			while (reader.at < bytes.length) yield readEntry(reader);
		}
	} finally {
		closeSync(file);
	}
}

function readEntry(reader: ByteReader): NewEntry {
	const next = () => reader.varint();
	const [key, documents] = [next(), next()];
	const parameters = [next(), next(), next()] as const;
	const [size, count] = [next(), next()];
	const sizes = Array.from({ length: count }, () => ({ documents: next(), size: next(), held: next() }));
	const list = reader.take(size);
	const chunks = sizes.map(({ held, ...chunk }) => ({
		...chunk,
		bytes: held > 0 ? reader.take(held) : null,
	}));
	return { key, length: 2, documents, parameters, list, chunks };
}
