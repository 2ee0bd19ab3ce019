import { type Frame, gapBox, ruleBox, stemBox, xOf, yOf } from './frame.ts';
import { columnText, labelWidth, levelText } from './labels.ts';
import { type Box, type Mark, overlaps, px, type TextMark } from './marks.ts';
import type { ValueSlot } from './model.ts';
import { runs } from './wording.ts';

/** Side of the dashed box around 算. */
const SEAL = 17;

/** The label of a value with its 算, and what they cover. */
interface ValueLabel {
	slot: number;
	marks: Mark[];
	boxes: Box[];
}

/** The labels of all values: level where none touches anything, else all of them turned. By slot. */
export function valueLabels(frame: Frame, others: readonly TextMark[]): Map<number, Mark[]> {
	const level = labelsOf(frame, levelLabel);
	const chosen = level.some((label) => isInTheWay(label, level, frame, others))
		? labelsOf(frame, columnLabel)
		: level;
	return new Map(chosen.map(({ slot, marks }) => [slot, marks]));
}

type Draw = (frame: Frame, slot: ValueSlot, x: number, y: number) => Mark[];

function labelsOf(frame: Frame, draw: Draw): ValueLabel[] {
	return frame.model.slots.flatMap((slot, i) => {
		if (slot.state !== 'value') return [];
		const marks = draw(frame, slot, xOf(frame, i), yOf(frame, slot.value));
		return [{ slot: i, marks, boxes: marks.flatMap(boxOf) }];
	});
}

function isInTheWay(
	label: ValueLabel,
	all: ValueLabel[],
	frame: Frame,
	others: readonly TextMark[],
): boolean {
	const obstacles = [
		...all.filter((other) => other !== label).flatMap((other) => other.boxes),
		...others.map((text) => text.box),
		...frame.model.slots.flatMap((slot, i) => (i === label.slot ? [] : (stemBox(frame, slot, i) ?? []))),
		...runs(frame.model.slots, 'no_report').map((run) => gapBox(frame, run)),
		...frame.model.breaks.map(({ before }) => ({ ...ruleBox(frame, before), y: 0, height: frame.zero })),
	];
	const isOutside = (box: Box) => box.x < 0 || box.x + box.width > frame.width;
	return label.boxes.some((box) => isOutside(box) || obstacles.some((other) => overlaps(box, other)));
}

function levelLabel(frame: Frame, slot: ValueSlot, x: number, y: number): Mark[] {
	const width = labelWidth(slot.shown, frame.letters, 'v');
	const whole = slot.isComputed ? width + 6 + SEAL : width;
	const left = withinEdges(x - whole / 2, frame.width - whole);
	const text = levelText(slot.shown, frame.letters, left + width / 2, y - 11, classOf(slot));
	return slot.isComputed ? [text, ...seal(frame, left + width + 6, y - 25)] : [text];
}

/** Moves a label off the picture's edge, by as much as it may stand beside its stem. */
function withinEdges(left: number, most: number): number {
	const moved = Math.min(Math.max(left, 0), most);
	return Math.abs(moved - left) <= 10 ? moved : left;
}

function columnLabel(frame: Frame, slot: ValueSlot, x: number, y: number): Mark[] {
	const text = columnText(slot.shown, frame.letters, x, y - 9, 'above', classOf(slot));
	return slot.isComputed ? [text, ...seal(frame, x - SEAL / 2, text.box.y - SEAL - 2)] : [text];
}

function seal(frame: Frame, x: number, y: number): Mark[] {
	const text = levelText(frame.model.labels.computedMark, frame.letters, x + SEAL / 2, y + 13, 'zi-t');
	return [{ kind: 'rect', cls: 'zi-b', x: px(x), y: px(y), width: SEAL, height: SEAL }, text];
}

const classOf = (slot: ValueSlot) => (slot.emphasis === 'newer' ? 'v new' : 'v');

function boxOf(mark: Mark): Box[] {
	if (mark.kind === 'text') return [mark.box];
	return mark.kind === 'rect' ? [mark] : [];
}
