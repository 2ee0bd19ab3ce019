import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleBreaks, wordBreaks } from './title-breaks.ts';

test('breaks a title at its phrases and before its year', () => {
	expect(titleBreaks('湛河区法治政府建设年度报告（2023）')).toEqual([
		'湛河区',
		'法治政府建设',
		'年度报告',
		'（2023）',
	]);
});

test('leaves a title without phrases whole', () => {
	expect(titleBreaks('甲县公报')).toEqual(['甲县公报']);
});

test('sets no break before a particle or a closing mark', () => {
	for (const piece of wordBreaks('对行政权力的制约和监督（学法与培训）'))
		expect(piece).not.toMatch(/^[的）]/u);
});

test('loses no character', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(wordBreaks(text).join('')).toBe(text);
			expect(titleBreaks(text).join('')).toBe(text);
		}),
	);
});
