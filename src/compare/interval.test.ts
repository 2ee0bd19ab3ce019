import { describe, expect, it } from 'vitest';
import { intervalOf, isDisjoint, weakest } from './interval.ts';

describe('intervals of qualified figures', () => {
	it('leaves 余 open upwards and 以内 open downwards', () => {
		expect(intervalOf(410, 'at_least')).toEqual({ low: 410, high: Number.POSITIVE_INFINITY });
		expect(intervalOf(5, 'at_most')).toEqual({ low: Number.NEGATIVE_INFINITY, high: 5 });
	});

	it('takes 约 as rounded in the last digit that is not zero', () => {
		expect(intervalOf(400, 'approx')).toEqual({ low: 350, high: 450 });
		expect(intervalOf(412, 'approx')).toEqual({ low: 411.5, high: 412.5 });
		expect(intervalOf(98.6, 'approx').low).toBeCloseTo(98.55);
		expect(intervalOf(0, 'approx')).toEqual({ low: -0.5, high: 0.5 });
	});

	it('sees that at least 400 may be 410', () => {
		expect(isDisjoint(intervalOf(400, 'at_least'), intervalOf(410, 'exact'))).toBe(false);
		expect(isDisjoint(intervalOf(23000, 'at_least'), intervalOf(15000, 'exact'))).toBe(true);
	});

	it('keeps one-sided bounds together and blurs opposite ones', () => {
		expect(weakest(['exact', 'exact'])).toBe('exact');
		expect(weakest(['exact', 'at_least', 'at_least'])).toBe('at_least');
		expect(weakest(['at_least', 'at_most'])).toBe('approx');
		expect(weakest(['approx', 'at_least'])).toBe('approx');
	});
});
