import { expect, it } from 'vitest';
import { coverageYear } from './coverage-year.ts';

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

it("a site's clock is no year of a report", () => {
	expect(coverageYear('政务公开 今天是2026年11月21日 石龙区法治政府建设年度报告', [])).toBeNull();
	expect(coverageYear('石龙区2022年报告', ['今天是2026年度'])).toBe(2022);
});
