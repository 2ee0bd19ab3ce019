import type { ChartSize } from './frame.ts';
import { layout } from './layout.ts';
import { type Mark, px, type TextMark } from './marks.ts';
import type { ChartModel } from './model.ts';

/**
 * The picture as inline SVG at 1:1 (a rem is 16 px), with real text and classes only: one style sheet serves light, dark and print.
 * `data-plot` holds the y of the axis' upper end and of zero for the interactive chart.
 */
export function toSvg(model: ChartModel, size: ChartSize): string {
	const { width, height, top, zero, marks } = layout(model, size);
	const rem = (length: number) => `${length / 16}rem`;
	const head = `<svg class="chart-svg" width="${rem(width)}" height="${rem(height)}" viewBox="0 0 ${width} ${height}"`;
	const name = `role="img" aria-label="${escapeXml(model.summary)}"`;
	return `${head} ${name} data-plot="${top} ${zero}">${marks.map(draw).join('')}</svg>`;
}

function draw(mark: Mark): string {
	const cls = mark.cls ? ` class="${mark.cls}"` : '';
	switch (mark.kind) {
		case 'path':
			return `<path${cls} d="${mark.d}"/>`;
		case 'rect':
			return `<rect${cls} x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"/>`;
		case 'circle':
			return `<circle${cls} cx="${mark.cx}" cy="${mark.cy}" r="${mark.r}"/>`;
		case 'text':
			return `<text${cls} ${place(mark)} text-anchor="${mark.anchor}">${escapeXml(mark.text)}</text>`;
	}
}

// A turned text hangs on its baseline, a third of its size beside the middle of its column.
function place({ x, y, turn, cls }: TextMark): string {
	if (turn === 'level') return `x="${x}" y="${y}"`;
	if (turn === 'stack') return `x="${x}" y="${y}" writing-mode="vertical-rl"`;
	const baseline = px(x + (cls.startsWith('v') ? 5.4 : 4.6));
	return `x="${baseline}" y="${y}" transform="rotate(-90 ${baseline} ${y})"`;
}

/** For text and for attributes in double quotes. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}
