import { divisionOf } from './page-keys.ts';
import type { Page } from './page-routes.ts';

/** One of several builds that make an archive together: `2/8`. */
export interface Part {
	/** From 1. */
	number: number;
	of: number;
}

/** `"2/8"` → the second of eight; `undefined` for anything else. */
export function parsePart(text: string): Part | undefined {
	const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
	return number === undefined || of === undefined || number > of ? undefined : { number, of };
}

/** Pages in the order in which they are made: those of one division, and both languages of a page, follow each other, so that what they share is read and worked out once. */
export function inOrder(pages: readonly Page[]): Page[] {
	const keyed = pages.map((page) => ({
		page,
		key: `${divisionOf(page.file) ?? ''} ${page.file.replace(/^en\//, '')} ${page.file}`,
	}));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ page }) => page);
}

/** The pages of one part. A division's pages stay together, those of the data stay with it; the others are dealt out one by one. */
export function pagesOfPart(pages: readonly Page[], { number, of }: Part): Page[] {
	const codes = [...new Set(pages.flatMap(({ file }) => divisionOf(file) ?? []))].sort();
	const ofCode = new Map(codes.map((code, i) => [code, i % of]));
	let other = 0;
	return pages.filter(({ file }) => {
		if (isDataPage({ file })) return makesData({ number, of });
		const code = divisionOf(file);
		return (code === null ? other++ % of : ofCode.get(code)) === number - 1;
	});
}

/** What is made once, and by which part: the data files with the pages that say what they hold, and the search index. */
export function makesData({ number }: Part): boolean {
	return number === 1;
}

export function makesSearch({ number, of }: Part): boolean {
	return number === Math.min(2, of);
}

/** Pages that say what the data files hold. */
export function isDataPage({ file }: Pick<Page, 'file'>): boolean {
	return /^(?:en\/)?data\//.test(file);
}
