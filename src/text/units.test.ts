import { describe, expect, it } from 'vitest';
import { labels } from './fixtures/read-fixture.node.ts';
import { findNumerals } from './numerals.ts';
import { MEASURE_WORDS, measureAt, sameUnit, valueIn, writtenUnit } from './units.ts';

const only = (text: string) => {
	const [numeral] = findNumerals(text);
	if (numeral === undefined) throw new Error(`no numeral in ${text}`);
	return numeral;
};

describe('units', () => {
	it('lists measure words longest first', () => {
		const lengths = MEASURE_WORDS.map((word) => word.length);
		expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
		expect(new Set(MEASURE_WORDS).size).toBe(lengths.length);
	});
	it('takes the longest word, and none that belongs to the noun', () => {
		expect(measureAt('人次参训', 0)).toBe('人次');
		expect(measureAt('人大代表', 0)).toBeNull();
		expect(measureAt('部门', 0)).toBeNull();
		expect(measureAt('部法律', 0)).toBe('部');
	});
	it.each([
		['371.6亿元', '亿元', 371.6],
		['561 万元', '万元', 561],
		['50000元', '万元', 5],
		['3.2万件', '件', 32_000],
		['51起', '件', 51],
		['百分之八十一', '%', 81],
		['5‰', '%', 0.5],
		['20家', '件', null],
		['81%', '件', null],
	])('reads %s in %s', (text, unit, value) => {
		expect(valueIn(only(text), unit)).toBe(value);
	});
	it('names an amount with its magnitude', () => {
		expect(writtenUnit(only('371.6亿元'))).toBe('亿元');
		expect(writtenUnit(only('3.2万件'))).toBe('件');
	});
	it.each(labels.filter(({ unit, registryUnit }) => unit !== registryUnit && !unit.includes('/')))(
		'counts $unit as $registryUnit',
		({ unit, registryUnit }) => {
			expect(sameUnit(unit, registryUnit)).toBe(true);
		},
	);
	it.each([
		['人', '家'],
		['人次', '人'],
		['%', '件'],
		['天', '工作日'],
		['美元', '元'],
		['constructor', '件'],
	])('keeps %s apart from %s', (written, unit) => {
		expect(sameUnit(written, unit)).toBe(false);
	});
});
