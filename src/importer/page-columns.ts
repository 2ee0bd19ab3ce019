/**
 * Columns of a page. Between rows that run over the whole measure lie bands; a band is set in columns where the same gutter
 * parts its rows and both sides are running text: lines that end flush at one edge and begin flush at another.
 */
import { edgesOf, endOf, median, type PageLine, type Piece, rowsOf, toLine } from './printed-page.ts';

/** A part of a page that is read from its top to its bottom before the next one. */
export interface Part {
	lines: PageLine[];
	/** One of several columns, or cells, side by side. */
	column: boolean;
	/** Width of its longest lines; of the widest among columns side by side. */
	measure: number;
}

export interface Layout {
	/** In reading order. */
	parts: Part[];
	/** What stands side by side may be columns or a table: somebody should compare. */
	unsure: boolean;
}

interface Row {
	left: Piece[];
	right: Piece[];
	/** It runs across the gutter. */
	across: boolean;
}

interface Band {
	rows: Row[];
	verdict: 'columns' | 'cells' | 'unsure' | 'plain';
}

/** The parts of a page, given its rows from the top. */
export function layOut(rows: readonly Piece[][]): Layout {
	let best: Band[] = [
		{ rows: rows.map((row) => ({ left: row, right: [], across: true })), verdict: 'plain' },
	];
	let most = 0;
	let doubtful = false;
	for (const x of guttersOf(rows)) {
		const bands = bandsAt(rows, x);
		const parted = lettersIn(bands.filter(({ verdict }) => verdict === 'columns' || verdict === 'cells'));
		doubtful ||= bands.some(({ verdict }) => verdict === 'unsure');
		if (parted > most) [best, most] = [bands, parted];
	}
	const unsure = most === 0 ? doubtful : best.some(({ verdict }) => verdict === 'cells');
	return { parts: partsOf(best), unsure };
}

/** Where a right column may begin: at lines that begin in the middle of the measure behind a gap. */
function guttersOf(rows: readonly Piece[][]): number[] {
	const starts = rows.flat().map(({ x }) => x);
	const left = Math.min(...starts);
	const measure = endOf(rows.flat()) - left;
	const found = rows.flatMap((row) =>
		row
			.filter(({ x, size }, i) => i === 0 || x - endOf(row.slice(0, i)) >= size * NARROWEST)
			.map(({ x }) => x)
			.filter((x) => x > left + measure * 0.3 && x < left + measure * 0.7),
	);
	return [...new Set(found.map((x) => Math.floor(x)))];
}

/** Width of the narrowest gutter, in letters. */
const NARROWEST = 0.7;

function bandsAt(rows: readonly Piece[][], x: number): Band[] {
	const bands: Row[][] = [];
	let before = false;
	for (const row of rows.map((pieces) => partAt(pieces, x))) {
		if (row.across === before && bands.length > 0) bands.at(-1)?.push(row);
		else bands.push([row]);
		before = row.across;
	}
	return bands.flatMap(parted).map((band) => ({ rows: band, verdict: judge(band) }));
}

/** The short last line of a paragraph above columns is none of theirs: these begin at one height. */
function parted(band: Row[]): Row[][] {
	const top = band.find(({ right }) => right.length > 0)?.right[0];
	if (band[0]?.across !== false || top === undefined) return [band];
	const first = band.findIndex(({ left }) => left[0] === undefined || left[0].y > top.y - top.size * 1.25);
	return first > 0 ? [band.slice(0, first), band.slice(first)] : [band];
}

function partAt(pieces: readonly Piece[], x: number): Row {
	const left = pieces.filter((piece) => piece.x < x);
	const right = pieces.filter((piece) => piece.x >= x);
	const size = Math.min(...pieces.map((piece) => piece.size));
	const across = left.length > 0 && endOf(left) > Math.min(x, (right[0]?.x ?? x + 1) - size * NARROWEST);
	return across ? { left: [...pieces], right: [], across } : { left, right, across };
}

