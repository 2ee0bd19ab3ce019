import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadEnd, spreadSvg } from './spread.ts';

const modelOf = (values: number[], end = spreadEnd(values, '件')) => ({
	values: values.toSorted((a, b) => a - b),
	end,
	median: null,
	quartiles: null,
	labels: { start: '0', end: String(end), over: `>${end}` },
	summary: 'four values',
});
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('spreadEnd', () => {
	test.each([
		[[3, 7, 9], '件', 10],
		[upTo(100), '件', 100],
		[[...upTo(99), 5000], '件', 100],
		[[98, 100], '%', 100],
		[[0, 0], '件', 1],
		[[], '件', 1],
	])('of %j %s is %d', (values, unit, end) => {
		expect(spreadEnd(values, unit)).toBe(end);
	});

	test('leaves no more than one value of twenty beyond it', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (values) => {
				const sorted = values.toSorted((a, b) => a - b);
				const end = spreadEnd(sorted, '件');
				expect(sorted.filter((value) => value > end).length).toBeLessThanOrEqual(sorted.length / 20 + 1);
			}),
		);
	});
});

describe('spreadSvg', () => {
	test('draws a tick a value while they are few', () => {
		const svg = spreadSvg(modelOf([1, 2, 2, 4]));
		expect(svg.match(/class="tk" d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(4);
		expect(svg).toContain('role="img" aria-label="four values"');
	});

	test('draws bars of many, and what lies beyond the axis apart, with the end of the axis as its label', () => {
		const svg = spreadSvg(modelOf([...upTo(99), 5000]));
		expect(svg).toContain('class="bar over"');
		expect(svg).toContain('>&#62;100</text>');
		expect(svg).not.toContain('class="tk"');
	});

	test('has no column beyond an axis that holds all values', () => {
		expect(spreadSvg(modelOf(upTo(60)))).not.toContain('over');
	});
});
