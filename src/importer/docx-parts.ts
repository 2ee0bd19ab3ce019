/** The parts of a DOCX that hold its text, inflated within limits. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ImportError } from './import-error.ts';

const LARGEST_PART = 24 << 20;
const MOST_FILES = 5000;
const NEEDED =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/u;

/** Throws an `ImportError` for what is no DOCX, is damaged, or would unpack to more than a document. */
export function docxParts(bytes: Uint8Array): Record<string, Uint8Array> {
	let files = 0;
	const accept = (file: UnzipFileInfo) => {
		files++;
		if (files > MOST_FILES || unsafe(file.name))
			throw new ImportError('Its archive holds files that no DOCX has.', REMEDY);
		if (!NEEDED.test(file.name)) return false;
		if (file.originalSize > LARGEST_PART)
			throw new ImportError('It unpacks to more text than any document has.', REMEDY);
		return true;
	};
	const parts = inflate(bytes, accept);
	if (parts['word/document.xml'] === undefined)
		throw new ImportError('The file is a ZIP archive and no DOCX.', 'Unpack it and import the documents.');
	for (const part of Object.values(parts)) refuseDoctype(part);
	return parts;
}

const REMEDY = 'Open it in Word or WPS and save it anew as DOCX.';

function inflate(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof ImportError) throw error;
		throw new ImportError('The DOCX is damaged or truncated.', REMEDY);
	}
}

function unsafe(name: string): boolean {
	return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split(/[\\/]/u).includes('..');
}

/** A DTD can declare entities that grow without end; no DOCX has one. */
function refuseDoctype(part: Uint8Array): void {
	if (/<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder().decode(part)))
		throw new ImportError('Its XML declares a document type.', REMEDY);
}
