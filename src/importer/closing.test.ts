import { expect, test } from 'vitest';
import { organInTitle } from './closing.ts';

test.each([
	['甲丘县人民政府关于2016年度法治政府建设情况的报告', '甲丘县人民政府'],
	['中共甲丘县委员会、甲丘县人民政府关于2022年法治政府建设情况的报告', '中共甲丘县委员会、甲丘县人民政府'],
	['甲丘县2016年度法治政府建设情况报告', null],
	['关于甲丘县人民政府2016年法治政府建设情况的报告', null],
	[null, null],
])('%s is by %s', (title, organ) => {
	expect(organInTitle(title)).toBe(organ);
});
