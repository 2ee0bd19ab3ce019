/** Printed pages → lines with the beginnings of paragraphs, from where words stand on the page. PDF text and OCR alike. */

import type { Line } from './line.ts';
import { isPageFurniture } from './page-furniture.ts';

/** A piece of text; the origin is the page's upper left corner, units are any but the same for all pages. */
export interface Piece {
	text: string;
	x: number;
	/** Base line. */
	y: number;
	width: number;
	/** Height of the letters. */
	size: number;
}

export interface Page {
	width: number;
	height: number;
	pieces: Piece[];
}

interface PageLine {
	text: string;
	left: number;
	right: number;
	y: number;
	size: number;
}

/** Lines in reading order, column by column, without page numbers and running heads. */
export function pageLines(pages: readonly Page[]): Line[] {
	const byPage = pages.map((page) => columns(page).map(toLines));
	const heads = runningHeads(byPage.map((parts) => parts.flat()));
	return byPage.flatMap((parts, n) =>
		parts.flatMap((part) => paragraphs(part.filter((line) => !isFurniture(line, pages[n], part, heads)))),
	);
}

/**
 * Pieces left and right of a gutter that nearly no line crosses, or all of them. What crosses it (a title, the page's number)
 * comes before or after the columns, as it stands.
 */
function columns(page: Page): Piece[][] {
	const { pieces, width } = page;
	const runs = rowsOf(pieces).flatMap(runsOf);
	const total = letters(pieces);
	for (let x = width * 0.4; x <= width * 0.6; x += width * 0.01) {
		const left = runs.filter((run) => endOf(run) <= x).flat();
		const right = runs.filter((run) => (run[0]?.x ?? 0) >= x).flat();
		const across = runs.filter((run) => (run[0]?.x ?? 0) < x && endOf(run) > x).flat();
		if (
			letters(across) < total * 0.2 &&
			letters(left) > total * 0.2 &&
			letters(right) > total * 0.2 &&
			isColumn(left) &&
			isColumn(right)
		) {
			const top = Math.min(...[...left, ...right].map(({ y }) => y));
			const [above, below] = [across.filter(({ y }) => y < top), across.filter(({ y }) => y >= top)];
			return [above, left, right, below].filter((part) => part.length > 0);
		}
	}
	return [pieces];
}

/** Pieces of a row that stand close together: a title is set in many. */
function runsOf(row: readonly Piece[]): Piece[][] {
	const runs: Piece[][] = [];
	for (const piece of row.toSorted((a, b) => a.x - b.x)) {
		const run = runs.at(-1);
		if (run !== undefined && piece.x - endOf(run) < piece.size) run.push(piece);
		else runs.push([piece]);
	}
	return runs;
}

function endOf(run: readonly Piece[]): number {
	return Math.max(...run.map(({ x, width }) => x + width));
}

function letters(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** A column is many lines, each of some length; the right side of a table or of a justified line is not. */
function isColumn(pieces: readonly Piece[]): boolean {
	const lines = toLines([...pieces]);
	return lines.length >= 12 && letters(pieces) / lines.length >= 8;
}

/** Pieces on one base line become a line. A wide gap becomes a space. */
function toLines(pieces: Piece[]): PageLine[] {
	return rowsOf(pieces).map(toLine);
}

function rowsOf(pieces: readonly Piece[]): Piece[][] {
	const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
	const rows: Piece[][] = [];
	for (const piece of sorted) {
		const row = rows.at(-1);
		const base = row?.[0];
		if (
			row !== undefined &&
			base !== undefined &&
			Math.abs(base.y - piece.y) < Math.max(base.size, piece.size) * 0.5
		)
			row.push(piece);
		else rows.push([piece]);
	}
	return rows;
}

function toLine(row: Piece[]): PageLine {
	const pieces = row.sort((a, b) => a.x - b.x);
	let text = '';
	let end = Number.NEGATIVE_INFINITY;
	for (const piece of pieces) {
		text += (piece.x - end > piece.size * 0.6 && text !== '' ? ' ' : '') + piece.text;
		end = piece.x + piece.width;
	}
	const size = Math.max(...pieces.map((piece) => piece.size));
	return {
		text: text.trim(),
		left: Math.min(...pieces.map(({ x }) => x)),
		right: end,
		y: pieces[0]?.y ?? 0,
		size,
	};
}

/** Words that stand first or last on most pages, digits aside. */
function runningHeads(pages: readonly PageLine[][]): Set<string> {
	if (pages.length < 3) return new Set();
	const counts = new Map<string, number>();
	for (const lines of pages)
		for (const line of new Set(
			[...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => withoutDigits(text)),
		))
			counts.set(line, (counts.get(line) ?? 0) + 1);
	return new Set(
		[...counts]
			.filter(([text, count]) => text !== '' && count >= Math.max(3, pages.length * 0.5))
			.map(([text]) => text),
	);
}

function withoutDigits(text: string): string {
	return text.replace(/[\d\s]+/gu, '');
}

function isFurniture(
	line: PageLine,
	page: Page | undefined,
	lines: readonly PageLine[],
	heads: ReadonlySet<string>,
): boolean {
	const edge = lines.indexOf(line) < 2 || lines.indexOf(line) >= lines.length - 2;
	if (!edge) return isPageFurniture(line.text);
	const outer = page !== undefined && (line.y < page.height * 0.12 || line.y > page.height * 0.88);
	const numbered = outer && /^[^\p{Script=Han}]{0,4}\d{1,3}[^\p{Script=Han}]{0,4}$/u.test(line.text);
	return numbered || isPageFurniture(line.text) || heads.has(withoutDigits(line.text));
}

const CLOSED = /[。！？：:；;][”’」』）)》]*$/u;

/** Marks a line that is indented, large, or follows one that is large or ends early, as the beginning of a paragraph, any other as going on. */
function paragraphs(lines: readonly PageLine[]): Line[] {
	const letter = median(lines.map(({ size }) => size));
	const left = margin(
		lines.map((line) => line.left),
		letter,
	);
	const right = -margin(
		lines.map((line) => -line.right),
		letter,
	);
	return lines.map((line, i) => {
		const before = lines[i - 1];
		const indented = line.left - left > letter * 1.2;
		if (before === undefined)
			return indented ? { text: line.text, opens: true } : { text: line.text, opens: false };
		const short = right - before.right;
		const ended = short > letter * 2.5 && (CLOSED.test(before.text) || short > (right - left) * 0.3);
		const large = Math.max(line.size, before.size) > letter * 1.25;
		return { text: line.text, opens: indented || ended || large };
	});
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 10;
}

/** The outermost place at which several lines begin. */
function margin(places: readonly number[], letter: number): number {
	const sorted = places.toSorted((a, b) => a - b);
	const near = (at: number) => places.filter((place) => Math.abs(place - at) < letter * 0.4).length;
	return sorted.find((at) => near(at) >= Math.max(2, places.length * 0.15)) ?? sorted[0] ?? 0;
}
