import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { spellNumbering } from './docx-numbering.ts';
import { docxParts } from './docx-parts.ts';
import { fromCleanHtml } from './from-html.ts';
import { ImportError } from './import-error.ts';
import type { SourceText } from './line.ts';

/** A DOCX → its lines. Headers, footers and pictures are left out; numbers that Word counts itself are spelt out. */
export async function fromDocx(bytes: Uint8Array): Promise<SourceText> {
	const parts = spellNumbering(docxParts(bytes));
	const buffer = Buffer.from(zipSync(parts, { level: 0 }));
	try {
		const { value } = await mammoth.convertToHtml({ buffer });
		return fromCleanHtml(value, 'docx');
	} catch {
		throw new ImportError('The DOCX is damaged.', 'Open it in Word or WPS and save it anew as DOCX.');
	}
}
