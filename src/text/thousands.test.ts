import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupThousands } from './thousands.ts';

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[63956, '63,956'],
	[1234567.25, '1,234,567.25'],
	[-1234.5, '-1,234.5'],
	[0.1 + 0.2, '0.30000000000000004'],
])('prints %d as %s', (value, text) => {
	expect(groupThousands(value)).toBe(text);
});

test('rounds halves of the printed number away from zero', () => {
	expect(groupThousands(1.0000005, 6)).toBe('1.000001');
	expect(groupThousands(1.00000049, 6)).toBe('1');
	expect(groupThousands(9999.9999999, 6)).toBe('10,000');
	expect(groupThousands(-0.0000015, 6)).toBe('-0.000002');
});

test.each([6, 10, 20])('prints what Intl.NumberFormat does, with %d digits at most', (digits) => {
	const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits });
	const decimals = fc
		.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
		.map(([n, places]) => (n === 0 ? 0 : Number(`${n}e-${places}`)));
	const doubles = fc
		.double({ min: 1e-6, max: 1e15, noNaN: true })
		.chain((value) => fc.constantFrom(value, -value));
	fc.assert(
		fc.property(fc.oneof(decimals, doubles), (value) => {
			expect(groupThousands(value, digits)).toBe(format.format(value));
		}),
		{ numRuns: 2000 },
	);
});
