import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

test('marks a figure inside shared wording as both', () => {
	expect(segmentsOf('共受理案件59件。', [{ start: 1, end: 8 }], [{ start: 5, end: 8 }])).toEqual([
		{ text: '共', isShared: false, isFigure: false },
		{ text: '受理案件', isShared: true, isFigure: false },
		{ text: '59件', isShared: true, isFigure: true },
		{ text: '。', isShared: false, isFigure: false },
	]);
});

test('loses no character, whatever the ranges', () => {
	const range = fc
		.tuple(fc.nat(40), fc.nat(40))
		.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), fc.array(range), fc.array(range), (text, shared, figures) => {
			expect(
				segmentsOf(text, shared, figures)
					.map((segment) => segment.text)
					.join(''),
			).toBe(text);
		}),
	);
});
