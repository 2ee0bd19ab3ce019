import { expect, it } from 'vitest';
import { remembering } from './remember.ts';

it('makes a result once while it is among the last ones, and anew when it no longer is', () => {
	let made = 0;
	const double = remembering((of: { n: number }, by: number) => {
		made++;
		return of.n * by;
	}, 2);
	const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }];
	expect([double(one, 2), double(one, 2), double(one, 3)]).toEqual([2, 2, 3]);
	expect(made).toBe(2);
	expect([double(two, 2), double(three, 2), double(one, 2)]).toEqual([4, 6, 2]);
	expect(made).toBe(5);
});
