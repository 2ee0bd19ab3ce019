import type { Point } from '../compare/model.ts';
import type { ChartModel } from './model.ts';
import { type ChartOptions, toSlot, upperEnd } from './timeline-chart.ts';
import { summarise } from './wording.ts';

/** A division with what it says of one metric in one year. `label` is its name on the page. */
export interface ChartEntry {
	label: string;
	point: Point;
}

export interface ValuesChartOptions extends ChartOptions {
	title: string;
	unit: string;
}

/** One metric side by side in several divisions, in the order given: the archive ranks nobody. */
export function valuesChart(entries: readonly ChartEntry[], options: ValuesChartOptions): ChartModel {
	const slots = entries.map(({ label, point }) => toSlot(label, point, options));
	const model = {
		id: options.id,
		title: options.title,
		unit: options.unit,
		axis: 'divisions' as const,
		slots,
		breaks: [],
		max: upperEnd(slots, options.unit, options.max),
		labels: options.labels,
		language: options.language,
		source: options.source ?? '',
	};
	return { ...model, summary: summarise(model, options.language) };
}
