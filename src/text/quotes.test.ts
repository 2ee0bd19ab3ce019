import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels } from './fixtures/read-fixture.node.ts';
import { figureIn, findQuote, numeralsIn, statedValues } from './quotes.ts';

const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe('findQuote', () => {
	it('finds a quote across wraps, widths and spaces, without the space around it', () => {
		const text = '优势， 受理行政复议 9\n\n件。依法';
		const [range] = findQuote(text, '受理行政复议９件');
		expect(text.slice(range?.start, range?.end)).toBe('受理行政复议 9\n\n件');
	});
	it('finds every occurrence, and none of an empty quote', () => {
		expect(findQuote('审结6件，又审结 6 件', '审结6件')).toHaveLength(2);
		expect(findQuote('审结', ' ')).toEqual([]);
	});
	it('finds each slice of a text where it stands', () => {
		const words = fc
			.array(fc.constantFrom('件', '9', ' ', '\n', '，', '㎡', 'é', '“'), { maxLength: 20 })
			.map((w) => w.join(''));
		fc.assert(
			fc.property(words, words, words, (before, quote, after) => {
				fc.pre(quote.trim() !== '');
				const start = before.length + (quote.length - quote.trimStart().length);
				const end = before.length + quote.trimEnd().length;
				expect(findQuote(before + quote + after, quote)).toContainEqual({ start, end });
			}),
		);
	});
});

describe('figureIn', () => {
	it.each(labels)('finds $raw in its sentence: $quote', ({ quote, value, registryUnit, qualifier, raw }) => {
		const figure = figureIn(quote, value, registryUnit);
		expect(figure?.qualifier).toBe(qualifier);
		// What is counted (18 个领域) is not the measure word.
		expect(squeezed(raw).startsWith(squeezed(figure?.raw ?? '?'))).toBe(true);
	});
	it('keeps to number boundaries', () => {
		expect(figureIn('受理案件59件', 9, '件')).toBeUndefined();
		expect(figureIn('受理案件95件', 9, '件')).toBeUndefined();
		expect(figureIn('受理案件9.5件', 9, '件')).toBeUndefined();
		expect(figureIn('受理案件9万件', 9, '件')).toBeUndefined();
	});
	it('keeps to the unit', () => {
		expect(figureIn('组织31家单位267名人员', 31, '人')).toBeUndefined();
		expect(figureIn('增长20件', 20, '%')).toBeUndefined();
		expect(figureIn('投资561元', 561, '万元')).toBeUndefined();
		expect(figureIn('罚没金额 | 530.2', 530.2, '万元')).toBeUndefined();
		expect(figureIn('罚没金额（万元） | 530.2 | 412.85', 412.85, '万元')?.raw).toBe('412.85');
		expect(figureIn('罚没金额 | 亿元 | 1.2', 12000, '万元')?.raw).toBe('1.2');
		expect(figureIn('出庭应诉率（%） | 98.2', 98.2, '%')?.raw).toBe('98.2');
		expect(figureIn('投资50000元', 5, '万元')?.raw).toBe('50000元');
	});
	it('reads a table cell, which has no measure word', () => {
		expect(figureIn('行政复议案件 | 59', 59, '件')?.value).toBe(59);
		expect(figureIn('出庭应诉率 | 59', 59, '%')).toBeUndefined();
	});
	it('does not take a date for a value', () => {
		expect(figureIn('2020年共受理案件', 2020, '件')).toBeUndefined();
	});
	it('says what a quote states instead', () => {
		expect(statedValues('共受理行政复议案件59件，审结48起', '件')).toEqual([59, 48]);
		expect(numeralsIn('2020年受理第3批9件').map(({ value }) => value)).toEqual([9]);
	});
});
