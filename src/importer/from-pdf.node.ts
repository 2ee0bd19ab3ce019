/** PDF → lines: its text where it has one, else what OCR reads on its pages. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { ImportError } from './import-error.ts';
import type { SourceText } from './line.ts';
import { type Page, type Piece, pageLines } from './page-lines.ts';

const MOST_PAGES = 300;
/** Chinese characters a page below which a PDF counts as scanned. */
const SPARSE = 15;

export async function fromPdf(
	bytes: Uint8Array,
	onPage?: (page: number, pages: number) => void,
): Promise<SourceText> {
	const pdf = await open(bytes);
	try {
		if (pdf.numPages > MOST_PAGES)
			throw new ImportError(`The PDF has ${pdf.numPages} pages.`, 'Import the pages of the report alone.');
		const pages: Page[] = [];
		for (let n = 1; n <= pdf.numPages; n++) pages.push(await textOfPage(await pdf.getPage(n)));
		if (isScanned(pages)) return await (await import('./ocr.node.ts')).readScan(pdf, onPage);
		return { method: 'pdf', lines: pageLines(pages), whole: false, hints: {}, warnings: [] };
	} catch (error) {
		if (error instanceof ImportError) throw error;
		throw damaged();
	} finally {
		await pdf.loadingTask.destroy();
	}
}

function isScanned(pages: readonly Page[]): boolean {
	const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
	return (text.match(/[\p{Script=Han}\u2e80-\u2fdf]/gu)?.length ?? 0) < SPARSE * pages.length;
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
	const data = (name: string) => join(folder, name) + sep;
	try {
		return await getDocument({
			// pdf.js takes the buffer for itself.
			data: new Uint8Array(bytes),
			cMapUrl: data('cmaps'),
			standardFontDataUrl: data('standard_fonts'),
			wasmUrl: data('wasm'),
			iccUrl: data('iccs'),
			useSystemFonts: false,
			verbosity: VerbosityLevel.ERRORS,
		}).promise;
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException')
			throw new ImportError('The PDF is protected by a password.', 'Save it without password.');
		throw damaged();
	}
}

function damaged(): ImportError {
	return new ImportError(
		'The PDF is damaged or truncated.',
		'Download it again, or open it and print it as PDF.',
	);
}

async function textOfPage(page: PDFPageProxy): Promise<Page> {
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	const pieces: Piece[] = [];
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const [x = 0, y = 0] = place(transform, item.transform);
		pieces.push({ text: item.str, x, y, width: item.width, size: Math.abs(item.height) || 10 });
	}
	page.cleanup();
	return { width, height, pieces };
}

/** Where a text matrix begins, in the page's view. */
function place(view: readonly number[], text: readonly number[]): [number, number] {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
	const [x = 0, y = 0] = text.slice(4);
	return [a * x + c * y + e, b * x + d * y + f];
}
