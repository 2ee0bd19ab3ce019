import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printParts } from './print-parts.ts';

const printed = (head: object, lists: Record<string, unknown[]>) =>
	[...printParts({ ...head }, lists)].join('');
const whole = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;

test('an object printed in parts is the text of the whole', () => {
	const head = { meta: { title: '数据', csv: null }, tables: '../data' };
	const lists = {
		reports: [{ id: '410411-2020' }, { id: '410411-2021', note: 'a\nb' }],
		pairs: [],
		years: [2020],
	};
	expect(printed(head, lists)).toBe(whole({ ...head, ...lists }));
});

test('that holds for whatever JSON can say', () => {
	const values = fc.jsonValue();
	fc.assert(
		fc.property(values, fc.array(values), (value, items) => {
			expect(printed({ value }, { items })).toBe(whole({ value, items }));
		}),
	);
});

test('an item is printed only when it is asked for', () => {
	let asked = 0;
	function* items() {
		for (;;) yield ++asked;
	}
	const parts = printParts({}, { items: items() })[Symbol.iterator]();
	for (let i = 0; i < 4; i++) parts.next();
	expect(asked).toBeLessThan(4);
});
