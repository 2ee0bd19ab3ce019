import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { withoutHidden } from './docx-hidden.ts';
import { markNotes } from './docx-notes.ts';
import { spellNumbering } from './docx-numbering.ts';
import { docxParts } from './docx-parts.ts';
import { withSingleBoxes } from './docx-text-boxes.ts';
import { fromCleanHtml } from './from-html.ts';
import { ImportError } from './import-error.ts';
import type { SourceText } from './line.ts';

/** A DOCX → its lines. Headers, footers, pictures and hidden words are left out; numbers that Word counts itself are spelt out,
 * and notes end the text. */
export async function fromDocx(bytes: Uint8Array): Promise<SourceText> {
	const parts = spellNumbering(withSingleBoxes(withoutHidden(docxParts(bytes))));
	const buffer = Buffer.from(zipSync(parts, { level: 0 }));
	try {
		const { value } = await mammoth.convertToHtml({ buffer });
		return fromCleanHtml(markNotes(value), 'docx');
	} catch {
		throw new ImportError('The DOCX is damaged.', 'Open it in Word or WPS and save it anew as DOCX.');
	}
}
