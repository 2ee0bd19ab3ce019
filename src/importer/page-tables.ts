/**
 * Tables of numbers on a printed page. Rows whose words stand under each other with white between, of which most hold a
 * number in a place of its own, are rows of a table; prose never stands so. What is not sure stays lines.
 */
import { median, type PageLine, type Piece, runsOf, toLine } from './printed-page.ts';

/** What a page holds from its top: rows of words, or a table's cells. */
export type Band = { rows: Piece[][] } | { table: string[][] };

const NUMBER =
	/^[约近超逾+-]?\d{1,3}(?:[,，]?\d{3})*(?:\.\d+)?\s*[余多]?[万亿]?(?:%|％|‰|\p{Script=Han}{1,3})?$|^[-—–/]$/u;
const FEWEST_ROWS = 2;
/** The white between two cells, in letters, where both are full. */
const NARROWEST = 0.4;
const LONGEST_CELL = 40;

interface Row {
	runs: PageLine[];
	y: number;
	numeric: boolean;
}

/**
 * Parts the rows of a page into tables and what stands between them. `before`: the columns of the table with which the
 * page before ended, of which a single row is enough.
 */
export function splitTables(rows: readonly Piece[][], before = 0): Band[] {
	const bands: Band[] = [];
	let from = 0;
	for (let at = 0; at < rows.length; at++) {
		if (at < from || !isSplit(rows[at])) continue;
		const start = startOf(rows, at, from);
		const found = longestTable(rows, start, start === 0 ? before : 0);
		if (found === null) continue;
		if (start > from) bands.push({ rows: rows.slice(from, start) });
		bands.push({ table: found.table });
		from = found.end;
	}
	if (from < rows.length) bands.push({ rows: rows.slice(from) });
	return bands;
}

function isSplit(row: readonly Piece[] | undefined): boolean {
	return row !== undefined && runsOf(row, NARROWEST).length > 1;
}

/** The upper line of a head's cell stands above the row that its other cells make. */
function startOf(rows: readonly Piece[][], at: number, from: number): number {
	const [line, above] = [toLine(rows[at] ?? []), toLine(rows[at - 1] ?? [])];
	return at > from && line.y - above.y < line.size * 0.9 && above.text.length <= LONGEST_CELL / 2
		? at - 1
		: at;
}

function longestTable(
	rows: readonly Piece[][],
	at: number,
	before: number,
): { table: string[][]; end: number } | null {
	let end = at + 1;
	while (end < rows.length && (isSplit(rows[end]) || isWrap(rows, end))) end++;
	for (; end - at > (before > 0 ? 0 : FEWEST_ROWS); end--) {
		const table = toTable(rows.slice(at, end).map(readRow), before);
		if (table !== null) return { table, end };
	}
	return null;
}

/** A line of one cell alone stands closer to a row of the table than a paragraph would. */
function isWrap(rows: readonly Piece[][], at: number): boolean {
	const line = toLine(rows[at] ?? []);
	const [above, below] = [rows[at - 1], rows[at + 1]].map((row) => row?.[0]?.y);
	const nearest = Math.min(
		line.y - (above ?? Number.NEGATIVE_INFINITY),
		(below ?? Number.POSITIVE_INFINITY) - line.y,
	);
	return nearest < line.size * 1.7 && line.text.length <= LONGEST_CELL / 2;
}

function readRow(row: readonly Piece[]): Row {
	const runs = runsOf(row, NARROWEST).map(toLine);
	return { runs, y: row[0]?.y ?? 0, numeric: runs.slice(1).some(({ text }) => NUMBER.test(text.trim())) };
}

