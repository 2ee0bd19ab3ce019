import { isWideText } from './decode-text.ts';
import { ImportError } from './import-error.ts';

export type FileKind = 'text' | 'html' | 'docx' | 'pdf';

/** Largest file of a kind that is read, in bytes. A report of 50,000 characters has 150 kB of text. */
export const LARGEST: Record<FileKind, number> = {
	text: 8 << 20,
	html: 8 << 20,
	docx: 64 << 20,
	pdf: 128 << 20,
};

/** What a file is by its first bytes; its name is not trusted. Throws an `ImportError` for what is no document. */
export function fileKind(head: Uint8Array): FileKind {
	if (head.length === 0) throw new ImportError('The file is empty.', 'Get the document again.');
	const latin = Array.from(head.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
	if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf';
	if (latin.startsWith('PK\x03\x04')) return 'docx';
	const known = FOREIGN.find(([magic]) => latin.startsWith(magic));
	if (known !== undefined) throw new ImportError(`The file is ${known[1]}.`, known[2]);
	if (looksBinary(head, latin))
		throw new ImportError('The file is not text.', 'Import the document as text, HTML, DOCX or PDF.');
	const plain = latin.replaceAll('\0', '').trimStart();
	return /^(?:\W{0,4})<(?:!doctype\s+html|html|head|body|meta|div|table|article|p|h\d)\b/iu.test(plain) ||
		/<html[\s>]/iu.test(plain)
		? 'html'
		: 'text';
}

const FOREIGN: readonly (readonly [string, string, string])[] = [
	[
		'\xd0\xcf\x11\xe0',
		'an old Office document (DOC, WPS), or one with a password',
		'Save it as DOCX or PDF, without password.',
	],
	['\x89PNG', 'a picture', 'Save the pages as one PDF.'],
	['\xff\xd8\xff', 'a picture', 'Save the pages as one PDF.'],
	['II*\0', 'a picture', 'Save the pages as one PDF.'],
	['MM\0*', 'a picture', 'Save the pages as one PDF.'],
	['GIF8', 'a picture', 'Save the pages as one PDF.'],
	['Rar!', 'an archive', 'Unpack it and import the documents.'],
	['7z\xbc\xaf', 'an archive', 'Unpack it and import the documents.'],
	['\x1f\x8b', 'an archive', 'Unpack it and import the documents.'],
	['{\\rtf', 'an RTF document', 'Save it as DOCX or PDF.'],
];

/** Control characters that no text holds. UTF-16, whose bytes may be any, is judged as what it says. */
function looksBinary(head: Uint8Array, latin: string): boolean {
	const controls = [...latin].filter((sign) => sign < ' ' && !'\t\n\v\f\r\x1b'.includes(sign)).length;
	return controls > latin.length / 200 && !isWideText(head.subarray(0, 4096));
}
