import type { Change, Value } from '../compare/model.ts';

/** Attributes of every element that shows a change, so that the whole build can be held against `changeBetween`. */
export interface DeltaMarks {
	'data-metric': string;
	/** Ids of the reports: `410411-2020`. */
	'data-from': string;
	'data-to': string;
	/** Absent where the change is refused or undecided. */
	'data-delta': string | undefined;
}

export function deltaMarks(older: Value, newer: Value, { delta }: Change): DeltaMarks {
	return {
		'data-metric': newer.metric.key,
		'data-from': older.report,
		'data-to': newer.report,
		'data-delta': delta === null ? undefined : String(delta),
	};
}
