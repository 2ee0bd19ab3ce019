import type { ChartSize } from './frame.ts';
import { layout } from './layout.ts';
import { type Mark, px, type TextMark } from './marks.ts';
import type { ChartModel } from './model.ts';

/** An element of a picture, written as text while building and as an element in the browser. */
export interface SvgNode {
	name: string;
	attributes: Record<string, string | number>;
	children: SvgNode[];
	text: string;
}

/**
 * The picture at 1:1 (a rem is 16 px), with real text and classes only: one style sheet serves light, dark and print.
 * `data-plot` holds the y of the axis' upper end and of zero for the interactive chart.
 */
export function svgTree(model: ChartModel, size: ChartSize): SvgNode {
	const { width, height, top, zero, marks } = layout(model, size);
	const rem = (length: number) => `${length / 16}rem`;
	const attributes = {
		class: 'chart-svg',
		width: rem(width),
		height: rem(height),
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'aria-label': model.summary,
		'data-plot': `${top} ${zero}`,
	};
	return { name: 'svg', attributes, children: marks.map(toNode), text: '' };
}

export function toNode(mark: Mark): SvgNode {
	const { kind, cls } = mark;
	const attributes = { ...(cls && { class: cls }), ...geometry(mark) };
	return { name: kind, attributes, children: [], text: kind === 'text' ? mark.text : '' };
}

function geometry(mark: Mark): Record<string, string | number> {
	switch (mark.kind) {
		case 'path':
			return { d: mark.d };
		case 'rect':
			return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
		case 'circle':
			return { cx: mark.cx, cy: mark.cy, r: mark.r };
		case 'text':
			return { ...place(mark), 'text-anchor': mark.anchor };
	}
}

// A turned text hangs on its baseline, a third of its size beside the middle of its column.
function place({ x, y, turn, cls }: TextMark): Record<string, string | number> {
	if (turn === 'level') return { x, y };
	if (turn === 'stack') return { x, y, 'writing-mode': 'vertical-rl' };
	const baseline = px(x + (cls.startsWith('v') ? 5.4 : 4.6));
	return { x: baseline, y, transform: `rotate(-90 ${baseline} ${y})` };
}
