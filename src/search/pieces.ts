import { joinBytes } from './bytes.ts';

/** Puts lists or positions into pieces one after another. */
export class Pieces {
	private readonly kind: string;
	private readonly limit: number;
	private readonly put: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
	private held: Uint8Array[] = [];
	private size = 0;
	private number = 0;

	/** `put` takes each piece when it is long enough. */
	constructor(kind: string, limit: number, put: (name: string, bytes: Uint8Array<ArrayBuffer>) => void) {
		this.kind = kind;
		this.limit = limit;
		this.put = put;
	}

	/** Closes the piece where it is long enough, as `DictionaryWriter` counts. */
	add(bytes: Uint8Array): void {
		this.held.push(bytes);
		this.size += bytes.length;
		if (this.size >= this.limit) this.close();
	}

	/** The last piece, if there is any. */
	close(): void {
		if (this.size > 0) this.put(`${this.kind}${this.number++}`, joinBytes(this.held));
		this.held = [];
		this.size = 0;
	}
}
