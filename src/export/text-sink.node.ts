import type { Disk } from './disk.node.ts';

/** So many bytes wait before they go to the disk: hundreds of files may grow at a time. */
const WAITING = 64 * 1024;

const NOTHING = new Uint8Array(0);

/** Buffers of files that are closed, for those to come. */
const spare: Buffer[] = [];

/** A text file that grows; most go to the disk in one piece. What is given as bytes is UTF-8. */
export class TextSink {
	readonly #disk: Disk;
	readonly #path: string;
	readonly #packed: boolean;
	#waiting: Buffer | null = null;
	#used = 0;
	#first = true;

	/** `packed`: the file is part of the zip. */
	constructor(disk: Disk, path: string, { packed = false }: { packed?: boolean } = {}) {
		this.#disk = disk;
		this.#path = path;
		this.#packed = packed;
	}

	write(text: string | Uint8Array): void {
		// No character of a string takes more than three bytes.
		const most = typeof text === 'string' ? 3 * text.length : text.length;
		if (this.#used + most > WAITING) this.#flush();
		if (most > WAITING) this.#send(typeof text === 'string' ? Buffer.from(text) : text);
		else this.#keep(text);
	}

	/** Nothing may be written afterwards. */
	close(): void {
		this.#send(this.#waiting?.subarray(0, this.#used) ?? NOTHING, true);
		if (this.#waiting) spare.push(this.#waiting);
		this.#waiting = null;
	}

	#keep(text: string | Uint8Array): void {
		this.#waiting ??= spare.pop() ?? Buffer.allocUnsafeSlow(WAITING);
		if (typeof text === 'string') this.#used += this.#waiting.write(text, this.#used);
		else {
			this.#waiting.set(text, this.#used);
			this.#used += text.length;
		}
	}

	#flush(): void {
		if (this.#waiting && this.#used > 0) this.#send(this.#waiting.subarray(0, this.#used));
		this.#used = 0;
	}

	#send(bytes: Uint8Array, last = false): void {
		this.#disk.write({ path: this.#path, first: this.#first, last, packed: this.#packed }, bytes);
		this.#first = false;
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
	add(json: string | Uint8Array): void {
		this.#sink.write(this.#count++ === 0 ? '\n' : ',\n');
		this.#sink.write(json);
	}

	close(): void {
		this.#sink.write(this.#end);
		this.#sink.close();
	}
}
