import type { ChartModel } from './model.ts';

/** The model for a `<script type="application/json" class="chart-data">`: no `<` can end the element or open a comment. */
export function toJson(model: ChartModel): string {
	return JSON.stringify(model)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}
