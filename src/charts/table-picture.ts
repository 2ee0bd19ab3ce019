/** A table as one SVG that stands alone: for export, with its title, its sources and its address. Always on white. */
import { textWidth } from './text-width.ts';
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
export const FONT = 'font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"';

/** Draws from top to bottom; what is too long for its place is broken into lines. */
export function tablePicture(table: TablePicture): Drawn {
	const width = Math.max(640, PAD * 2 + FIRST + table.columns.length * COLUMN);
	const marks: string[] = [];
	let y = PAD;
	const write = (text: string, x: number, size: number, more = '') =>
		marks.push(`<text x="${x}" y="${y}" font-size="${size}" ${more}>${escapeXml(text)}</text>`);
	const rule = (colour: string) => marks.push(`<path d="M${PAD} ${y}H${width - PAD}" stroke="${colour}"/>`);
	const right = (at: number) => PAD + FIRST + (at + 1) * COLUMN;
	for (const line of linesOf(table.title, width - PAD * 2, 22)) {
		y += 28;
		write(line, PAD, 22, 'font-weight="700"');
	}
	y += 34;
	for (const [at, column] of table.columns.entries())
		write(column, right(at), SIZE, 'text-anchor="end" font-weight="700"');
	y += 10;
	rule('#1b1916');
	for (const { title, rows } of table.groups) {
		if (title !== '') {
			y += 28;
			write(title, PAD, SIZE, 'font-weight="700" fill="#57524a"');
		}
		y += 8;
		for (const { name, cells } of rows) {
			const top = y;
			const lines = linesOf(name, FIRST - 16, SIZE);
			for (const line of lines) {
				y += 20;
				write(line, PAD, SIZE);
			}
			const last = y;
			y = top + 20;
			for (const [at, { text }] of cells.entries()) write(text, right(at), SIZE, 'text-anchor="end"');
			if (cells.some(({ note }) => note !== '')) {
				y += 17;
				for (const [at, { note }] of cells.entries())
					write(note, right(at), 12, 'text-anchor="end" fill="#57524a"');
			}
			y = Math.max(last, y) + 9;
			rule('#d9d2c5');
		}
	}
	y += 14;
	for (const line of table.foot.flatMap((text) => linesOf(text, width - PAD * 2, 12))) {
		y += 18;
		write(line, PAD, 12, 'fill="#57524a"');
	}
	const height = y + PAD;
	const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
	const ground = `<rect width="${width}" height="${height}" fill="#fff"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${FONT} fill="#1b1916">${ground}${marks.join('')}</svg>`;
	return { svg, width, height };
}

/** Breaks a text where it grows wider than `width`: at spaces, in Chinese anywhere, inside an address only where it is too long. */
export function linesOf(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	const words = text.match(/[!-~]+\s*|\s+|[^!-~\s]/gu) ?? [];
	const isLong = (word: string) => textWidth(word.trimEnd(), size) > width;
	for (const piece of words.flatMap((word) => (isLong(word) ? partsOf(word) : word))) {
		if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** `https://a.test/b,c` → `https:/` `/` `a.test/` `b,` `c` */
const partsOf = (word: string) => word.match(/[^/?&,]*[/?&,]|[^/?&,]+/g) ?? [];
