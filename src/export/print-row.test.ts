import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsvLine } from './csv.ts';
import { printRow } from './print-row.ts';
import { column } from './table.ts';

const fields = ['a', 'b', 'c'].map((name) => column(name, 'string', name, name, () => null));
const cell = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.stringMatching(/^[ "',;=\\\t\n年a1-]*$/),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.constant(null),
);

test('any cells are printed as JSON prints them, and as a line of CSV', () => {
	fc.assert(
		fc.property(fc.tuple(cell, cell, cell), ([a, b, c]) => {
			const printed = printRow(fields, [a, b, c]);
			expect(printed.json).toBe(JSON.stringify({ a, b, c }));
			expect(printed.csv).toBe(toCsvLine([a, b, c]));
		}),
	);
});
