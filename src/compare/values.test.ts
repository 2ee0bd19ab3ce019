import { describe, expect, it } from 'vitest';
import { goldReports, realArchive, reportIn } from './real.node.ts';
import { sampleArchive, sampleMetric, sampleReport } from './sample.ts';
import { valuesOf } from './values.ts';

const archive = await realArchive();
const valueIn = (id: string, key: string) => valuesOf(archive, reportIn(archive, id)).get(key);
const computedIn = (id: string) =>
	[...valuesOf(archive, reportIn(archive, id))].flatMap(([key, { computed }]) => (computed ? [key] : []));

describe('valuesOf on the real archive', () => {
	it.each(goldReports())('holds every labelled value of $report as reported', ({ report, labels }) => {
		for (const { metric_key: key, value } of labels) {
			if (key) expect(valueIn(report, key)).toMatchObject({ value, computed: null, report });
		}
	});

	it('adds suggestions and proposals where only the parts are stated', () => {
		const value = valueIn('410411-2020', 'proposals_total');
		expect(value).toMatchObject({ value: 156, qualifier: 'exact', shownUnit: '件', observation: null });
		expect(value?.computed?.formula).toBe('51 + 105 = 156');
		expect(valueIn('410411-2023', 'proposals_total')?.computed).toBeNull();
	});

	it('computes nothing else than the registry allows', () => {
		expect(computedIn('410411-2020')).toEqual(['proposals_total']);
		expect(computedIn('410411-2023')).toEqual([]);
		expect(computedIn('410307-2022')).toEqual([]);
		expect(computedIn('410803-2020').sort()).toEqual([
			'normative_docs_cleanup_total',
			'normative_docs_repealed_or_lapsed',
			'proposals_total',
		]);
	});

	it('adds the optional 失效 to the clean-up: 58 + 18 + 19', () => {
		expect(valueIn('410803-2020', 'normative_docs_cleanup_total')?.computed?.formula).toBe(
			'58 + 18 + 19 = 95',
		);
	});

	it('prints the measure word of the report', () => {
		expect(valueIn('410411-2020', 'disputes_mediated')).toMatchObject({ unit: '件', shownUnit: '起' });
	});

	it('follows the order of the registry', () => {
		const order = [...archive.metrics.keys()];
		const ranks = [...valuesOf(archive, reportIn(archive, '410803-2020')).keys()].map((key) =>
			order.indexOf(key),
		);
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	});
});

describe('valuesOf', () => {
	const part = (key: string) => sampleMetric(key);
	const both = sampleMetric('repealed_or_lapsed', {
		composite: { op: 'sum', parts: ['repealed', 'lapsed'], optional: [], alternatives: [] },
	});
	const total = sampleMetric('total', {
		composite: {
			op: 'sum',
			parts: ['retained', 'repealed'],
			optional: ['lapsed', 'amended'],
			alternatives: [['retained', 'repealed_or_lapsed']],
		},
	});
	const metrics = [part('retained'), part('repealed'), part('lapsed'), part('amended'), both, total];
	const totalOf = (values: Parameters<typeof sampleReport>[2]) => {
		const report = sampleReport(2020, metrics, values);
		return valuesOf(sampleArchive(metrics, [report]), report).get('total');
	};

	it('never adds a part that another part holds already', () => {
		const value = totalOf({ retained: 50, repealed_or_lapsed: 30, lapsed: 10, amended: 2 });
		expect(value?.computed?.formula).toBe('50 + 30 + 2 = 82');
	});

	it('takes the alternative that covers more', () => {
		expect(totalOf({ retained: 50, repealed: 20, repealed_or_lapsed: 30 })?.value).toBe(80);
	});

	it('computes nothing from parts that were computed, and nothing from half of them', () => {
		expect(totalOf({ repealed: 20, lapsed: 10 })).toBeUndefined();
		expect(totalOf({ retained: 50 })).toBeUndefined();
	});

	it('takes the weakest qualifier of the parts', () => {
		const value = totalOf({ retained: [1400, 'at_least'], repealed: 20 });
		expect(value).toMatchObject({ value: 1420, qualifier: 'at_least' });
		expect(value?.computed?.formula).toBe('≥1,400 + 20 ≥ 1,420');
	});

	it('keeps a stated total as stated', () => {
		expect(totalOf({ total: 99, retained: 50, repealed: 20 })).toMatchObject({ value: 99, computed: null });
	});
});
