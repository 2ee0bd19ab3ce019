/** A folder or a zip, as far as its verification needs it. Methods throw an `Error` whose message can be shown. */
export interface Files {
	paths: readonly string[];
	/** The text of a file that is at most `largest` bytes long. */
	text(path: string, largest: number): Promise<string>;
	/** SHA-256 in hexadecimal. */
	digest(path: string): Promise<string>;
	close(): Promise<void>;
}

/** What can be wrong with a file that is called by its name: it is not what it is said to be. */
export class UnreadableFiles extends Error {
	override name = 'UnreadableFiles';
}
