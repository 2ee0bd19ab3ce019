import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, decimalsOf } from './decimals.ts';

describe('decimals', () => {
	it('adds amounts without binary residue', () => {
		expect(addUp([371.6, 50.41])).toBe(422.01);
		expect(addUp([0.1, 0.2])).toBe(0.3);
		expect(addUp([])).toBe(0);
	});

	it('counts the decimals of any number with up to four of them', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (count, digits) => {
				const value = count / 10 ** digits;
				expect(decimalsOf(value)).toBeLessThanOrEqual(digits);
				expect(Number(value.toFixed(decimalsOf(value)))).toBe(value);
			}),
		);
	});
});
