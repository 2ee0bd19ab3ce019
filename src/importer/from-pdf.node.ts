/** PDF → lines: the text of each page that has one, what OCR reads on the others. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { ImportError } from './import-error.ts';
import type { SourceText } from './line.ts';
import { pageLines } from './page-lines.ts';
import type { Page, Piece } from './printed-page.ts';
import { isGarbled, isSlanted, isSparse } from './text-layer.ts';

const MOST_PAGES = 300;
/** Strokes of a page whose letters are drawn as outlines; rules and frames have fewer. */
const OUTLINES = 100;

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
		const pictures = await pagesToRead(pdf, pages);
		if (pictures.length === 0) return toSource('pdf', pages, []);
		const read = await (await import('./ocr.node.ts')).readPages(pdf, pictures, onPage);
		const seen = pages.map((page, i) => read.get(i + 1) ?? page);
		return toSource('ocr', seen, [ocrWarning(pictures, pages.length)]);
	} catch (error) {
		if (error instanceof ImportError) throw error;
		throw damaged();
	} finally {
		await pdf.loadingTask.destroy();
	}
}

function toSource(method: 'pdf' | 'ocr', pages: readonly Page[], warnings: string[]): SourceText {
	const { lines, unsure } = pageLines(pages);
	const order = unsure.length === 0 ? [] : [orderWarning(unsure)];
	return { method, lines, whole: false, hints: {}, warnings: [...warnings, ...order] };
}

function orderWarning(unsure: readonly number[]): string {
	const pages = `${unsure.length === 1 ? 'Page' : 'Pages'} ${unsure.join(', ')}`;
	return `${pages} may hold columns or a table; compare the order of the lines with the document.`;
}

/** Numbers of the pages whose text is only to be seen: all of a scan or of a garbled text, else those that are pictures. */
async function pagesToRead(pdf: PDFDocumentProxy, pages: readonly Page[]): Promise<number[]> {
	const texts = pages.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
	const numbers = texts.map((_, i) => i + 1);
	if (isSparse(texts.join(''), pages.length) || isGarbled(texts.join(''))) return numbers;
	const pictures: number[] = [];
	for (const number of numbers)
		if (isSparse(texts[number - 1] ?? '', 1) && (await isDrawn(await pdf.getPage(number))))
			pictures.push(number);
	return pictures;
}

async function isDrawn(page: PDFPageProxy): Promise<boolean> {
	const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const { fnArray } = await page.getOperatorList();
	const count = (...operators: number[]) => fnArray.filter((each) => operators.includes(each)).length;
	page.cleanup();
	return (
		count(OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject) > 0 ||
		count(OPS.constructPath) > OUTLINES
	);
}

function ocrWarning(pictures: readonly number[], pages: number): string {
	if (pictures.length === pages) return 'The text was read by OCR; compare it with the scan.';
	return `The text of ${pictures.length === 1 ? 'page' : 'pages'} ${pictures.join(', ')} was read by OCR; compare it with the scan.`;
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
		if (!('str' in item) || item.str.trim() === '' || isSlanted(item.transform)) continue;
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
