import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../archive/body.ts';
import { readArchive } from '../archive/reader.node.ts';
import type { Division } from '../archive/schema/index.ts';
import { findQuote } from '../text/quotes.ts';
import { proposeMetrics } from './propose.ts';

const { archive } = await readArchive(join(import.meta.dirname, '../../content'));
if (archive === null) throw new Error('the content has errors');
const { metrics, outline } = archive;
const district = { code: '999999', name: '甲乙区' } as Division;

function read(markdown: string, year = 2022, division: Division | null = district) {
	return proposeMetrics(parseBody(markdown, 1, outline), metrics, { division, year, outline });
}

function values(markdown: string, year?: number) {
	return Object.fromEntries(read(markdown, year).proposals.map(({ metric, value }) => [metric, value]));
}

describe('proposeMetrics', () => {
	test('tells the stages of a case apart in a list that shares its noun', () => {
		expect(values('全年共收到行政复议申请51起，受理48起，审结44起。')).toEqual({
			reconsideration_applications: 51,
			reconsideration_accepted: 48,
			reconsideration_concluded: 44,
		});
	});

	test('carries what was done with the whole to its parts', () => {
		const text = '全年完成合法性审查412件，其中行政规范性文件18件、重大行政决策22件、政府合同372件。';
		expect(values(text)).toEqual({
			legality_reviews_total: 412,
			normative_docs_reviewed: 18,
			major_decisions_reviewed: 22,
			government_contracts_reviewed: 372,
		});
	});

	test('reads a bare sum behind what it counts', () => {
		expect(values('编制县政府重大行政决策事项目录，共8项。')).toEqual({ major_decision_catalogue_items: 8 });
	});

	test.each([
		'政务服务中心日均办件2100件。',
		'因信息公开引发行政复议6件、行政诉讼2件。',
		'2020年至2022年，全区共制定规范性文件27件。',
		'行政执法人员缺口130人。',
		'六、存在的困难。人民调解员仅40人。',
		'公开征集意见建议120条。',
		'行政机关败诉率低于全市平均水平（6.1%）。',
	])('takes nothing from %s', (text) => {
		expect(values(text)).toEqual({});
	});

	test('takes those who gained a qualification and those who sat the exam for different things', () => {
		expect(values('组织328人参加行政执法资格考试，285人取得行政执法资格。')).toEqual({
			enforcement_exam_participants: 328,
			enforcement_qualified_persons: 285,
		});
	});

	test('reads numerals in every form', () => {
		const text =
			'受理行政复议案件１２件。调解矛盾纠纷3.2万件。办理法律援助案件一百零五件。调解成功率百分之九十八点六。';
		expect(values(text)).toEqual({
			reconsideration_accepted: 12,
			disputes_mediated: 32000,
			legal_aid_cases: 105,
			mediation_success_rate: 98.6,
		});
	});

	test('takes the new value where an old one is named', () => {
		expect(values('行政机关败诉案件由2021年的31件降至19件。')).toEqual({ admin_litigation_lost: 19 });
	});

	test.each([
		['a change', '受理行政复议案件同比增加12件。'],
		["last year's value", '2021年受理行政复议案件40件。'],
		['a cumulative figure', '五年来累计调解矛盾纠纷1.7万件。'],
		['a plan', '2023年计划举办执法人员培训班6期。'],
		["the city's figure", '全市受理行政复议案件3200件。'],
		['a rule', '每年举办执法人员培训班2期。'],
	])('does not take %s for the value of the year', (_, text) => {
		expect(read(text).proposals).toEqual([]);
	});

	test("takes a city's own figure", () => {
		const city = { code: '990000', name: '庚辛市' } as Division;
		expect(read('全市受理行政复议案件3200件。', 2022, city).proposals[0]?.value).toBe(3200);
	});

	test('proposes nothing under next steps', () => {
		expect(read('## 三、下一步打算\n\n举办执法人员培训班6期。').proposals).toEqual([]);
	});

	test('reads the column of the year in a table', () => {
		const table =
			'| 指标 | 2021年 | 2022年 | 同比 |\n| --- | --- | --- | --- |\n| 受理行政复议案件（件） | 80 | 121 | 51% |';
		expect(values(table)).toEqual({ reconsideration_accepted: 121 });
	});

	test('gives one number to each of the rates that share it', () => {
		expect(values('办理人大代表建议93件，办复率、满意率均为100%。')).toEqual({
			npc_suggestions_handled: 93,
			proposals_reply_rate: 100,
			proposals_satisfaction_rate: 100,
		});
	});

	test('proposes neither of two values that are stated alike, and says so', () => {
		const { proposals, unassigned } = read('受理行政复议案件48件。\n\n受理行政复议案件59件。');
		expect(proposals).toEqual([]);
		expect(unassigned.some(({ why }) => why.includes('as well'))).toBe(true);
	});

	test('quotes words that stand in the report', () => {
		for (const report of archive?.reports ?? []) {
			const found = proposeMetrics(report, metrics, { division: report.place, year: report.year, outline });
			for (const { quote, place } of found.proposals) {
				const text = report.blocks[place.block - 1]?.text ?? '';
				expect(findQuote(text, quote).map(({ start }) => start)).toContain(place.start);
			}
		}
	});

	test('takes how often papers were gone through for no number of papers', () => {
		expect(values('组织开展规范性文件清理2次，废止7件。')).toEqual({ normative_docs_repealed: 7 });
	});

	test('reads one endless line to its end', () => {
		const text = '受理行政复议案件48件，审结44件，'.repeat(6000);
		const block = { n: 1, text, line: 1, column: 1, offset: 0, section: 's-0', chapter: null };
		const { proposals } = proposeMetrics({ sections: [], blocks: [block] }, metrics, {
			division: district,
			year: 2022,
			outline,
		});
		expect(new Set(proposals.map(({ metric }) => metric)).size).toBe(proposals.length);
	}, 60_000);

	test('never proposes a metric twice, whatever the text', () => {
		const pieces = fc.constantFrom(
			'受理',
			'行政复议',
			'案件',
			'48件',
			'，',
			'。',
			'审结',
			'全市',
			'较上年',
			'|',
			'（',
			'３',
			'同比',
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
				const keys = read(words.join('')).proposals.map(({ metric }) => metric);
				expect(new Set(keys).size).toBe(keys.length);
			}),
			{ numRuns: 200 },
		);
	});
});
