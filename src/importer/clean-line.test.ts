import { expect, it } from 'vitest';
import { cleanLine, removeEmphasis } from './clean-line.ts';

it.each([
	['**一是。**推', '一是。推'],
	['推行5*8小时服务', '推行5*8小时服务'],
	['*注：*3件', '注：3件'],
])('leaves of %s what the document prints', (text, cleaned) => {
	expect(removeEmphasis(text)).toBe(cleaned);
});

it('narrows the comma of a wide number alone', () => {
	expect(cleanLine('处罚３，２１０件，检查12，345次')).toBe('处罚3,210件，检查12，345次');
});

it('leaves straight quotes of a piece to its paragraph', () => {
	expect(cleanLine('热线接听咨询"12348', true)).toBe('热线接听咨询"12348');
	expect(cleanLine('"12348"热线和"一村一顾问"')).toBe('“12348”热线和“一村一顾问”');
});

it.each([
	['📌一、工作', '一、工作'],
	['✅1. 受理👍❤️', '1.受理'],
	['▶️ （一）执法', '（一）执法'],
	['👉👉', ''],
	['满意度✅为98%', '满意度✅为98%'],
	['★★★ ①②', '★★★①②'],
	['12345热线#接听*', '12345热线#接听'],
])('reads %s without the emoji that adorn it', (text, cleaned) => {
	expect(cleanLine(text)).toBe(cleaned);
	expect(cleanLine(cleaned)).toBe(cleaned);
});

it('leaves a full-width word wide where a line may break it', () => {
	expect(cleanLine('接入ＡＰ', true)).toBe('接入AＰ');
	expect(cleanLine('Ｐ端１２项，ＡＢ件', true)).toBe('Ｐ端12项，AB件');
});

it('reads the long dash of a font as the dashes that it draws', () => {
	expect(cleanLine('目标\u2e3a示范县')).toBe('目标——示范县');
});

it.each([
	['表1　2022年行政复议情况', '表1 2022年行政复议情况'],
	['图 3 2021 年以来受理情况', '图3 2021年以来受理情况'],
	['2 0 2 0 年受理 1 2 件', '2020年受理12件'],
])('keeps apart in %s what are two numbers', (text, cleaned) => {
	expect(cleanLine(text)).toBe(cleaned);
	expect(cleanLine(cleaned)).toBe(cleaned);
});
