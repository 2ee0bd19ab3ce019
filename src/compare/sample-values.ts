/** Any value there may be, for properties that hold for all of them. */
import fc from 'fast-check';
import type { Value } from './model.ts';
import { reform, sampleDivision, sampleMetric, sampleValue } from './sample.ts';

const note = { zh: '甲', en: 'A' };
const metrics = [
	sampleMetric('plain'),
	sampleMetric('noted', { comparability_note: note }),
	sampleMetric('noted_same', { comparability_note: note, comparability: 'same' }),
	sampleMetric('reformed', { breaks: [reform, { ...reform, date: '2022-07-01', divisions: ['8800'] }] }),
	sampleMetric('rate', { kind: 'rate', unit: '%' }),
];
const divisions = [
	sampleDivision('990001'),
	sampleDivision('880001'),
	sampleDivision('880101', { predecessor: '990009' }),
	sampleDivision('770001'),
];

export const arbitraryValue: fc.Arbitrary<Value> = fc
	.record({
		value: fc.oneof(
			fc.nat(500),
			fc.nat(100_000).map((count) => count / 100),
		),
		metric: fc.constantFrom(...metrics),
		division: fc.constantFrom(...divisions),
		year: fc.integer({ min: 2018, max: 2025 }),
		qualifier: fc.constantFrom('exact', 'approx', 'at_least', 'at_most'),
		from: fc.option(fc.subarray(['a', 'b', 'c'], { minLength: 2 }), { nil: null }),
	})
	.map(({ value, from, ...fields }) => sampleValue(value, from ? { ...fields, from } : fields));
