import type { Box, TextMark } from './marks.ts';
import { px } from './marks.ts';
import { isHan, type Letters, textWidth } from './text-width.ts';

/** Font sizes of the style sheet: values (`.v`) and everything else. */
const sizeOf = (cls: string) => (cls.startsWith('v') ? 15 : 13);

/** Room that a label takes along its line. Values are bold. */
export function labelWidth(text: string, letters: Letters, cls = ''): number {
	return textWidth(text, sizeOf(cls), letters, cls.startsWith('v'));
}

/** A label on a horizontal line; `x` its middle, `y` its baseline. */
export function levelText(text: string, letters: Letters, x: number, y: number, cls = ''): TextMark {
	const size = sizeOf(cls);
	const width = labelWidth(text, letters, cls);
	const box = { x: x - width / 2, y: y - size + 2, width, height: size };
	return { kind: 'text', cls, text, x: px(x), y: px(y), turn: 'level', anchor: 'middle', box };
}

/**
 * A label in a column: Han characters one below the other, others turned to read upwards.
 * `y` is where it ends at the bottom (`above`), begins at the top (`below`), or has its middle.
 */
export function columnText(
	text: string,
	letters: Letters,
	x: number,
	y: number,
	side: 'above' | 'below' | 'middle',
	cls = '',
): TextMark {
	const turn = isHan(text) ? 'stack' : 'up';
	const anchor = side === 'middle' ? 'middle' : (turn === 'stack') === (side === 'above') ? 'end' : 'start';
	const box = columnBox(labelWidth(text, letters, cls), x, y, side, sizeOf(cls));
	return { kind: 'text', cls, text, x: px(x), y: px(y), turn, anchor, box };
}

function columnBox(
	height: number,
	x: number,
	y: number,
	side: 'above' | 'below' | 'middle',
	width: number,
): Box {
	const top = { above: y - height, below: y, middle: y - height / 2 }[side];
	return { x: x - width / 2, y: top, width, height };
}
