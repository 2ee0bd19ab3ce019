/** A file with its SHA-256 in hexadecimal. */
export interface Checksum {
	path: string;
	sha256: string;
}

/** Checksums as `sha256sum -c` reads them: two spaces, then the path. */
export function toSums(checksums: readonly Checksum[]): string {
	return checksums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** Reads such a list. Lines that are none make it unreadable: null. */
export function parseSums(text: string): Checksum[] | null {
	const lines = text.split(/\r?\n/).filter((line) => line !== '');
	const read = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
	if (read.length === 0 || read.some((match) => match === null)) return null;
	return read.map((match) => ({ sha256: match?.[1] ?? '', path: match?.[2] ?? '' }));
}
