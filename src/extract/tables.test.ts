import { describe, expect, test } from 'vitest';
import { values } from './fixtures/values-of.ts';

describe('proposeMetrics in tables', () => {
	test('reads the column of the year in a table', () => {
		const table =
			'| 指标 | 2021年 | 2022年 | 同比 |\n| --- | --- | --- | --- |\n| 受理行政复议案件（件） | 80 | 121 | 51% |';
		expect(values(table)).toEqual({ reconsideration_accepted: 121 });
	});

	test('reads what a row leaves out in the title and the columns of its table', () => {
		const review =
			'表2　合法性审查情况（单位：件）\n\n| 类别 | 本年 | 上年 |\n| --- | --- | --- |\n| 规范性文件 | 23 | 28 |\n| 重大决策 | 14 | 11 |\n| 合计 | 139 | 136 |';
		expect(values(review)).toEqual({
			normative_docs_reviewed: 23,
			major_decisions_reviewed: 14,
			legality_reviews_total: 139,
		});
		const services =
			'表1　政务服务情况\n\n| 指标 | 单位 | 2022年 | 增减 |\n| --- | --- | --- | --- |\n| 大厅及网上办件 | 万件 | 53.7 | 9.8% |';
		expect(values(services)).toEqual({ service_cases_handled: 537000 });
		const mixed =
			'表4　行政复议与应诉情况（单位：宗）\n\n| 复议 | 2022年 |\n| --- | --- |\n| 受理 | 161 |\n| 审结 | 150 |';
		expect(values(mixed)).toEqual({ reconsideration_accepted: 161, reconsideration_concluded: 150 });
	});

	test('takes the row of sums for the value, not a row of one office', () => {
		const rows = ['市场监管局 | 214 | 132.6', '城管执法局 | 507 | 48.9', '合计 | 721 | 181.5'];
		const head = ['| 部门 | 行政处罚（件） | 罚没金额（万元） |', '| --- | --- | --- |'];
		expect(values([...head, ...rows.map((row) => `| ${row} |`)].join('\n'))).toEqual({
			administrative_penalties: 721,
			penalty_amount: 181.5,
		});
	});

	test('reads a unit with a remark, and what a table without a title is about in its first head', () => {
		const remark =
			'| 项目 | 2021年 | 2022年 |\n| --- | --- | --- |\n| 作出行政处罚决定（件，不含简易程序） | 5,214 | 4,873 |';
		expect(values(remark)).toEqual({ administrative_penalties: 4873 });
		const rows = ['规范性文件（件） | 9 | 6', '政府合同（件） | 141 | 168', '合计 | 150 | 174'];
		const corner = [
			'| 审查类型 | 2021年 | 2022年 |',
			'| --- | --- | --- |',
			...rows.map((row) => `| ${row} |`),
		];
		expect(values(corner.join('\n'))).toEqual({
			normative_docs_reviewed: 6,
			government_contracts_reviewed: 168,
			legality_reviews_total: 174,
		});
	});

	test('reads rows that share a merged cell, and heads of two rows', () => {
		const shared =
			'| 类别 | 指标 | 2022年 |\n| --- | --- | --- |\n| 行政复议 | 收到申请（件） | 45 |\n|  | 受理（件） | 40 |';
		expect(values(shared)).toEqual({ reconsideration_applications: 45, reconsideration_accepted: 40 });
		const heads =
			'| 项目 | 数量 |  |\n| --- | --- | --- |\n|  | 2021年 | 2022年 |\n| 行政检查（次） | 4,310 | 5,021 |';
		expect(values(heads)).toEqual({ administrative_inspections: 5021 });
	});

	test('reads short labels of rows by the rows above', () => {
		const rows = [
			'行政复议申请 | 47',
			'受理 | 43',
			'审结 | 40',
			'其中：直接纠错 | 7',
			'行政应诉案件 | 64',
			'败诉 | 6',
		];
		const table = ['| 项目 | 数量（件） |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
		expect(values(table)).toEqual({
			reconsideration_applications: 47,
			reconsideration_accepted: 43,
			reconsideration_concluded: 40,
			reconsideration_corrected: 7,
			admin_litigation_handled: 64,
			admin_litigation_lost: 6,
		});
	});
});
