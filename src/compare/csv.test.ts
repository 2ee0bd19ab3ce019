import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neutralised, toCsv } from './csv.ts';

it('begins with a byte order mark and ends each row with CRLF', () => {
	expect(
		toCsv([
			['指标', '值'],
			['受理', '59'],
		]),
	).toBe('\uFEFF指标,值\r\n受理,59\r\n');
});

it('quotes commas, quotes and line breaks', () => {
	expect(toCsv([['a,b', 'say "x"', 'c\nd']])).toBe('\uFEFF"a,b","say ""x""","c\nd"\r\n');
});

it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])(
	'does not let %j run',
	(cell) => {
		expect(neutralised(cell)).toBe(`'${cell}`);
	},
);

it.each(['-42', '+3.5', '0', '51 + 105 = 156', '≥410', '−42'])('leaves %j as it is', (cell) => {
	expect(neutralised(cell)).toBe(cell);
});

it('never begins a cell with a sign that runs it', () => {
	fc.assert(
		fc.property(fc.string(), (cell) => {
			const safe = neutralised(cell);
			expect(/^[=+\-@\t\r]/.test(safe) && !/^[+-]\d+(\.\d+)?$/.test(safe)).toBe(false);
		}),
	);
});
