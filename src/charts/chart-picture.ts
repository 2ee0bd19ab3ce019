/** A chart as one SVG that stands alone: for export, with its title, its remarks, its source and address. Always on white. */
import { FONTS, linesOf, type Pen } from './pen.ts';
import type { SvgNode } from './svg-tree.ts';
import type { Drawn } from './table-picture.ts';
import { escapeXml, printSvg } from './to-svg.ts';

export interface ChartPicture {
	title: string;
	unit: string;
	/** The marks of the chart with their classes, and the size of the drawing in px. */
	marks: readonly SvgNode[];
	width: number;
	height: number;
	/** Lines below: remarks on comparability, years, source, address. */
	foot: readonly string[];
}

const PAD = 24;
/** A chart is drawn for a column of a page; alone it is as wide as a text. */
const WIDTH = 720;

/** Draws title, chart and foot from top to bottom; what is too long for its line is broken. */
export function chartPicture({ title, unit, marks, width, height, foot }: ChartPicture, pen: Pen): Drawn {
	const scale = Math.round(((WIDTH - 2 * PAD) / width) * 100) / 100;
	const room = WIDTH - 2 * PAD;
	const texts: string[] = [];
	let y = PAD;
	const write = (text: string, size: number, step: number, isBold = false) => {
		const look = isBold ? 'font-weight="700"' : 'fill="#57524a"';
		for (const line of linesOf(pen, text, room, size, isBold)) {
			y += step;
			texts.push(`<text x="${PAD}" y="${y}" font-size="${size}" ${look}>${escapeXml(line)}</text>`);
		}
	};
	const inUnit = pen.language === 'en' ? ` (${unit})` : `（${unit}）`;
	write(unit === '' ? title : title + inUnit, 22, 28, true);
	y += 16;
	const drawing = `<g transform="translate(${PAD} ${y}) scale(${scale})">${marks.map(standAlone).map(printSvg).join('')}</g>`;
	y = Math.ceil(y + height * scale) + 8;
	for (const line of foot) write(line, 13, 20);
	const whole = y + PAD;
	const size = `width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}"`;
	const ground = `<rect width="${WIDTH}" height="${whole}" fill="#fff"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONTS[pen.language]}" fill="#1b1916">${ground}${texts.join('')}${drawing}</svg>`;
	return { svg, width: WIDTH, height: whole };
}

type Look = Readonly<Record<string, string | number>>;

const SONG = 'Songti SC, Noto Serif CJK SC, SimSun, serif';
const INK = '#1b1916';
const HOLLOW: Look = { fill: '#fff', stroke: INK, 'stroke-width': 2 };

/** What `chart.css` says of each class in light colours, the ground white. The tests hold the two together. */
export const LOOKS: Readonly<Record<string, Look>> = {
	v: { 'font-size': 15, 'font-weight': 700, fill: INK },
	'v new': { 'font-size': 15, 'font-weight': 700, fill: '#b3261e' },
	ax: { stroke: INK },
	tick: { stroke: '#d9d2c5' },
	st: { stroke: INK, 'stroke-width': 2 },
	'st new': { stroke: '#b3261e', 'stroke-width': 2 },
	'st calc': { stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '4 3' },
	'st new calc': { stroke: '#b3261e', 'stroke-width': 2, 'stroke-dasharray': '4 3' },
	dt: { fill: INK },
	'dt new': { fill: '#b3261e' },
	'dt calc': HOLLOW,
	'dt new calc': HOLLOW,
	raw: { fill: 'none', stroke: '#b3261e', 'stroke-width': 1.5, 'stroke-dasharray': '2 2' },
	hl: { stroke: '#cdc5b6', 'stroke-width': 1 },
	bg: { fill: '#fff' },
	brk: { stroke: INK, 'stroke-width': 1.5 },
	seal: { fill: INK },
	'seal-t': { fill: '#fff', 'font-family': SONG },
	'zi-b': { fill: '#fff', stroke: INK, 'stroke-dasharray': '2 2' },
	'zi-t': { fill: INK, 'font-family': SONG },
	nr: { fill: '#fff', stroke: '#948c80', 'stroke-width': 1.5 },
};

/** A mark with its look instead of its class, which means nothing outside the archive. */
function standAlone({ name, attributes, children, text }: SvgNode): SvgNode {
	const { class: cls = '', ...place } = attributes;
	const base: Look =
		name === 'text' ? { 'font-size': 13, fill: '#57524a' } : name === 'path' ? { fill: 'none' } : {};
	return { name, attributes: { ...place, ...base, ...LOOKS[String(cls)] }, children, text };
}
