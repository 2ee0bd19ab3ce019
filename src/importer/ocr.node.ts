/** Scanned pages → words and where they stand, by tesseract.js with the Chinese model of its npm package; nothing is fetched. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { ImportError } from './import-error.ts';
import { mendOcr } from './ocr-text.ts';
import type { Page, Piece } from './printed-page.ts';

const MOST_PAGES = 80;
/** Points are 1/72 inch; the model reads 300 dots an inch best. */
const SCALE = 300 / 72;
const MOST_PIXELS = 20_000_000;

/** What stands on the pages of these numbers, which count from 1. Throws an {@link ImportError} where they are too many. */
export async function readPages(
	pdf: PDFDocumentProxy,
	numbers: readonly number[],
	onPage?: (page: number, pages: number) => void,
): Promise<Map<number, Page>> {
	if (numbers.length > MOST_PAGES)
		throw new ImportError(`The scan has ${numbers.length} pages.`, 'Import the pages of the report alone.');
	const reader = await createReader();
	try {
		const pages = new Map<number, Page>();
		for (const number of numbers) {
			onPage?.(number, pdf.numPages);
			pages.set(number, await readPage(reader, await pdf.getPage(number)));
		}
		return pages;
	} finally {
		await reader.terminate();
	}
}

async function createReader(): Promise<Worker> {
	const model = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json'));
	const reader = await createWorker('chi_sim', OEM.LSTM_ONLY, {
		langPath: join(model, '4.0.0_best_int'),
		cacheMethod: 'none',
		gzip: true,
	});
	await reader.setParameters({
		tessedit_pageseg_mode: PSM.AUTO,
		preserve_interword_spaces: '0',
		user_defined_dpi: '300',
	});
	return reader;
}

async function readPage(reader: Worker, page: PDFPageProxy): Promise<Page> {
	const picture = await render(page);
	const { data } = await reader.recognize(picture.png, {}, { blocks: true, text: false });
	const pieces = (data.blocks ?? []).flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ lines }) => lines.map(toPiece)),
	);
	return { width: picture.width, height: picture.height, pieces };
}

interface Box {
	text: string;
	bbox: { x0: number; y0: number; x1: number; y1: number };
}

function toPiece({ text, bbox }: Box): Piece {
	return {
		text: mendOcr(text.trim()),
		x: bbox.x0,
		y: bbox.y1,
		width: bbox.x1 - bbox.x0,
		size: bbox.y1 - bbox.y0,
	};
}

async function render(page: PDFPageProxy): Promise<{ png: Buffer; width: number; height: number }> {
	const { width, height } = page.getViewport({ scale: 1 });
	const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
	const viewport = page.getViewport({ scale });
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
	const target = { canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' };
	await page.render(target).promise;
	page.cleanup();
	return { png: await canvas.encode('png'), width: canvas.width, height: canvas.height };
}
