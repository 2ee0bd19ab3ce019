/** What a page says on paper. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const RADICALS: Record<string, string> = { '⺠': '民', '⻅': '见', '⻔': '门', '⻚': '页', '⻛': '风' };

/** The text of each sheet without white space; fonts print some Han characters as their radicals, which NFKC or `RADICALS` puts back. */
export async function printedTexts(page: Page): Promise<string[]> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
	const { numPages, getPage } = await opened(data);
	const sheets = [];
	for (let n = 1; n <= numPages; n++) {
		const { items } = await (await getPage(n)).getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join('');
		sheets.push(
			text
				.normalize('NFKC')
				.replace(/[⺠⻅⻔⻚⻛]/g, (one) => RADICALS[one] ?? one)
				.replace(/\s/g, ''),
		);
	}
	return sheets;
}

async function opened(data: Uint8Array) {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const cMapUrl = fileURLToPath(new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url));
	const options = { cMapUrl, cMapPacked: true, verbosity: VerbosityLevel.ERRORS };
	const document = await getDocument({ data, ...options }).promise;
	return { numPages: document.numPages, getPage: (n: number) => document.getPage(n) };
}
