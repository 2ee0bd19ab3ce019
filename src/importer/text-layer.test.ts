import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGarbled, isSlanted, isSparse } from './text-layer.ts';

const reports = join(import.meta.dirname, '../../content/reports');
const report = readFileSync(join(reports, '410411/2023.md'), 'utf8').split('---').slice(2).join('');

describe('isGarbled', () => {
	test('takes a report for what it is, whole or in part', () => {
		for (let at = 0; at + 300 <= report.length; at += 300)
			expect(isGarbled(report.slice(at, at + 300)), report.slice(at, at + 300)).toBe(false);
	});

	test('knows characters that were moved, as by a font without their table', () => {
		const moved = [...report]
			.map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1))
			.join('');
		expect(isGarbled(moved)).toBe(true);
	});

	test('knows letters in private use', () => {
		expect(isGarbled(report.replaceAll(/[法治政府的]/gu, '\ue021'))).toBe(true);
		expect(isGarbled(`${report}\ue021`)).toBe(false);
	});
});

test('a page of a signature alone is sparse, a paragraph is not', () => {
	expect(isSparse('湛河区人民政府 2024年1月8日', 1)).toBe(true);
	expect(isSparse('全区各党政机关聘请法律顾问共36人，在重大决策咨询把关中积极参与。', 1)).toBe(false);
	expect(isSparse('全区各党政机关聘请法律顾问共36人，在重大决策咨询把关中积极参与。', 3)).toBe(true);
});

test.each([
	[[12, 0, 0, 12, 90, 700], false],
	[[12, 0.3, -0.3, 12, 90, 700], false],
	[[0, 12, -12, 0, 90, 700], false],
	[[-12, 0, 0, -12, 90, 700], false],
	[[46, 38.5, -38.5, 46, 90, 300], true],
	[[42, -42, 42, 42, 90, 300], true],
])('tells of %s whether it is a watermark', (matrix, slanted) => {
	expect(isSlanted(matrix)).toBe(slanted);
});
