import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionOf, rankIn } from './distribution.ts';
import { gravestBetween } from './gravest.ts';
import { sampleDivision, sampleMetric, sampleValue } from './sample.ts';
import { arbitraryValue } from './sample-values.ts';

const metric = sampleMetric('accepted');
const madeUp = (value: number, at: number, fields = {}) =>
	sampleValue(value, { metric, division: sampleDivision(String(990001 + at)), ...fields });
const exact = (...numbers: number[]) => numbers.map((value, at) => madeUp(value, at));

describe('distributionOf', () => {
	test('has a median that some report states, the lower of two in the middle', () => {
		expect(distributionOf(exact(9, 1, 5, 7), 6).median?.value).toBe(5);
		expect(distributionOf(exact(9, 1, 5), 3).median?.value).toBe(5);
	});

	test('has no median of two values and no quartiles of seven', () => {
		expect(distributionOf(exact(1, 2), 2).median).toBeNull();
		expect(distributionOf(exact(1, 2, 3, 4, 5, 6, 7), 7).quartiles).toBeNull();
		expect(distributionOf(exact(1, 2, 3, 4, 5, 6, 7, 8, 9), 9).quartiles?.map(({ value }) => value)).toEqual([
			3, 7,
		]);
	});

	test('counts silent reports as reports and never as zero', () => {
		const { reports, stated, drawn } = distributionOf(exact(4, 8), 10);
		expect([reports, stated, drawn.map(({ value }) => value)]).toEqual([10, 2, [4, 8]]);
		expect(distributionOf([], 10)).toMatchObject({ reports: 10, stated: 0, drawn: [], median: null });
	});

	test('leaves bounds, rounded figures and computed sums out of the picture, and counts them as stated', () => {
		const values = [
			...exact(4, 8),
			madeUp(100, 3, { qualifier: 'at_least' }),
			madeUp(90, 4, { qualifier: 'approx' }),
			madeUp(12, 5, { from: ['a', 'b'] }),
		];
		const { stated, drawn } = distributionOf(values, 5);
		expect([stated, drawn.map(({ value }) => value)]).toEqual([5, [4, 8]]);
	});

	test('draws sums of one making where no report states the value itself', () => {
		const values = [
			madeUp(1, 0, { from: ['a'] }),
			madeUp(2, 1, { from: ['a', 'b'] }),
			madeUp(3, 2, { from: ['a', 'b'] }),
		];
		expect(distributionOf(values, 3).drawn.map(({ value }) => value)).toEqual([2, 3]);
	});

	test('refuses two years and two metrics', () => {
		expect(() => distributionOf([...exact(1), madeUp(2, 1, { year: 2021 })], 2)).toThrow(/several/);
		expect(() => distributionOf([...exact(1), sampleValue(2, { metric: sampleMetric('other') })], 2)).toThrow(
			/several/,
		);
	});

	test('never draws values that may not stand in one series, whatever they are', () => {
		fc.assert(
			fc.property(fc.array(arbitraryValue, { minLength: 1, maxLength: 12 }), (values) => {
				const alike = values.filter(
					({ metric: { key }, year }) => key === values[0]?.metric.key && year === values[0]?.year,
				);
				const { drawn, verdict, stated } = distributionOf(alike, 20);
				expect(stated).toBe(alike.length);
				expect(['same', 'caution', undefined]).toContain(verdict?.level);
				expect(verdict?.level).toBe(gravestBetween(drawn)?.level);
			}),
		);
	});
});

describe('rankIn', () => {
	test('counts from the greatest, equal ones sharing a place', () => {
		const values = exact(9, 5, 5, 1);
		const ranks = values.map((value) => rankIn(distributionOf(values, 4), value)?.place);
		expect(ranks).toEqual([1, 2, 2, 4]);
	});

	test('is refused where values are to be compared with caution, and to a value that is left out', () => {
		const noted = sampleMetric('noted', { comparability_note: { zh: '甲', en: 'A' } });
		const careful = [1, 2].map((value, at) => madeUp(value, at, { metric: noted }));
		expect(careful.map((value) => rankIn(distributionOf(careful, 2), value))).toEqual([null, null]);
		const bound = madeUp(7, 3, { qualifier: 'at_least' });
		expect(rankIn(distributionOf([...exact(1, 2), bound], 3), bound)).toBeNull();
	});
});
