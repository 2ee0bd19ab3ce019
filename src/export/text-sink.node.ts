import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileFact } from './data-package.ts';

/** So many characters wait before they are written: hundreds of files may grow at a time. */
const WAITING = 64 * 1024;

/** A text file that grows. It is not kept open, so that their number has no limit. */
export class TextSink {
	readonly #path: string;
	readonly #hash = createHash('sha256');
	#waiting = '';
	#bytes = 0;

	constructor(path: string) {
		this.#path = path;
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, '');
	}

	write(text: string): void {
		this.#waiting += text;
		if (this.#waiting.length > WAITING) this.#flush();
	}

	close(): FileFact {
		this.#flush();
		return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
	}

	#flush(): void {
		const bytes = Buffer.from(this.#waiting);
		appendFileSync(this.#path, bytes);
		this.#hash.update(bytes);
		this.#bytes += bytes.length;
		this.#waiting = '';
	}
}

/** A JSON object whose last field is a list that grows: `{"meta":…,"observations":[\n…\n]}`. */
export class JsonListSink {
	readonly #sink: TextSink;
	readonly #end: string;
	#count = 0;

	/** Without a `list` the file is the list itself. */
	constructor(path: string, head: Readonly<Record<string, unknown>> = {}, list?: string) {
		this.#sink = new TextSink(path);
		const fields = Object.entries(head).map(
			([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`,
		);
		this.#sink.write(list === undefined ? '[' : `{${fields.join('')}${JSON.stringify(list)}:[`);
		this.#end = list === undefined ? '\n]\n' : '\n]}\n';
	}

	/** Adds an item that is JSON already. */
	add(json: string): void {
		this.#sink.write(`${this.#count++ === 0 ? '' : ','}\n${json}`);
	}

	close(): FileFact {
		this.#sink.write(this.#end);
		return this.#sink.close();
	}
}
