/** Printed pages as pieces of text in their places, and the rows that those pieces make. PDF text and OCR alike. */

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

/** What stands on one base line. */
export interface PageLine {
	text: string;
	left: number;
	right: number;
	y: number;
	size: number;
}

/** The pieces of each base line, from the top; white space is left out. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
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
	return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Pieces of a row that stand close together, less than `gap` letters apart: a line is set in many. */
export function runsOf(row: readonly Piece[], gap = 1): Piece[][] {
	const runs: Piece[][] = [];
	for (const piece of row) {
		const run = runs.at(-1);
		if (run !== undefined && piece.x - endOf(run) < piece.size * gap) run.push(piece);
		else runs.push([piece]);
	}
	return runs;
}

/** Where the last of some pieces ends. */
export function endOf(pieces: readonly Piece[]): number {
	return Math.max(...pieces.map(({ x, width }) => x + width));
}

const ENDS_LATIN = /[A-Za-z]$/u;
const BEGINS_LATIN = /^[A-Za-z]/u;

/** A row as one line. A wide gap becomes a space, a narrower one between Latin words too. */
export function toLine(row: readonly Piece[]): PageLine {
	let text = '';
	let end = Number.NEGATIVE_INFINITY;
	for (const piece of row) {
		const latin = ENDS_LATIN.test(text) && BEGINS_LATIN.test(piece.text);
		const gap = piece.x - end > piece.size * (latin ? 0.16 : 0.6) && text !== '';
		text += (gap ? ' ' : '') + piece.text;
		end = piece.x + piece.width;
	}
	const size = Math.max(...row.map((piece) => piece.size));
	return { text: text.trim(), left: row[0]?.x ?? 0, right: end, y: row[0]?.y ?? 0, size };
}

export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 10;
}

export interface Edges {
	letter: number;
	left: number;
	right: number;
}

/** Where lines begin and end that are neither indented nor cut short. */
export function edgesOf(
	lines: readonly PageLine[],
	letter: number = median(lines.map(({ size }) => size)),
): Edges {
	const left = margin(
		lines.map((line) => line.left),
		letter,
	);
	const right = -margin(
		lines.map((line) => -line.right),
		letter,
	);
	return { letter, left, right };
}

/** The least place at which several of them lie. */
function margin(places: readonly number[], letter: number): number {
	const sorted = places.toSorted((a, b) => a - b);
	const near = (at: number) => places.filter((place) => Math.abs(place - at) < letter * 0.4).length;
	return sorted.find((at) => near(at) >= Math.max(2, places.length * 0.15)) ?? sorted[0] ?? 0;
}
