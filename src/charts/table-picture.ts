/** A table as one SVG that stands alone: for export, with its title, its sources and its address. Always on white. */
import { FONTS, linesOf, type Pen } from './pen.ts';
import { escapeXml } from './to-svg.ts';

export interface TablePicture {
	title: string;
	columns: string[];
	groups: {
		title: string;
		rows: { name: string; cells: { text: string; note: string }[] }[];
	}[];
	/** Lines below the table: basis, sources, address. */
	foot: string[];
}

/** A picture that stands alone. */
export interface Drawn {
	svg: string;
	/** px. */
	width: number;
	height: number;
}

const PAD = 24;
const FIRST = 300;
const COLUMN = 150;
const SIZE = 14;
const BOLD = 'font-weight="700"';
const QUIET = 'fill="#57524a"';
/** px between a column and the one before it. */
const GAP = 12;

/** Draws from top to bottom; what is too long for its place is broken into lines. */
export function tablePicture(table: TablePicture, pen: Pen): Drawn {
	const width = Math.max(640, PAD * 2 + FIRST + table.columns.length * COLUMN);
	const room = width - PAD * 2;
	const marks: string[] = [];
	let y = PAD;
	const rule = (colour: string) => marks.push(`<path d="M${PAD} ${y}H${width - PAD}" stroke="${colour}"/>`);
	/** Writes one line below the other, and leaves `y` at the last. */
	const write = (lines: readonly string[], { x = PAD, size = SIZE, step = 20, more = '' }) => {
		for (const line of lines) {
			y += step;
			marks.push(`<text x="${x}" y="${y}" font-size="${size}" ${more}>${escapeXml(line)}</text>`);
		}
	};
	/** Writes what stands beside each other from one height on, and leaves `y` at the lowest. */
	const beside = (columns: readonly (() => void)[]) => {
		const top = y;
		const ends = columns.map((column) => {
			y = top;
			column();
			return y;
		});
		y = Math.max(top, ...ends);
	};
	const cell = (at: number, text: string, isBold: boolean) =>
		write(linesOf(pen, text, COLUMN - GAP, SIZE, isBold), {
			x: PAD + FIRST + (at + 1) * COLUMN,
			more: isBold ? `text-anchor="end" ${BOLD}` : 'text-anchor="end"',
		});
	const note = (at: number, text: string) =>
		write(linesOf(pen, text, COLUMN - GAP, 12), {
			x: PAD + FIRST + (at + 1) * COLUMN,
			size: 12,
			step: 17,
			more: `text-anchor="end" ${QUIET}`,
		});
	write(linesOf(pen, table.title, room, 22, true), { size: 22, step: 28, more: BOLD });
	y += 14;
	beside(table.columns.map((column, at) => () => cell(at, column, true)));
	y += 10;
	rule('#1b1916');
	for (const { title, rows } of table.groups) {
		if (title !== '') {
			y += 8;
			write(linesOf(pen, title, room, SIZE, true), { more: `${BOLD} ${QUIET}` });
		}
		y += 8;
		for (const { name, cells } of rows) {
			beside([
				() => write(linesOf(pen, name, FIRST - 16, SIZE), {}),
				...cells.map(({ text, note: below }, at) => () => {
					cell(at, text, false);
					note(at, below);
				}),
			]);
			y += 9;
			rule('#d9d2c5');
		}
	}
	y += 14;
	for (const text of table.foot) write(linesOf(pen, text, room, 12), { size: 12, step: 18, more: QUIET });
	const height = y + PAD;
	const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
	const ground = `<rect width="${width}" height="${height}" fill="#fff"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONTS[pen.language]}" fill="#1b1916">${ground}${marks.join('')}</svg>`;
	return { svg, width, height };
}
