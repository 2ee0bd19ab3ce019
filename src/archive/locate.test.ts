import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBlocks, Locator, statesText } from './locate.ts';
import type { Block } from './model.ts';

function locator(...texts: string[]): Locator {
	const blocks: Block[] = texts.map((text, i) => {
		return { n: i + 1, text, line: 1, column: 1, offset: 0, section: 's-0', chapter: null };
	});
	return new Locator(blocks, indexBlocks(blocks));
}

test('the figure is the number with its qualifier and measure word', () => {
	const found = locator('甲', '全年受理 410 余件，办结').figure('受理410余件', 410, '件');
	expect(found).toMatchObject({
		status: 'found',
		quoted: { block: 2, start: 2, end: 11 },
		figure: { block: 2, start: 5, end: 11 },
		numeral: { value: 410, qualifier: 'at_least' },
	});
});

test('a quote that begins or ends inside a number states nothing', () => {
	const text = locator('受理159件，化解3.2万件，收到410余件，不超过5件。');
	expect(text.figure('59件', 59, '件')).toMatchObject({ status: 'cut', whole: '159件' });
	expect(text.figure('化解3', 3, '件')).toMatchObject({ status: 'cut' });
	expect(text.figure('收到410', 410, '件')).toMatchObject({ status: 'cut', whole: '410余件' });
	expect(text.figure('5件', 5, '件')).toMatchObject({ status: 'cut', whole: '不超过5件' });
});

test('9 is neither in 59 nor in 95', () => {
	const text = locator('受理59件，办结95件。');
	expect(text.figure('受理59件', 9, '件').status).toBe('unstated');
	expect(text.figure('办结95件', 9, '件').status).toBe('unstated');
});

test('a quote that stands in two places is ambiguous, within a paragraph or across', () => {
	expect(locator('共9件，共9件').figure('共9件', 9, '件').status).toBe('ambiguous');
	expect(locator('共9件', '共9件').figure('共9件', 9, '件').status).toBe('ambiguous');
});

test('a quote does not run from one paragraph into the next', () => {
	expect(locator('受理', '9件').figure('受理9件', 9, '件').status).toBe('missing');
});

test('a printed number is found as a whole, with or without its measure word', () => {
	const text = locator('对35家企业和135家单位');
	expect(text.printed('对35家企业和135家单位', '35家')).toMatchObject({
		status: 'found',
		figure: { start: 1, end: 4 },
	});
	expect(text.printed('对35家企业', '35').status).toBe('found');
	expect(text.printed('135家单位', '35家').status).toBe('unstated');
});

test('a heading states text, though no number is quoted from it', () => {
	const sections = [
		{ id: 's-1', heading: '（一）加强监督', depth: 2, chapter: null, other: null, blocks: [], line: 1 },
	];
	const document = { search: indexBlocks([]), sections };
	expect(statesText(document, '加强 监督')).toBe(true);
	expect(statesText(document, '加强执法')).toBe(false);
});

test('every part of a paragraph is found where it stands', () => {
	const text = '区政府自觉接受人大、政协监督，办理建议 51 件、提案１０５件。';
	fc.assert(
		fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), (start, length) => {
			const quote = text.slice(start, start + length).trim();
			fc.pre(quote !== '');
			const places = locator('导语', text).places(quote);
			expect(places.map((place) => text.slice(place.start, place.end))).toContain(quote);
		}),
	);
});
