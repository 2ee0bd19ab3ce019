import type { Value } from '../compare/model.ts';
import { groupThousands } from '../text/thousands.ts';
import type { ChartModel, Slot } from './model.ts';

const SIGNS: Record<Value['qualifier'], string> = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' };

/** A value as set beside a mark. `(23000, 'at_least', '件')` → `≥23,000`; per cent keep their sign: `100%`. */
export function showValue(value: number, qualifier: Value['qualifier'], unit: string): string {
	return `${SIGNS[qualifier]}${groupThousands(value)}${unit === '%' ? '%' : ''}`;
}

/** The value of a slot in words: `156`, `未报告`. */
export function slotValue(slot: Slot, model: Pick<ChartModel, 'labels'>): string {
	if (slot.state === 'silent') return model.labels.silent;
	if (slot.state === 'no_report') return slot.other?.text ?? model.labels.noReport;
	return slot.shown;
}

/** The state of a slot in words, with the formula of a computed value, and whether nobody has read it. */
export function slotState(slot: Slot, model: Pick<ChartModel, 'labels'>): string {
	const { labels } = model;
	if (slot.state === 'silent') return labels.silent;
	if (slot.state === 'no_report') return slot.other?.text ?? labels.noReport;
	const unread = slot.isUnread && labels.unread;
	const state = slot.isComputed ? [labels.computed, slot.formula].filter(Boolean).join(' ') : labels.reported;
	return [state, unread].filter(Boolean).join(' · ');
}

/** The sentences of a slot: its own, or those of the parts of a computed value. */
export function slotQuotes(slot: Slot): string[] {
	if (slot.state !== 'value') return [];
	return slot.quote === null ? (slot.parts ?? []).map(({ quote }) => quote) : [slot.quote];
}

/** One slot in a line, for assistive technology and tooltips: year, value, state, quotes. */
export function describeSlot(slot: Slot, model: Pick<ChartModel, 'labels' | 'unit'>): string[] {
	if (slot.state !== 'value') return [slot.label, slotValue(slot, model)];
	return [
		slot.label,
		withUnit(slot.shown, model.unit),
		slotState(slot, model),
		...slotQuotes(slot).map((quote) => `「${quote}」`),
	];
}

/** Runs of neighbours of one kind: `[from, to]`, both included, in order. `cuts` begin a new run. */
export function runs(
	slots: readonly Slot[],
	state: Slot['state'],
	cuts: readonly number[] = [],
): [number, number][] {
	const found: [number, number][] = [];
	for (const [i, slot] of slots.entries()) {
		if (slot.state !== state) continue;
		const last = found.at(-1);
		const isAlike = otherOf(slots[i - 1]) === otherOf(slot);
		if (last && last[1] === i - 1 && isAlike && !cuts.includes(i)) last[1] = i;
		else found.push([i, i]);
	}
	return found;
}

const otherOf = (slot: Slot | undefined) => (slot?.state === 'no_report' ? slot.other?.text : undefined);

/** The summary of a chart: every slot in turn, equal gaps joined, then the breaks. */
export function summarise(
	model: Pick<ChartModel, 'title' | 'unit' | 'slots' | 'breaks' | 'labels' | 'axis'>,
	language: 'zh-CN' | 'en',
): string {
	const [colon, comma, semicolon, stop] =
		language === 'en' ? [': ', ', ', '; ', '.'] : ['：', '，', '；', '。'];
	const parts = spans(model).map(([from, to]) => {
		const slot = model.slots[from] as Slot;
		const label = from === to ? slot.label : `${slot.label}–${model.slots[to]?.label}`;
		return `${label}${colon}${inWords(slot, model).join(comma)}`;
	});
	const breaks = model.breaks.map(
		({ before, reason }) => `${model.labels.break}${comma}${model.slots[before]?.label}${colon}${reason}`,
	);
	return `${model.title}${colon}${[...parts, ...breaks].join(semicolon)}`.replace(/[。.]?$/, stop);
}

function inWords(slot: Slot, model: Pick<ChartModel, 'labels' | 'unit'>): string[] {
	if (slot.state !== 'value') return [slotValue(slot, model)];
	const value = withUnit(slot.shown, model.unit);
	return slot.isComputed || slot.isUnread ? [value, slotState(slot, model)] : [value];
}

const withUnit = (shown: string, unit: string) => (unit === '%' ? shown : `${shown} ${unit}`);

/** Slots that the summary names together: runs of years alike in having no number. */
function spans({ slots, axis }: Pick<ChartModel, 'slots' | 'axis'>): [number, number][] {
	const single = slots.map((_, i): [number, number] => [i, i]);
	if (axis === 'divisions') return single;
	return single
		.filter(([i]) => slots[i]?.state === 'value')
		.concat(runs(slots, 'silent'), runs(slots, 'no_report'))
		.sort(([a], [b]) => a - b);
}
