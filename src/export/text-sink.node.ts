import type { Disk } from './disk.node.ts';
import { Utf8Buffer } from './utf8.ts';

/** So many characters wait to be encoded together. */
const TEXT = 32 * 1024;

/** So many bytes wait before they go to the disk: hundreds of files may grow at a time. */
const WAITING = 16 * 1024;

/** The same for a file of the package, of which few grow at a time: each piece is compressed for itself. */
const WAITING_PACKED = 64 * 1024;

const ofTexts = new Utf8Buffer();
const NOTHING = new Uint8Array(0);

/** Buffers of files that are closed, for those to come. */
const spare: Buffer[] = [];

/** A text file that grows; most go to the disk in one piece. What is given as bytes is UTF-8. */
export class TextSink {
	readonly #disk: Disk;
	readonly #path: string;
	readonly #packed: boolean;
	#text = '';
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
		if (typeof text === 'string') this.#text += text;
		if (typeof text !== 'string' || this.#text.length > TEXT) this.#encode();
		if (typeof text !== 'string') this.#put(text);
	}

	/** Nothing may be written afterwards. */
	close(): void {
		this.#encode();
		this.#send(this.#waiting?.subarray(0, this.#used) ?? NOTHING, true);
		if (this.#waiting?.length === WAITING) spare.push(this.#waiting);
		this.#waiting = null;
	}

	#encode(): void {
		if (this.#text !== '') this.#put(ofTexts.encode(this.#text));
		this.#text = '';
	}

	#put(bytes: Uint8Array): void {
		if (this.#used + bytes.length > this.#room) this.#flush();
		if (bytes.length > this.#room) this.#send(bytes);
		else this.#keep(bytes);
	}

	#keep(bytes: Uint8Array): void {
		this.#waiting ??= (this.#packed ? undefined : spare.pop()) ?? Buffer.allocUnsafeSlow(this.#room);
		this.#waiting.set(bytes, this.#used);
		this.#used += bytes.length;
	}

	get #room(): number {
		return this.#packed ? WAITING_PACKED : WAITING;
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

const [FIRST, NEXT] = [Buffer.from('\n'), Buffer.from(',\n')];

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
		const isFirst = this.#count++ === 0;
		if (typeof json === 'string') this.#sink.write(isFirst ? '\n' : ',\n');
		else this.#sink.write(isFirst ? FIRST : NEXT);
		this.#sink.write(json);
	}

	close(): void {
		this.#sink.write(this.#end);
		this.#sink.close();
	}
}
