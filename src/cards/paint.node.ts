import { CARD_SIZE, type Card, type CardValue, type PairCard, type ReportCard } from './card.ts';
import { Pen, type TextStyle } from './pen.node.ts';
import { type Ramps, toPng } from './png.node.ts';

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const PAD = 80;
const INNER = WIDTH - 2 * PAD;

/** Of `src/styles/tokens.css`, on white paper. */
const INKS = {
	paper: '#fbf9f4',
	ink: '#1b1916',
	second: '#57524a',
	label: '#746d63',
	hair: '#d9d2c5',
	accent: '#b3261e',
	other: '#0d5960',
};

/** The greys are shades of the ink. */
const SHADES: Ramps = [
	[INKS.ink, 7],
	[INKS.hair, 1],
	[INKS.accent, 4],
	[INKS.other, 3],
];

/** A card as PNG. The same card gives the same bytes. */
export function paintCard(card: Card): Uint8Array {
	const pen = new Pen(WIDTH, HEIGHT, INKS.paper);
	paintFrame(pen, card);
	if (card.kind === 'report') paintReport(pen, card);
	else paintPair(pen, card);
	return toPng(pen.pixels, CARD_SIZE, INKS.paper, SHADES);
}

const LABEL: TextStyle = { size: 27, weight: 500, colour: INKS.second };

/** The places above, the archive's own mark, and the foot. */
function paintFrame(pen: Pen, { above, foot }: Card): void {
	pen.text(above, PAD, 96, LABEL);
	const name = pen.text('对照', WIDTH - PAD, 96, { ...LABEL, weight: 700, colour: INKS.ink, anchor: 'end' });
	paintMark(pen, WIDTH - PAD - name - 46, 72);
	pen.fill(PAD, 548, INNER, 1, INKS.hair);
	pen.text(foot, PAD, 588, { size: 22, weight: 500, colour: INKS.label });
	pen.text('法治政府建设年度报告档案', WIDTH - PAD, 588, {
		size: 22,
		weight: 500,
		colour: INKS.label,
		anchor: 'end',
	});
}

/** Two columns and the axis between them. */
function paintMark(pen: Pen, x: number, y: number): void {
	pen.fill(x, y, 10, 26, INKS.ink);
	pen.fill(x + 22, y, 10, 26, INKS.ink);
	pen.fill(x + 15, y - 5, 2, 36, INKS.accent);
}

function paintReport(pen: Pen, { name, year, title, figures }: ReportCard): void {
	const yearStyle: TextStyle = { size: 92, weight: 300, colour: INKS.accent, anchor: 'end' };
	const yearWidth = pen.text(year, WIDTH - PAD, 222, yearStyle);
	const head = fitted(pen, name, { size: 92, weight: 700, colour: INKS.ink }, INNER - yearWidth - 48);
	pen.text(name, PAD, 222, head);
	const lines = linesOf(pen, title, { size: 34, weight: 500, colour: INKS.second }, INNER, 2);
	for (const [i, line] of lines.entries())
		pen.text(line, PAD, 288 + i * 48, { size: 34, weight: 500, colour: INKS.second });
	const column = INNER / 3;
	for (const [i, { name: metric, value }] of figures.entries()) {
		const x = PAD + i * column;
		const room = column - 36;
		const width = paintValue(pen, value, x, 452, { size: 62, weight: 600, colour: INKS.ink, room });
		pen.fill(x, 468, width, 2, INKS.accent);
		const [line = ''] = linesOf(pen, metric, LABEL, room, 1);
		pen.text(line, x, 510, LABEL);
	}
}

/** Where the axis between the two years stands, and how far from it they keep. */
const AXIS = 800;
const GAP = 32;

function paintPair(pen: Pen, { name, older, newer, rows }: PairCard): void {
	const year: TextStyle = { size: 80, weight: 300, colour: INKS.other, anchor: 'end' };
	const room = AXIS - GAP - pen.text(older, AXIS - GAP, 222, year) - PAD - 48;
	pen.text(newer, AXIS + GAP, 222, { ...year, colour: INKS.accent, anchor: 'start' });
	pen.text(name, PAD, 222, fitted(pen, name, { size: 80, weight: 700, colour: INKS.ink }, room));
	pen.fill(AXIS - 1, 152, 2, 376, INKS.ink);
	for (const [i, { name: metric, mark, ...values }] of rows.entries()) {
		const y = 336 + i * 82;
		pen.fill(PAD, y - 60, INNER, 1, INKS.hair);
		pen.fill(AXIS - 1, y - 60, 2, 1, INKS.ink);
		const style = { size: 50, weight: 600, colour: INKS.ink, room: WIDTH - PAD - AXIS - GAP };
		const width = widthOf(pen, values.older, style);
		paintValue(pen, values.older, AXIS - GAP - width, y, style);
		paintValue(pen, values.newer, AXIS + GAP, y, style);
		const label = mark === '' ? metric : `${metric}（${mark}）`;
		const [line = ''] = linesOf(pen, label, LABEL, AXIS - GAP - width - PAD - 24, 1);
		pen.text(line, PAD, y - 6, LABEL);
	}
}

type ValueStyle = TextStyle & { room: number };

/** Sign and number large, the unit behind them small; returns the width. */
function paintValue(pen: Pen, value: CardValue, x: number, y: number, style: ValueStyle): number {
	const { number, unit } = stylesOf(pen, value, style);
	const width = pen.text(value.sign + value.number, x, y, number);
	return value.unit === '' ? width : width + 8 + pen.text(value.unit, x + width + 8, y, unit);
}

function widthOf(pen: Pen, value: CardValue, style: ValueStyle): number {
	const { number, unit } = stylesOf(pen, value, style);
	const behind = value.unit === '' ? 0 : 8 + pen.width(value.unit, unit);
	return pen.width(value.sign + value.number, number) + behind;
}

function stylesOf(pen: Pen, value: CardValue, style: ValueStyle) {
	const unit = { ...LABEL };
	const behind = value.unit === '' ? 0 : 8 + pen.width(value.unit, unit);
	return { unit, number: fitted(pen, value.sign + value.number, style, style.room - behind) };
}

/** The style, its size reduced until the text has room. */
function fitted(pen: Pen, text: string, style: TextStyle, room: number): TextStyle {
	const width = pen.width(text, style);
	return width <= room ? style : { ...style, size: Math.floor((style.size * room) / width) };
}

/** Breaks a text into lines; what has no room in the last ends in an ellipsis. */
function linesOf(pen: Pen, text: string, style: TextStyle, room: number, most: number): string[] {
	const lines = [''];
	for (const character of text) {
		const line = lines.at(-1) ?? '';
		if (pen.width(line + character, style) <= room) lines[lines.length - 1] = line + character;
		else if (lines.length < most) lines.push(character);
		else {
			lines[lines.length - 1] = `${line.slice(0, -1)}…`;
			break;
		}
	}
	return lines;
}
