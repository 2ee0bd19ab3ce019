import { expect, it } from 'vitest';
import { isDateLine, readDate } from './dates.ts';

it.each([
	['2021年2月25日印', '2021-02-25'],
	['二〇二二年三月一日', '2022-03-01'],
	['二○二二年十二月三十一日', '2022-12-31'],
	['2022-03-01 09:30', '2022-03-01'],
	['２０２４年２月２７日', '2024-02-27'],
	['2022年2月30日', null],
	['1203年1月1日', null],
	['2022年', null],
])('reads %s as %s', (text, date) => {
	expect(readDate(text)).toBe(date);
});

it.each([
	['2022年3月1日', true],
	['（2022年3月1日）', true],
	['二〇二二年三月一日', true],
	['2022-03-01', true],
	['２０２４年２月２７日', true],
	['2022-03.01', false],
	['2022年3月1日至3日', false],
	['截至2022年3月1日', false],
])('takes %s for a line of its own: %s', (text, alone) => {
	expect(isDateLine(text)).toBe(alone);
});
