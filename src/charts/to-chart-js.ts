import type { ChartConfiguration } from 'chart.js';
import type { ChartModel, Slot } from './model.ts';

/**
 * The configuration for Chart.js as plain data: bars from zero, one dataset a state, null where a slot is in another one.
 * A missing value never becomes a zero: silent and absent years stand in datasets of their own, at the foot, so that
 * pointer and keyboard find them. The bars are hit areas as thin as stems; the marks are painted by `paint.client.ts`.
 */
export function toChartJs(model: ChartModel): ChartConfiguration<'bar', (number | null)[], string> {
	const { labels, slots, max, title } = model;
	const footOf = (state: Slot['state']) => slots.map((slot) => (slot.state === state ? 0 : null));
	return {
		type: 'bar',
		data: {
			labels: slots.map((slot) => slot.label),
			datasets: [
				dataset(
					title,
					slots.map((slot) => (slot.state === 'value' ? slot.value : null)),
				),
				dataset(labels.silent, footOf('silent')),
				dataset(labels.noReport, footOf('no_report')),
			],
		},
		options: {
			responsive: false,
			maintainAspectRatio: false,
			animation: false,
			events: ['mousemove', 'click', 'touchstart', 'touchmove'],
			interaction: { mode: 'index', intersect: false, axis: 'x' },
			scales: {
				x: { type: 'category', display: false, offset: true },
				y: { type: 'linear', display: false, beginAtZero: true, min: 0, max },
			},
		},
	};
}

function dataset(label: string, data: (number | null)[]) {
	return { label, data, grouped: false, barThickness: 2, backgroundColor: 'transparent' };
}
