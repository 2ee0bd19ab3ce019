import { expect, it } from 'vitest';
import { withoutContents } from './contents-list.ts';

const kept = (...texts: string[]) => withoutContents(texts.map((text) => ({ text }))).map(({ text }) => text);
const BODY = ['2022年，受理案件59件。', '一、主要工作', '办理案件3件，占2', '二、存在问题', '执法力量不足。'];

it.each([
	['目录', '一、主要工作………………1', '二、存在问题………………12'],
	['目 录', '一、主要工作1', '二、存在问题12'],
	['一、主要工作......... 1', '二、存在问题......... 12'],
])('leaves the list %s %s %s out', (...list) => {
	expect(kept('某区报告', ...list, ...BODY)).toEqual(['某区报告', ...BODY]);
});

it('keeps numbers that end lines, and one line with an ellipsis', () => {
	const lines = ['公布《某区事项目录》', '目录', '一、行政许可38', '二、行政处罚16', '等……3', ...BODY];
	expect(kept(...lines)).toEqual(lines);
});
