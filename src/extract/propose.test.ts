import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Division } from '../archive/schema/index.ts';
import { findQuote } from '../text/quotes.ts';
import { district, metrics, outline, read, reports, values } from './fixtures/values-of.ts';
import { proposeMetrics } from './propose.ts';

describe('proposeMetrics', () => {
	test('tells the stages of a case apart in a list that shares its noun', () => {
		expect(values('全年共收到行政复议申请51起，受理48起，审结44起。')).toEqual({
			reconsideration_applications: 51,
			reconsideration_accepted: 48,
			reconsideration_concluded: 44,
		});
	});

	test.each([
		'完成合法性审查412件，其中行政规范性文件18件、重大行政决策22件、政府合同372件。',
		'审查文件412件，同比增长9.3%，其中规范性文件18件、重大行政决策22件、政府合同（协议）372份。',
	])('carries what was done with the whole to its parts: %s', (text) => {
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
		'17个乡镇、36个县直单位主要负责人进行了年终述法。',
		'7个镇（街道）及41个部门主要负责人进行了年终述法。',
		'17个乡镇（街道）以及36个县直单位党政主要负责人进行了书面述法。',
		'32个区直部门和21个街道主要负责人开展述法。',
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

	test('takes from a section of deeds and problems what stands before the turn to the problems', () => {
		const heading = '## 五、党政主要负责人履职情况及存在的问题';
		const done = '政府常务会议会前学法11次；69家单位书面述法。';
		const lacking = '在看到成绩的同时，也存在不足：全县公职律师仅16人。';
		expect(values([heading, done, lacking].join('\n\n'))).toEqual({
			executive_meeting_law_studies: 11,
			written_law_report_units: 69,
		});
	});

	test('quotes the clause that names what a bare number counts', () => {
		const { proposals } = read('举办行政执法业务培训3期，共1245人参加。');
		expect(proposals.map(({ quote }) => quote)).toEqual([
			'举办行政执法业务培训3期',
			'举办行政执法业务培训3期，共1245人',
		]);
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
		for (const report of reports) {
			const found = proposeMetrics(report, metrics, { division: report.place, year: report.year, outline });
			for (const { quote, place } of found.proposals) {
				const text = report.blocks[place.block - 1]?.text ?? '';
				expect(findQuote(text, quote).map(({ start }) => start)).toContain(place.start);
			}
		}
	});

	test('takes the kinds of case files for no cases, and lets them hide none', () => {
		const cases = '全区开展行政检查24,108宗、行政处罚3,507宗。';
		const files = '抽查案卷315宗（行政许可105宗、行政处罚150宗、行政检查60宗），其中行政处罚类不合格8宗。';
		expect(values(`${cases}\n\n${files}`)).toEqual({
			administrative_inspections: 24108,
			administrative_penalties: 3507,
			case_files_reviewed: 315,
		});
	});

	test.each(['2017年底', '2020年12月31日'])('takes %s for what limits the papers, not for when', (date) => {
		const text = `对截至${date}的规范性文件进行清理，共清理文件135件，保留88件，废止31件，修改16件。`;
		expect(values(text)).toEqual({
			normative_docs_cleanup_total: 135,
			normative_docs_retained: 88,
			normative_docs_repealed: 31,
			normative_docs_to_amend: 16,
		});
		expect(values(`截至${date}，清理规范性文件135件，废止31件。`)).toEqual({});
	});

	test('takes a sum that is stated with its parts', () => {
		const text = '53个单位（17个乡镇、36个县直单位）主要负责人进行书面述法。';
		expect(values(text)).toEqual({ written_law_report_units: 53 });
	});

	test('prefers the whole to its part, and those who hold a certificate to all officers', () => {
		expect(values('行政执法人员812名，持证785名。')).toMatchObject({ enforcement_officers_certified: 785 });
		const rates = '行政机关负责人出庭应诉率98.7%，其中街镇负责人出庭应诉率100%。';
		expect(values(rates)).toMatchObject({ head_appearance_rate: 98.7 });
	});

	test('does not carry what the heading says into a sentence about something else', () => {
		const text = '## 五、复议应诉\n\n受理行政复议案件65件，审结58件，正在审理7件。';
		expect(values(text)).not.toHaveProperty('admin_litigation_pending');
	});

	test.each([
		['审结行政复议案件40件，其中和解15件。', '和解15件'],
		['建设示范点3个、“法律明白人”培养300名。', '“法律明白人”培养300名'],
	])('cuts no word and no pair of marks at the head of a quote: %s', (text, quote) => {
		expect(read(text).proposals.map((each) => each.quote)).toContain(quote);
	});

	test('takes how often papers were gone through for no number of papers', () => {
		expect(values('组织开展规范性文件清理2次，废止7件。')).toEqual({ normative_docs_repealed: 7 });
	});

	test.each([
		'受理行政复议案件48件，审结44件，',
		'共5件，其中3件，合计8件；',
		'受理、审结案件分别为5件、6件，',
		'县公安局办理处罚5件，',
		'受理（审结：44件）：48件/',
	])(
		'reads one endless line to its end: %s',
		(piece) => {
			const text = piece.repeat(6000);
			const block = { n: 1, text, line: 1, column: 1, offset: 0, section: 's-0', chapter: null };
			const { proposals } = proposeMetrics({ sections: [], blocks: [block] }, metrics, {
				division: district,
				year: 2022,
				outline,
			});
			expect(new Set(proposals.map(({ metric }) => metric)).size).toBe(proposals.length);
		},
		60_000,
	);

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
