const encoder = new TextEncoder();

/** Encodes text into one buffer, which grows as needed: an export encodes gigabytes and copies them anyway. */
export class Utf8Buffer {
	#room = new Uint8Array(64 * 1024);

	/** The text as UTF-8. The next call writes over it. */
	encode(text: string): Uint8Array {
		// No character of a string takes more than three bytes.
		if (3 * text.length > this.#room.length) this.#room = new Uint8Array(3 * text.length);
		return this.#room.subarray(0, encoder.encodeInto(text, this.#room).written);
	}
}
