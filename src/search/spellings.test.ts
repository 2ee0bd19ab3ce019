import { expect, test } from 'vitest';
import { otherSpellings } from './spellings.ts';

test.each([
	['1,602', ['1602']],
	['１，６０２', ['1602']],
	['1602', ['1,602']],
	['受理 1,602 件', ['受理 1602 件']],
	['23,000', ['23000', '2.3万']],
	['2.3万', ['23000', '23,000']],
	['63956', ['63,956']],
	['徵求意见', ['征求意见']],
	['著力', ['着力']],
	['"著力 提升"', ['"着力 提升"']],
])('offers %s in the spellings %s', (query, others) => {
	expect(otherSpellings(query)).toEqual(others);
});

test.each(['2020', '2020年', '59件', '99.5', '1.2.3', '1,60', '行政复议', ''])(
	'offers no other spelling of %s',
	(query) => {
		expect(otherSpellings(query)).toEqual([]);
	},
);