function lettersIn(bands: readonly Band[]): number {
	const pieces = bands.flatMap(({ rows }) => rows.flatMap(({ left, right }) => [...left, ...right]));
	return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** Columns, in letters: narrower ones are cells. */
const NARROW = 8;

function judge(rows: readonly Row[]): Band['verdict'] {
	if (rows[0]?.across !== false) return 'plain';
	const [left, right] = [linesOf(rows, 'left'), linesOf(rows, 'right')];
	if (left.length < 3 || right.length === 0) return 'plain';
	const letter = median([...left, ...right].map(({ size }) => size));
	const [a, b] = [sideOf(left, letter), sideOf(right, letter)];
	// A signature beside a narrow text stands at its end, a column begins at the top.
	const beginsLate = (right[0]?.y ?? 0) > (left[0]?.y ?? 0) + letter * 5;
	if (right.length < 3) return isColumn(a, 0.6) && left.length >= 5 && !beginsLate ? 'columns' : 'plain';
	if (!isColumn(a, 0.4) || !isColumn(b, 0.25) || beginsLate) return proseBesides(a, b) ? 'unsure' : 'plain';
	if (b.width > a.width * WIDER) return within(rows) === null ? 'unsure' : 'columns';
	if (b.width < a.width / WIDER) return 'unsure';
	return commonGaps(left, right).length >= 2 ? 'cells' : 'columns';
}

/** Of two columns of one page, neither is this many times as wide as the other; a wider one holds columns itself. */
const WIDER = 1.7;

/** The columns of the right side; null where it holds none. */
function within(rows: readonly Row[]): Part[] | null {
	const { parts } = layOut(rowsOf(rows.flatMap(({ right }) => right)));
	return parts.some(({ column }) => column) ? parts.map((part) => ({ ...part, column: true })) : null;
}

interface Side {
	lines: number;
	/** Letters from its left to its right edge. */
	width: number;
	/** Share of lines that end at its right edge. */
	flush: number;
	/** Share of lines that begin at its left edge or are indented by up to two letters. */
	begins: number;
	/** Letters a line. */
	density: number;
}

function sideOf(lines: readonly PageLine[], letter: number): Side {
	const { left, right } = edgesOf(lines, letter);
	const share = (holds: (line: PageLine) => boolean) => lines.filter(holds).length / lines.length;
	return {
		lines: lines.length,
		width: (right - left) / letter,
		flush: share((line) => right - line.right < letter * 1.6),
		begins: share((line) => line.left - left < letter * 2.6),
		density: lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length,
	};
}

/** `flush`: the least share of lines that end flush. */
function isColumn(side: Side, flush: number): boolean {
	return side.width >= NARROW && side.density >= 6 && side.flush >= flush && side.begins >= 0.6;
}

/** Both sides hold sentences, in whatever order they are to be read. */
function proseBesides(a: Side, b: Side): boolean {
	return a.lines >= 3 && b.lines >= 3 && a.density >= NARROW && b.density >= NARROW;
}

/** Where a table's rows part: base lines above white that runs across both sides. Those of paragraphs rarely meet. */
function commonGaps(left: readonly PageLine[], right: readonly PageLine[]): number[] {
	const [a, b] = [gapsOf(left), gapsOf(right)];
	const shared = b.flatMap(([from, to]) => {
		const other = a.find(
			([start, end]) => Math.min(to, end) - Math.max(from, start) > Math.min(to - from, end - start) * 0.8,
		);
		return other === undefined ? [] : [Math.max(from, other[0])];
	});
	return shared.length >= Math.max(a.length, b.length) * 0.6 ? shared : [];
}

/** Base lines of each line that stands apart from the one above, and of that one. */
function gapsOf(lines: readonly PageLine[]): [from: number, to: number][] {
	const steps = lines.slice(1).map(({ y }, i): [number, number] => [lines[i]?.y ?? 0, y]);
	// Cells of two lines have as many gaps as lines that follow closely.
	const usual = steps.map(([from, to]) => to - from).sort((a, b) => a - b)[steps.length >> 2] ?? 0;
	return steps.filter(([from, to]) => to - from > usual * 1.25);
}

function linesOf(rows: readonly Row[], side: 'left' | 'right'): PageLine[] {
	return rowsOf(rows.flatMap((row) => row[side])).map(toLine);
}

function partsOf(bands: readonly Band[]): Part[] {
	const parts: Part[] = [];
	for (const { rows, verdict } of bands) {
		if (verdict === 'columns') {
			parts.push(...columnsOf(rows));
			continue;
		}
		if (verdict === 'cells') {
			parts.push(...cellsOf(rows));
			continue;
		}
		const lines = rows.map(({ left, right }) => toLine([...left, ...right]));
		const last = parts.at(-1);
		if (last !== undefined && !last.column) last.lines.push(...lines);
		else parts.push({ lines, column: false, measure: 0 });
	}
	return parts.map((part) => (part.column ? part : { ...part, measure: measureOf(part.lines) }));
}

function columnsOf(rows: readonly Row[]): Part[] {
	const [left, right] = [linesOf(rows, 'left'), linesOf(rows, 'right')];
	const [a, b] = [measureOf(left), measureOf(right)];
	const more = b > a * WIDER ? within(rows) : null;
	if (more !== null) return [{ lines: left, column: true, measure: a }, ...more];
	return [left, right].map((lines) => ({ lines, column: true, measure: Math.max(a, b) }));
}

/** A table of sentences, cell by cell. */
function cellsOf(rows: readonly Row[]): Part[] {
	const [left, right] = [linesOf(rows, 'left'), linesOf(rows, 'right')];
	const ends = [Number.NEGATIVE_INFINITY, ...commonGaps(left, right), Number.POSITIVE_INFINITY];
	return ends.slice(1).flatMap((end, i) => {
		const inRow = ({ y }: PageLine) => y > (ends[i] ?? 0) && y <= end;
		return [left, right].map((lines) => ({
			lines: lines.filter(inRow),
			column: true,
			measure: measureOf(lines),
		}));
	});
}

function measureOf(lines: readonly PageLine[]): number {
	const { left, right } = edgesOf(lines);
	return right - left;
}
