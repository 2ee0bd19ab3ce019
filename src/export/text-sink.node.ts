import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileFact } from './data-package.ts';

/** So many characters wait before they are written: hundreds of files may grow at a time. */
const WAITING = 64 * 1024;

/** A text file that grows. It is not kept open, so that their number has no limit; most fit into one write. */
export class TextSink {
	readonly #path: string;
	#waiting = '';
	#written = false;

	constructor(path: string) {
		this.#path = path;
	}

	write(text: string): void {
		this.#waiting += text;
		if (this.#waiting.length > WAITING) this.flush(this.#waiting);
	}

	close(): void {
		this.flush(this.#waiting);
	}

	protected flush(data: string | Uint8Array): void {
		if (this.#written) appendFileSync(this.#path, data);
		else writeNew(this.#path, data);
		this.#written = true;
		this.#waiting = '';
	}
}

/** A text file that knows its size and its SHA-256 in the end. */
export class HashedSink extends TextSink {
	readonly #hash = createHash('sha256');
	#bytes = 0;

	protected override flush(text: string): void {
		const data = Buffer.from(text);
		this.#hash.update(data);
		this.#bytes += data.length;
		super.flush(data);
	}

	/** To be asked once, after `close`. */
	fact(): FileFact {
		return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
	}
}

function writeNew(path: string, data: string | Uint8Array): void {
	try {
		writeFileSync(path, data);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, data);
	}
}

/** A JSON object whose last field is a list that grows: `{"meta":…,"observations":[\n…\n]}`. Without a `list` it is the list. */
export class JsonListSink {
	readonly #sink: TextSink;
	readonly #end: string;
	#count = 0;

	constructor(sink: TextSink, head: Readonly<Record<string, unknown>> = {}, list?: string) {
		this.#sink = sink;
		const fields = Object.entries(head).map(
			([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`,
		);
		sink.write(list === undefined ? '[' : `{${fields.join('')}${JSON.stringify(list)}:[`);
		this.#end = list === undefined ? '\n]\n' : '\n]}\n';
	}

	/** Adds an item that is JSON already. */
	add(json: string): void {
		this.#sink.write(`${this.#count++ === 0 ? '' : ','}\n${json}`);
	}

	close(): void {
		this.#sink.write(this.#end);
		this.#sink.close();
	}
}
