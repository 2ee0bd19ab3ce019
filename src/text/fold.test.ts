import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { mayNeedFold } from './fold.ts';
import { searchForm } from './search-form.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

describe('searchForm', () => {
	it('makes traditional and simplified spelling equal', () => {
		expect(searchForm('行政復議案件，臺灣 與 國務院')).toBe(searchForm('行政复议案件,台湾与国务院'));
	});
	it('keeps characters that simplified texts use in their own right', () => {
		expect(searchForm('著名乾隆瞭望')).toBe('著名乾隆瞭望');
	});
	it('agrees with OpenCC on every character of the table', () => {
		const convert = Converter({ from: 't', to: 'cn' });
		const different = [...TRADITIONAL].filter((character, i) => {
			const once = convert(character);
			return once !== SIMPLIFIED[i] && convert(once) !== SIMPLIFIED[i];
		});
		expect(different).toEqual([]);
		expect(TRADITIONAL.length).toBe(SIMPLIFIED.length);
	});
	it('is idempotent on every character, and changes only what mayNeedFold announces', () => {
		for (const character of TRADITIONAL) {
			expect(searchForm(searchForm(character))).toBe(searchForm(character));
			expect(mayNeedFold(character)).toBe(true);
		}
		expect(mayNeedFold('全区行政复议案件 59 件，abc')).toBe(false);
	});
});