/** The cells of rows, or null where they are no table. */
function toTable(rows: readonly Row[], before: number): string[][] | null {
	const counted = rows.filter(({ numeric }) => numeric);
	const width = median(counted.map(({ runs }) => runs.length));
	const full = counted.filter(({ runs }) => runs.length === width);
	const goesOn = before > 1 && width === before;
	if (width < 2 || full.length < (goesOn ? 1 : FEWEST_ROWS) || full.length < counted.length * 0.6)
		return null;
	if (!rows.every(({ runs }) => runs.every(({ text }) => isCell(text)))) return null;
	const columns = columnsOf(full, width);
	const cells = rows.map(({ runs }) => cellsOf(runs, columns));
	if (cells.some((row) => row === null) || !areApart(columns)) return null;
	const joined = joinWraps(rows, cells as string[][]);
	return joined !== null && (goesOn || hasNumberColumn(joined)) ? joined : null;
}

function isCell(text: string): boolean {
	return text.length <= LONGEST_CELL && !/[。；;]|^[，,]|[，,]$/u.test(text);
}

interface Column {
	left: number;
	right: number;
}

function columnsOf(full: readonly Row[], width: number): Column[] {
	return Array.from({ length: width }, (_, i) => ({
		left: Math.min(...full.map(({ runs }) => runs[i]?.left ?? 0)),
		right: Math.max(...full.map(({ runs }) => runs[i]?.right ?? 0)),
	}));
}

function areApart(columns: readonly Column[]): boolean {
	return columns.slice(1).every(({ left }, i) => left > (columns[i]?.right ?? 0));
}

/** Each run in the column under or above which it stands, which grows by it; null where it stands over two. */
function cellsOf(runs: readonly PageLine[], columns: Column[]): string[] | null {
	const cells = columns.map(() => '');
	for (const { text, left, right } of runs) {
		const over = columns.filter((column) => left < column.right && column.left < right);
		if (over.length > 1) return null;
		const middle = (left + right) / 2;
		const off = ({ left: from, right: to }: Column) => Math.abs((from + to) / 2 - middle);
		const column = over[0] ?? columns.toSorted((a, b) => off(a) - off(b))[0];
		if (column === undefined) return null;
		column.left = Math.min(column.left, left);
		column.right = Math.max(column.right, right);
		cells[columns.indexOf(column)] += text.trim();
	}
	return cells;
}

/** Rows of one cell's further lines go into the row that they stand nearer to; all above the first numbers are the head. */
function joinWraps(rows: readonly Row[], cells: readonly string[][]): string[][] | null {
	const first = rows.findIndex(({ numeric }) => numeric);
	const whole = rows.map(({ numeric }, i) => numeric || (cells[i] ?? []).every((cell) => cell !== ''));
	const ofHead = ({ y, runs }: Row, i: number) =>
		i < first && (whole[i] || (rows[first]?.y ?? 0) - y > (runs[0]?.size ?? 0) * 1.2);
	const head = rows.findIndex(ofHead);
	const owner = rows.map((row, i) => (ofHead(row, i) ? head : whole[i] ? i : nearestWhole(rows, whole, i)));
	const groups = new Map<number, string[]>();
	for (const [i, row] of cells.entries()) {
		const own = owner[i];
		if (own === null || own === undefined) return null;
		const group = groups.get(own);
		groups.set(own, group === undefined ? [...row] : group.map((cell, column) => cell + (row[column] ?? '')));
	}
	return [...groups].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The row of which a line is a part; null where two are as near. */
function nearestWhole(rows: readonly Row[], whole: readonly boolean[], at: number): number | null {
	const y = rows[at]?.y ?? 0;
	const near = rows
		.map((row, i) => ({ i, off: Math.abs(row.y - y) }))
		.filter(({ i }) => whole[i])
		.sort((a, b) => a.off - b.off);
	const [one, two] = near;
	if (one === undefined) return null;
	return two !== undefined && one.off > two.off * 0.8 ? null : one.i;
}

function hasNumberColumn(table: readonly string[][]): boolean {
	const columns = table[0]?.length ?? 0;
	const body = table.slice(1);
	return Array.from({ length: columns - 1 }, (_, i) => i + 1).some(
		(i) =>
			body.filter((row) => NUMBER.test((row[i] ?? '').trim())).length >=
			Math.max(FEWEST_ROWS, body.length * 0.6),
	);
}
