/** How many values lie where: a tick each while they are few, bars beyond. The axis runs from zero. */
import { levelText } from './labels.ts';
import { type Mark, px } from './marks.ts';
import type { SvgNode } from './svg-tree.ts';
import { toNode } from './svg-tree.ts';
import { printSvg } from './to-svg.ts';

export interface SpreadModel {
	/** Ascending. */
	values: readonly number[];
	/** Upper end of the axis; greater values stand together in a column of their own. */
	end: number;
	median: number | null;
	quartiles: readonly [number, number] | null;
	/** Labels of the axis' ends and of the column beyond: `0`, `600`, `>600`. */
	labels: { start: string; end: string; over: string };
	/** The picture in words. */
	summary: string;
}

/** px at 1:1. The bar for what lies beyond the axis has its own place at the right. */
const WIDTH = 240;
const AXIS = 204;
const OVER = { x: 216, width: 14 };
const TOP = 4;
const ZERO = 34;
const HEIGHT = 54;
const BARS = 24;
/** Up to so many values each has its own tick. */
const TICKS = 40;

/** A round upper end: 100 for rates, else one that nineteen of twenty values fit under, or all where none lies far off. */
export function spreadEnd(ascending: readonly number[], unit: string): number {
	const most = ascending.at(-1) ?? 0;
	if (unit === '%' && most <= 100) return 100;
	const usual = ascending[Math.floor((ascending.length - 1) * 0.95)] ?? 0;
	return roundUp(most <= 2 * usual ? most : usual) || 1;
}

/** 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
function roundUp(value: number): number {
	if (value <= 0) return 0;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value) ?? 10;
	return px(step * power);
}

/** The picture as inline SVG with real text; colours come from the style sheet. */
export function spreadSvg(model: SpreadModel): string {
	const within = model.values.filter((value) => value <= model.end);
	const over = model.values.length - within.length;
	const drawn = model.values.length <= TICKS ? ticks(within, model.end, over) : bars(within, model.end, over);
	const marks = [...drawn, ...axis(model, over), ...middle(model)];
	return printSvg(treeOf(model, marks));
}

const xOf = (value: number, end: number) => px((Math.max(0, value) / end) * AXIS + 1);

function ticks(values: readonly number[], end: number, over: number): Mark[] {
	const d = values.map((value) => `M${xOf(value, end)} ${ZERO - 18}V${ZERO}`).join('');
	const beyond = Array.from(
		{ length: Math.min(over, 5) },
		(_, n) => `M${OVER.x + 1 + 3 * n} ${ZERO - 18}V${ZERO}`,
	).join('');
	return [...path('tk', d), ...path('tk over', beyond)];
}

function bars(values: readonly number[], end: number, over: number): Mark[] {
	const counts = new Array<number>(BARS).fill(0);
	for (const value of values) {
		const at = Math.min(BARS - 1, Math.floor((Math.max(0, value) / end) * BARS));
		counts[at] = (counts[at] ?? 0) + 1;
	}
	const most = Math.max(over, ...counts);
	const width = AXIS / BARS;
	// A bar is never lower than a pixel: a single value must be seen.
	const top = (count: number) => px(ZERO - Math.max(1, (count / most) * (ZERO - TOP)));
	const bar = (count: number, at: number) =>
		count === 0 ? '' : `M${px(at * width + 1)} ${ZERO}V${top(count)}h${px(width - 1)}V${ZERO}z`;
	const beyond = over === 0 ? '' : `M${OVER.x} ${ZERO}V${top(over)}h${OVER.width}V${ZERO}z`;
	return [...path('bar', counts.map(bar).join('')), ...path('bar over', beyond)];
}

function axis({ labels }: SpreadModel, over: number): Mark[] {
	const start = { ...levelText(labels.start, 'latin', 0, HEIGHT - 3), x: 0, anchor: 'start' as const };
	const end = { ...levelText(labels.end, 'latin', AXIS, HEIGHT - 3), anchor: 'end' as const };
	const line =
		over === 0 ? `M0 ${ZERO}.5H${AXIS + 2}` : `M0 ${ZERO}.5H${AXIS + 2}M${OVER.x - 2} ${ZERO}.5H${WIDTH - 8}`;
	const beyond = { ...levelText(labels.over, 'latin', WIDTH, HEIGHT - 3), anchor: 'end' as const };
	return [...path('ax', line), start, over === 0 ? end : beyond];
}

/** Beneath the axis: the middle half as a bar, the median as a tick that crosses it. */
function middle({ median, quartiles, end }: SpreadModel): Mark[] {
	const half =
		quartiles &&
		`M${xOf(Math.min(quartiles[0], end), end)} ${ZERO + 4}H${xOf(Math.min(quartiles[1], end), end)}`;
	const line = median !== null && median <= end && `M${xOf(median, end)} ${ZERO - 30}V${ZERO + 8}`;
	return [...path('half', half || ''), ...path('med', line || '')];
}

function path(cls: string, d: string): Mark[] {
	return d === '' ? [] : [{ kind: 'path', cls, d }];
}

function treeOf({ summary }: SpreadModel, marks: readonly Mark[]): SvgNode {
	const size = { width: `${WIDTH / 16}rem`, height: `${HEIGHT / 16}rem`, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
	const attributes = { class: 'spread-svg', ...size, role: 'img', 'aria-label': summary };
	return { name: 'svg', attributes, children: marks.map(toNode), text: '' };
}
