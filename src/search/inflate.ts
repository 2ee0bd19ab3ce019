/** Undoes raw deflate of bytes in one or more parts. Rejects where the data are damaged. */
export async function inflate(...bytes: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob(bytes).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Undoes raw deflate with a dictionary of less than 64 kB. Browsers know no dictionaries: it goes before the data as a stored
 * block (RFC 1951, 3.2.4).
 */
export async function inflateWith(
	dictionary: Uint8Array<ArrayBuffer>,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
	const { length } = dictionary;
	const head = Uint8Array.of(0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255);
	return (await inflate(head, dictionary, bytes)).subarray(length);
}
