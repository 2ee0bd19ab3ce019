/** A file that cannot be imported: `message` says what is wrong with it, `remedy` what to do. Not a bug of this program. */
export class ImportError extends Error {
	override name = 'ImportError';
	readonly remedy: string;

	constructor(what: string, remedy: string) {
		super(what);
		this.remedy = remedy;
	}
}

/** `FILE: what remedy`, on one line. */
export function importMessage(fileName: string, error: ImportError): string {
	return `${fileName}: ${error.message} ${error.remedy}`;
}
