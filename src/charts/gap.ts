import { type Frame, gapBox, xOf } from './frame.ts';
import { columnText, labelWidth, levelText } from './labels.ts';
import { type Box, type Mark, px } from './marks.ts';

/** Distance of two hatch lines, in px along the axis. */
const STEP = 7;

/** The hatch over a run of years without a report, in one path, and its label on a blank; no hatch before a division's time. */
export function gapMarks(frame: Frame, run: [number, number]): Mark[] {
	const area = gapBox(frame, run);
	const slot = frame.model.slots[run[0]];
	const other = slot?.state === 'no_report' ? slot.other : null;
	if (other) return gapLabel(frame, run, area, other.text).filter(({ kind }) => kind === 'text');
	return [
		{ kind: 'path', cls: 'hl', d: hatch(area) },
		...gapLabel(frame, run, area, frame.model.labels.noReport),
	];
}

/** Lines at 45° from lower left to upper right, clipped to the box; relative to each other, so that whole ones repeat and compress. */
export function hatch({ x, y, width, height }: Box): string {
	const [right, bottom] = [x + width, y + height];
	let d = '';
	let [atX, atY] = [0, 0];
	for (let c = x + y + STEP; c < right + bottom; c += STEP) {
		const x1 = px(Math.max(x, c - bottom));
		const y1 = px(c - Math.max(x, c - bottom));
		const y2 = px(Math.max(y, c - right));
		const x2 = px(c - Math.max(y, c - right));
		d += `${d === '' ? 'M' : 'm'}${px(x1 - atX)} ${px(y1 - atY)}l${px(x2 - x1)} ${px(y2 - y1)}`;
		[atX, atY] = [x2, y2];
	}
	return d;
}

function gapLabel(frame: Frame, [from, to]: [number, number], area: Box, words: string): Mark[] {
	const x = xOf(frame, from, to);
	const y = area.y + area.height / 2;
	const length = labelWidth(words, frame.letters);
	if (length + 7 <= area.width) {
		return [blank(x, y, length + 7, 22), levelText(words, frame.letters, x, y + 5)];
	}
	const middle = Math.min(y, frame.zero - 6 - length / 2);
	const label = columnText(words, frame.letters, x, middle, 'middle');
	// In a narrow gap a blank would leave nothing of the hatch; the text is legible on its lines.
	return area.width < 26 ? [label] : [blank(x, middle, 20, length + 8), label];
}

function blank(x: number, y: number, width: number, height: number): Mark {
	return {
		kind: 'rect',
		cls: 'bg',
		x: px(x - width / 2),
		y: px(y - height / 2),
		width: px(width),
		height: px(height),
	};
}
