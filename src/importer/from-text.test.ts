import { expect, it } from 'vitest';
import { fromText } from './from-text.ts';

it.each(['-', '*', '+'])('reads an item behind %s without its bullet, as HTML’s <li>', (bullet) => {
	expect(fromText(`${bullet} 区政府召开会议3次`).lines).toEqual([{ text: '区政府召开会议3次', opens: true }]);
	expect(fromText(`    ${bullet} **一是**完善`).lines).toEqual([{ text: '**一是**完善', opens: true }]);
});

it.each(['- 3 -', '- 第3页 -', '-8.9%，同比下降', '**一是**完善', '\u2014 4 \u2014', '1. 受理案件3件'])(
	'takes nothing from %s',
	(text) => {
		expect(fromText(text).lines[0]?.text).toBe(text);
	},
);

it('takes an escaped sign for no bullet', () => {
	expect(fromText('\\- 区政府').lines[0]?.text).toBe('- 区政府');
});
