import { type ChartSize, type Frame, frameOf, stemBox, xOf } from './frame.ts';
import { gapMarks } from './gap.ts';
import { columnText, labelWidth, levelText } from './labels.ts';
import { type Box, type Mark, overlaps, px, type Scene, type TextMark } from './marks.ts';
import type { ChartModel, Slot } from './model.ts';
import { valueLabels } from './value-labels.ts';
import { runs } from './wording.ts';

/** Places every mark of a chart. What needs more room than the size has makes the picture higher, never smaller. */
export function layout(model: ChartModel, size: ChartSize): Scene {
	const scene = compose(frameOf(model, size, 0));
	const lift = Math.ceil(1 - highest(scene.marks));
	return lift > 0 ? compose(frameOf(model, size, lift)) : scene;
}

function compose(frame: Frame): Scene {
	const { model, width, top, zero } = frame;
	const gaps = runs(model.slots, 'no_report', cuts(model)).flatMap((run) => gapMarks(frame, run));
	const silent = silentLabels(frame);
	const absent = gaps.filter((mark) => mark.kind === 'text');
	const values = valueLabels(frame, [...silent, ...absent]);
	const texts = [...absent, ...silent, ...[...values.values()].flat()];
	const breaks = model.breaks.flatMap(({ before }) => breakMarks(frame, before, texts));
	const slots = model.slots.flatMap((slot, i) => [...stem(frame, slot, i), ...(values.get(i) ?? [])]);
	const names = model.axis === 'years' ? yearLabels(frame) : divisionLabels(frame);
	const axis: Mark = { kind: 'path', cls: 'ax', d: `M0 ${zero}H${width}` };
	const foot = Math.max(frame.foot, ...names.map(({ box }) => Math.ceil(box.y + box.height - zero + 4)));
	const marks = [...gaps, axis, ...breaks, ...slots, ...silent, ...names];
	return { width, height: zero + foot, top, zero, marks };
}

const cuts = (model: ChartModel) => model.breaks.map(({ before }) => before);

function highest(marks: readonly Mark[]): number {
	const tops = marks.map((mark) => (mark.kind === 'text' ? mark.box.y : mark.kind === 'rect' ? mark.y : 1));
	return Math.min(1, ...tops);
}

function stem(frame: Frame, slot: Slot, i: number): Mark[] {
	const box = stemBox(frame, slot, i);
	if (!box) return [];
	const [cx, cy] = [px(xOf(frame, i)), box.y + 6];
	if (slot.state !== 'value') return [{ kind: 'circle', cls: 'nr', cx, cy, r: 4.5 }];
	const look = `${slot.emphasis === 'newer' ? ' new' : ''}${slot.isComputed ? ' calc' : ''}`;
	const end = slot.isComputed ? cy + 5 : cy;
	const line: Mark[] =
		end < frame.zero ? [{ kind: 'path', cls: `st${look}`, d: `M${cx} ${frame.zero}V${end}` }] : [];
	// As the seal 待 is dotted and round, which a small chart has no room for.
	const ring: Mark[] = slot.isUnread ? [{ kind: 'circle', cls: 'raw', cx, cy, r: 8.5 }] : [];
	return [...line, ...ring, { kind: 'circle', cls: `dt${look}`, cx, cy, r: 5 }];
}

/** One label a run of silent years; every one of them has its hollow dot at zero. */
function silentLabels(frame: Frame): TextMark[] {
	const { letters } = frame;
	const { silent } = frame.model.labels;
	return runs(frame.model.slots, 'silent', cuts(frame.model)).map(([from, to]) => {
		const room = (to - from + 1) * frame.slot - 8;
		const x = xOf(frame, from, to);
		return labelWidth(silent, letters) <= room
			? levelText(silent, letters, x, frame.zero - 14)
			: columnText(silent, letters, x, frame.zero - 9, 'above');
	});
}

/** The double rule and its seal, which moves above whatever label it would touch. */
function breakMarks(frame: Frame, before: number, texts: readonly Mark[]): Mark[] {
	const x = before * frame.slot;
	const y = sealTop({ x: x - 9, y: frame.top - 24, width: 18, height: 18 }, texts);
	const rule = `${px(x - 2)} ${px(y + 16)}V${frame.zero + 6}M${px(x + 2)} ${px(y + 16)}V${frame.zero + 6}`;
	return [
		{ kind: 'path', cls: 'brk', d: `M${rule}` },
		{ kind: 'rect', cls: 'seal', x: px(x - 9), y: px(y), width: 18, height: 18 },
		levelText(frame.model.labels.breakMark, frame.letters, x, y + 14, 'seal-t'),
	];
}

function sealTop(seal: Box, texts: readonly Mark[]): number {
	const boxes = texts.flatMap((mark) =>
		mark.kind === 'text' ? [mark.box] : mark.kind === 'rect' ? [mark] : [],
	);
	const touched = boxes.filter((box) => overlaps(box, seal));
	if (touched.length === 0) return seal.y;
	return sealTop({ ...seal, y: Math.min(...touched.map((box) => box.y)) - seal.height - 2 }, texts);
}

/** Every year where they fit, else every second, third …, counted from the last. */
function yearLabels(frame: Frame): TextMark[] {
	const { letters } = frame;
	const { slots } = frame.model;
	const widest = Math.max(0, ...slots.map(({ label }) => labelWidth(label, letters)));
	// The outermost label is moved off the edge, towards its neighbour.
	const moved = Math.max(0, (widest - frame.slot) / 2);
	const step = Math.ceil((widest + Math.max(4, moved + 1)) / frame.slot);
	return slots.flatMap(({ label }, i) => {
		if ((slots.length - 1 - i) % step !== 0) return [];
		const half = labelWidth(label, letters) / 2;
		const middle = Math.max(xOf(frame, i), half);
		return [levelText(label, letters, Math.min(middle, frame.width - half), frame.zero + 20)];
	});
}

function divisionLabels(frame: Frame): TextMark[] {
	const { letters } = frame;
	const { slots } = frame.model;
	const isLevel = slots.every(({ label }) => labelWidth(label, letters) <= frame.slot - 4);
	return slots.map(({ label }, i) =>
		isLevel
			? levelText(label, letters, xOf(frame, i), frame.zero + 20)
			: columnText(label, letters, xOf(frame, i), frame.zero + 10, 'below'),
	);
}
