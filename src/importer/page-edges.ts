/** What stands at the upper and lower edge of printed pages and is no part of the text: page numbers, running heads, a printer's lines. */
import { isPageFurniture } from './page-furniture.ts';
import { type Page, type PageLine, type Piece, rowsOf, runsOf, toLine } from './printed-page.ts';

/** The rows of each page, from the top, without what belongs to the page. */
export function withoutPageEdges(pages: readonly Page[]): Piece[][][] {
	const rows = pages.map(({ pieces }) => rowsOf(pieces));
	const edges = rows.map(edgesOf);
	const heads = runningHeads(edges);
	const twin = pages.length === 2 ? twinHeads(pages, edges) : new Map<string, number>();
	return rows.map((page, n) =>
		page.filter((row, i) => {
			const line = toLine(row);
			if (i >= EDGE && i < page.length - EDGE) return true;
			if (isOuter(line, pages[n]) && (isPrinters(line.text) || isHead(line, twin))) return false;
			return !isHead(line, heads) && !runsOf(row).every((run) => isNumber(run, pages[n]));
		}),
	);
}

/** The title of the document may be its running head as well, in smaller letters. */
function isHead({ text, size }: PageLine, heads: ReadonlyMap<string, number>): boolean {
	const letters = heads.get(withoutDigits(text));
	return letters !== undefined && size < letters * LARGER;
}

const LARGER = 1.2;

/** Rows at either edge among which furniture is looked for. */
const EDGE = 2;

function edgesOf(rows: readonly Piece[][]): PageLine[] {
	return rows.filter((_, i) => i < EDGE || i >= rows.length - EDGE).map(toLine);
}

function isOuter(line: PageLine, page: Page | undefined): boolean {
	return page !== undefined && (line.y < page.height * 0.12 || line.y > page.height * 0.88);
}

function isNumber(run: readonly Piece[], page: Page | undefined): boolean {
	const line = toLine(run);
	const bare = /^[^\p{Script=Han}]{0,4}\d{1,3}[^\p{Script=Han}]{0,4}$/u.test(line.text);
	return isPageFurniture(line.text) || (bare && isOuter(line, page));
}

const CLOCK =
	/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，\s]*(?:[上下]午\s*)?\d{1,2}:\d\d(?::\d\d)?(?:\s*[AP]M)?(?=$|[\s\p{Script=Han}])/iu;
const ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d{1,3}\s*\/\s*\d{1,3})?$/iu;

/** What a browser prints around a page: the hour and the title above, the address and the page's number below. */
function isPrinters(text: string): boolean {
	const flat = text.replace(/\s+/gu, ' ').trim();
	return CLOCK.test(flat) || ADDRESS.test(flat) || /\s(?:https?|file):\/\/\S+$/iu.test(flat);
}

/** Words that stand first or last on most pages, digits aside, with the height of their smallest letters. */
function runningHeads(edges: readonly PageLine[][]): Map<string, number> {
	if (edges.length < 3) return new Map();
	const counts = new Map<string, number>();
	for (const lines of edges)
		for (const line of new Set(lines.map(({ text }) => withoutDigits(text))))
			counts.set(line, (counts.get(line) ?? 0) + 1);
	const heads = edges
		.flat()
		.filter(({ text }) => (counts.get(withoutDigits(text)) ?? 0) >= Math.max(3, edges.length * 0.5));
	return bySmallest(heads);
}

function bySmallest(lines: readonly PageLine[]): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const { text, size } of lines) {
		const words = withoutDigits(text);
		if (words !== '') sizes.set(words, Math.min(size, sizes.get(words) ?? size));
	}
	return sizes;
}

/** Two pages show a running head only where the same words stand in the same place. */
function twinHeads(
	[first]: readonly Page[],
	[one = [], two = []]: readonly PageLine[][],
): Map<string, number> {
	const near = (first?.height ?? 0) * 0.005;
	const same = (a: PageLine, b: PageLine) =>
		Math.abs(a.y - b.y) <= near &&
		Math.abs(a.size - b.size) < 0.5 &&
		withoutDigits(a.text) === withoutDigits(b.text);
	return bySmallest(one.filter((line) => two.some((other) => same(line, other))));
}

function withoutDigits(text: string): string {
	return text.replace(/[\d\s]+/gu, '');
}
