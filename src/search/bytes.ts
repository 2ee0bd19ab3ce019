/** Writes whole numbers from 0 to 2⁵³ as bytes: seven bits each, low ones first, the high bit says that more follow. */
export class ByteWriter {
	private readonly bytes: number[] = [];

	varint(value: number): void {
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128);
		this.bytes.push(rest);
	}

	get length(): number {
		return this.bytes.length;
	}

	take(): Uint8Array {
		return Uint8Array.from(this.bytes.splice(0));
	}
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
	private readonly bytes: Uint8Array<ArrayBuffer>;
	at = 0;

	constructor(bytes: Uint8Array<ArrayBuffer>) {
		this.bytes = bytes;
	}

	/** The next bytes as they are. */
	take(size: number): Uint8Array<ArrayBuffer> {
		this.at += size;
		return this.bytes.subarray(this.at - size, this.at);
	}

	varint(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = this.bytes[this.at++] ?? 0;
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}
}

/** The bytes of a base64 text. Throws where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

/** Several pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const joined = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		joined.set(piece, at);
		at += piece.length;
	}
	return joined;
}
