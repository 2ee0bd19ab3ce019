import { expect, it } from 'vitest';
import { coverageYear, otherYear } from './coverage-year.ts';

it.each([
	['湛河区法治政府建设年度报告（2023）', 2023],
	['关于2022年度法治政府建设情况的报告', 2022],
	['关于二〇二一年度法治政府建设情况的报告', 2021],
	['某县2021年法治政府建设工作报告（公开版）', 2021],
])('reads the year of %s', (title, year) => {
	expect(coverageYear(title, ['2019年，我县受理案件。'])).toBe(year);
});

it('reads what the text reports on where the title has no year, never a year of issue or of a number', () => {
	const title = '关于法治政府建设情况的报告';
	expect(
		coverageYear(title, ['按照豫政〔2019〕3号要求，现将2020年度工作情况报告如下：', '2021年2月1日']),
	).toBe(2020);
	expect(coverageYear(title, ['我县贯彻省政府〔2019〕3号文件。', '2021年2月1日'])).toBeNull();
});

it.each([
	['某县2024年法治政府建设报告', '2023年，我县扎实推进，现将2023年法治政府建设情况报告如下：', 2023],
	['某县2023年法治政府建设报告', '现将2023年法治政府建设情况报告如下：', null],
	['某县法治政府建设报告', '现将2023年法治政府建设情况报告如下：', null],
	['某县2022年法治政府建设报告', '现就贯彻2021年印发的纲要，安排如下工作。', null],
])('finds what the text of %s reports on where the title has another year', (title, text, year) => {
	expect(otherYear(title, [text])).toBe(year);
});

it("a site's clock is no year of a report", () => {
	expect(coverageYear('政务公开 今天是2026年11月21日 石龙区法治政府建设年度报告', [])).toBeNull();
	expect(coverageYear('石龙区2022年报告', ['今天是2026年度'])).toBe(2022);
});
