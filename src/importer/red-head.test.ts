import { expect, it } from 'vitest';
import { readFront } from './front.ts';

const TITLE = '湛河区人民政府关于2023年度法治政府建设情况的报告';
const BODY = ['市政府：', '2023年，湛河区扎实推进法治政府建设，受理行政复议案件59件。'];
const frontOf = (...head: string[]) => {
	const { title, redHead, documentNumber, rest } = readFront([...head, ...BODY].map((text) => ({ text })));
	return { title, redHead, documentNumber, rest: rest.map(({ text }) => text) };
};

it.each([
	['平顶山市', '湛河区人民政府文件'],
	['平顶山市湛河区人民政府', '文件'],
	['平顶山市', '湛河区人民政府', '文件'],
])('makes one line of a red head in several: %s %s %s', (...head) => {
	expect(frontOf(...head, '湛政〔2024〕3号', TITLE)).toEqual({
		title: TITLE,
		redHead: '平顶山市湛河区人民政府',
		documentNumber: '湛政〔2024〕3号',
		rest: ['平顶山市湛河区人民政府文件', ...BODY],
	});
});

it('leaves lines above a red head that are none of its', () => {
	expect(frontOf('特急', '湛河区人民政府文件', TITLE).rest).toEqual(['特急', '湛河区人民政府文件', ...BODY]);
});

it('takes a letterhead without 文件 for no part of the title that names the organ again', () => {
	expect(frontOf('平顶山市湛河区人民政府', TITLE)).toMatchObject({
		title: TITLE,
		redHead: '平顶山市湛河区人民政府',
		rest: ['平顶山市湛河区人民政府', ...BODY],
	});
});

it('keeps an organ in the title that another joins, or that the title does not repeat', () => {
	const joint = '湛河区人民政府关于2023年度法治政府建设情况的报告';
	expect(frontOf('中共湛河区委', joint).title).toBe(`中共湛河区委 ${joint}`);
	expect(frontOf('湛河区人民政府', '关于2023年度法治政府建设情况的报告').title).toBe(TITLE);
});
