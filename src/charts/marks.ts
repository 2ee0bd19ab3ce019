/** The stateless vocabulary between layout and drawing: px at 1:1, y downwards. Classes are those of the style sheet. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Mark =
	| { kind: 'path'; cls: string; d: string }
	| ({ kind: 'rect'; cls: string } & Box)
	| { kind: 'circle'; cls: string; cx: number; cy: number; r: number }
	| TextMark;

/**
 * `level`: `x` is the middle, `y` the baseline. `up`: turned to read upwards from (`anchor` start) or to (end) `y`;
 * `stack`: Han characters one below the other. For both `x` is the middle of the column.
 */
export interface TextMark {
	kind: 'text';
	cls: string;
	text: string;
	x: number;
	y: number;
	turn: 'level' | 'up' | 'stack';
	anchor: 'start' | 'middle' | 'end';
	/** What the text covers. */
	box: Box;
}

export interface Scene {
	width: number;
	height: number;
	/** y of `ChartModel.max` and of zero. */
	top: number;
	zero: number;
	marks: Mark[];
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** To a tenth of a pixel, without trailing zeros. */
export function px(value: number): number {
	return Math.round(value * 10) / 10;
}
