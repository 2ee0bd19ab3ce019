import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

/** Em, as the fonts' own tables say. */
const FONTS = [
	{ name: 'DejaVu Sans', isBold: false, digit: 0.636, comma: 0.318, percent: 0.95, sign: 0.838 },
	{ name: 'DejaVu Sans', isBold: true, digit: 0.696, comma: 0.38, percent: 1.002, sign: 0.838 },
	{ name: 'Verdana', isBold: false, digit: 0.636, comma: 0.364, percent: 1.076, sign: 0.818 },
	{ name: 'Verdana', isBold: true, digit: 0.711, comma: 0.361, percent: 1.272, sign: 0.867 },
];

test.each(FONTS)('numbers of an English page fit in $name, bold: $isBold', ({ isBold, ...font }) => {
	const width = (text: string) => textWidth(text, 1, 'latin', isBold);
	expect(width('20,601')).toBeGreaterThanOrEqual(5 * font.digit + font.comma);
	expect(width('97.2%')).toBeGreaterThanOrEqual(3 * font.digit + font.comma + font.percent);
	expect(width('≥9')).toBeGreaterThanOrEqual(font.sign + font.digit);
});

test('Chinese fonts have narrower digits, bold or not, and their charts more room', () => {
	for (const isBold of [false, true]) expect(textWidth('20,601', 15, 'han', isBold)).toBeCloseTo(50.4);
});
