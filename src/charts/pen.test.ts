import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimatingPen, linesOf, type Pen } from './pen.ts';

/** Every character as wide as the font is high. */
const even: Pen = { language: 'en', widthOf: (text, size) => [...text].length * size };
const broken = (text: string, width: number) => linesOf(even, text, width, 1);

test('English is broken between words, to which quotation marks and dashes belong', () => {
	expect(broken('the people’s congress', 13)).toEqual(['the people’s', 'congress']);
	expect(broken('said “no” in 2020–2023', 9)).toEqual(['said “no”', 'in', '2020–2023']);
});

test('Chinese is broken between characters, never before a closing sign or behind an opening one', () => {
	expect(broken('豫政〔2020〕33号）、甲', 6)).toEqual(['豫政', '〔2020〕', '33号）、甲']);
	expect(broken('甲乙丙，丁', 3)).toEqual(['甲乙', '丙，丁']);
	expect(broken('cases [断]', 8)).toEqual(['cases', '[断]']);
});

test('an address is broken at its slashes, and anything else too long wherever the line ends', () => {
	expect(broken('https://a.test/b,c', 10)).toEqual(['https://', 'a.test/b,c']);
	expect(broken('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
});

test('no line is wider than its room, and no character is lost', () => {
	const text = fc.string({
		unit: fc.constantFrom(...'abM甲乙丙 ，。（）〔〕“”’[]/,-–%49'.split('')),
		maxLength: 60,
	});
	fc.assert(
		fc.property(
			text,
			fc.constantFrom('en' as const, 'zh-CN' as const),
			fc.boolean(),
			(text, language, isBold) => {
				const pen = estimatingPen(language);
				const lines = linesOf(pen, text, 120, 20, isBold);
				for (const line of lines) expect(pen.widthOf(line, 20, isBold)).toBeLessThanOrEqual(120);
				expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			},
		),
	);
});
