import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from './change.ts';
import { sampleDivision, sampleMetric, sampleValue } from './sample.ts';
import { arbitraryValue } from './sample-values.ts';

describe('changeBetween', () => {
	it('gives count and percentage between exact counts that are the same', () => {
		expect(changeBetween(sampleValue(40), sampleValue(50))).toMatchObject({
			delta: 10,
			percent: 25,
			isPoints: false,
			qualifier: 'exact',
		});
	});

	it('gives no percentage where a side is below ten', () => {
		expect(changeBetween(sampleValue(9), sampleValue(11))).toMatchObject({ delta: 2, percent: null });
		expect(changeBetween(sampleValue(11), sampleValue(9))).toMatchObject({ delta: -2, percent: null });
	});

	it('gives a difference without percentage between two divisions, and none at caution', () => {
		const at = (code: string, fields = {}) =>
			sampleValue(40, { division: sampleDivision(code, { predecessor: '880009' }), ...fields });
		const other = sampleValue(50, { division: sampleDivision('880002') });
		expect(changeBetween(at('880001'), other)).toMatchObject({ delta: 10, percent: null, isAcross: true });
		const former = sampleValue(50, { division: sampleDivision('880009') });
		expect(changeBetween(former, at('880001'))).toMatchObject({ delta: -10, percent: -20, isAcross: false });
		const metric = sampleMetric('noted', { comparability: 'caution' });
		const noted = sampleValue(50, { metric, division: sampleDivision('880002') });
		expect(changeBetween(at('880001', { metric }), noted)).toMatchObject({ delta: null, isAcross: true });
		expect(changeBetween(at('880001', { metric }), at('880001', { metric })).delta).toBe(0);
	});

	it('gives percentage points between rates', () => {
		const metric = sampleMetric('rate', { kind: 'rate', unit: '%' });
		const change = changeBetween(sampleValue(98.6, { metric }), sampleValue(100, { metric }));
		expect(change).toMatchObject({ delta: 1.4, isPoints: true, percent: null });
	});

	it('gives no change where 余 leaves its direction open', () => {
		const older = sampleValue(400, { qualifier: 'at_least' });
		expect(changeBetween(older, sampleValue(410)).delta).toBeNull();
		expect(changeBetween(older, sampleValue(410, { qualifier: 'at_least' })).delta).toBeNull();
	});

	it('gives an approximate change where the direction is certain', () => {
		const older = sampleValue(23000, { qualifier: 'at_least' });
		expect(changeBetween(older, sampleValue(15000))).toMatchObject({
			delta: -8000,
			percent: null,
			qualifier: 'approx',
		});
	});

	it('gives a percentage for `same` alone', () => {
		const metric = sampleMetric('noted', { comparability: 'caution' });
		expect(changeBetween(sampleValue(40, { metric }), sampleValue(50, { metric }))).toMatchObject({
			delta: 10,
			percent: null,
		});
	});

	it('never gives a change that the verdict refuses', () => {
		fc.assert(
			fc.property(arbitraryValue, arbitraryValue, (older, newer) => {
				const { verdict, delta, percent } = changeBetween(older, newer);
				if (verdict.level === 'break' || verdict.level === 'not_comparable') expect(delta).toBeNull();
				if (delta === null || verdict.level !== 'same') expect(percent).toBeNull();
			}),
		);
	});

	it('turns its sign with the order of the values', () => {
		fc.assert(
			fc.property(arbitraryValue, arbitraryValue, (a, b) => {
				const there = changeBetween(a, b).delta;
				const back = changeBetween(b, a).delta;
				if (there === null) expect(back).toBeNull();
				else expect((back ?? Number.NaN) + there).toBe(0);
			}),
		);
	});
});
