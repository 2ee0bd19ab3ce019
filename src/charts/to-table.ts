import type { ChartModel, Slot } from './model.ts';
import { slotQuotes, slotState, slotValue } from './wording.ts';

/** Cells of a row in the order of the columns; texts are not escaped. */
export type ChartRow = [slot: string, value: string, state: string, quote: string];

/** The same numbers for a real `<table>`, one row a slot in the order of the slots. */
export interface ChartTable {
	columns: ChartRow;
	/** Value: as shown, or 未报告, 无文件 in words. State: in words, with the formula of a computed value. Quote: of a computed value those of its parts; '' where there is none. */
	rows: ChartRow[];
}

export function toTable(model: ChartModel): ChartTable {
	const { labels, unit } = model;
	return {
		columns: [labels.slot, `${labels.value} ${unit}`.trim(), labels.state, labels.quote],
		rows: model.slots.map((slot) => toRow(slot, model)),
	};
}

function toRow(slot: Slot, model: ChartModel): ChartRow {
	return [slot.label, slotValue(slot, model), slotState(slot, model), slotQuotes(slot).join('；')];
}
