import type { Box } from './marks.ts';
import type { ChartModel, Slot } from './model.ts';
import type { Letters } from './text-width.ts';

/** `full`: small multiples of a page; `small`: inside a note; `spark`: rows of a list. */
export type ChartSize = 'full' | 'small' | 'spark';

/** px at 1:1. `foot` lies below zero and holds the labels of the slots. 288 px is what a phone of 320 px has. */
const SIZES: Record<ChartSize, { width: number; top: number; zero: number; foot: number }> = {
	full: { width: 288, top: 34, zero: 140, foot: 36 },
	small: { width: 232, top: 26, zero: 80, foot: 24 },
	spark: { width: 288, top: 37, zero: 98, foot: 26 },
};

/** A slot is never narrower than a turned label; beyond 15 slots a chart of 288 px grows instead. */
const NARROWEST = 19.2;

/** Where things stand: the mapping from slots and values to px. */
export interface Frame {
	model: ChartModel;
	width: number;
	/** y of `model.max`, of zero, and height of what is below. */
	top: number;
	zero: number;
	foot: number;
	/** Width of a slot. */
	slot: number;
	/** What the labels are set in. */
	letters: Letters;
}

/** `lift`: px of headroom beyond the size's own. */
export function frameOf(model: ChartModel, size: ChartSize, lift: number): Frame {
	const { width: base, top, zero, foot } = SIZES[size];
	const count = Math.max(1, model.slots.length);
	const width = Math.max(base, Math.ceil(count * NARROWEST));
	const letters = model.language === 'en' ? 'latin' : 'han';
	return { model, width, top: top + lift, zero: zero + lift, foot, slot: width / count, letters };
}

/** Middle of a slot, or of a run of slots. */
export function xOf(frame: Frame, from: number, to = from): number {
	return ((from + to + 1) / 2) * frame.slot;
}

/** Whole px, measured from zero. */
export function yOf(frame: Frame, value: number): number {
	return Math.round(frame.zero - (value / frame.model.max) * (frame.zero - frame.top));
}

/** The hatched area of a run of years without a report. */
export function gapBox(frame: Frame, [from, to]: [number, number]): Box {
	const y = frame.top - 8;
	return { x: from * frame.slot + 3, y, width: (to - from + 1) * frame.slot - 6, height: frame.zero - y };
}

/** What stem and dot of a slot cover; undefined where there is none. */
export function stemBox(frame: Frame, slot: Slot, i: number): Box | undefined {
	if (slot.state === 'no_report') return undefined;
	const y = slot.state === 'value' ? yOf(frame, slot.value) : frame.zero;
	return { x: xOf(frame, i) - 6, y: y - 6, width: 12, height: frame.zero - y + 6 };
}

/** What the double rule of a break covers. */
export function ruleBox(frame: Frame, before: number): Box {
	return { x: before * frame.slot - 3, y: frame.top - 8, width: 6, height: frame.zero - frame.top + 14 };
}
