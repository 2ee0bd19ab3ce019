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

	test.each([
		['全县持有四川省行政执法证的工作人员917人。', { enforcement_officers_certified: 917 }],
		['领有执法证件的干部七百五十六名。', { enforcement_officers_certified: 756 }],
		['办理建议112件，代表委员表示满意或基本满意的占99.2%。', { proposals_satisfaction_rate: 99.2 }],
		['政务服务中，能在网上办的占比从94.2%提高到97.5%。', { online_handling_rate: 97.5 }],
		['下达处罚决定3352件，办理许可九千四百零五件。', { administrative_licences: 9405 }],
		['法律顾问队伍由三年前的21人扩充至目前的52人。', { legal_advisers_engaged: 52 }],
		['收到复议申请79件，是去年40件的近两倍，立案受理72件。', { reconsideration_accepted: 72 }],
		['“八五”普法以来累计培养“法律明白人”3280名；开展普法宣讲273场次。', { law_publicity_events: 273 }],
		['审结复议案件30件，分别为维持12件、撤销7件、调解和解11件。', { reconsideration_upheld: 12 }],
		['审查合同127份；加上文件、决策，全年合法性审查总量为196件。', { legality_reviews_total: 196 }],
		['县政府常务会坚持会前学法，全年10次。', { executive_meeting_law_studies: 10 }],
		['审核规范性文件草案16件，退回重拟4件，向市政府报备12件。', { normative_docs_filed: 12 }],
		['一年来，政府常务会议会前学法9次。', { executive_meeting_law_studies: 9 }],
		['对拟以县政府名义出台的规范性文件开展合法性审核19件。', { normative_docs_reviewed: 19 }],
		['全年开展双随机抽查67批次（含部门联合抽查27批次）。', { double_random_inspections: 67 }],
		['现有人民调解员1092名，其中专职人民调解员316名。', { mediators: 1092 }],
		['召开区政府常务会议31次，其中研究法治政府建设工作4次。', { executive_meeting_rule_of_law_sessions: 4 }],
		['审结复议案件中，维持、撤销及确认违法、终止的分别为39件、8件、26件。', { reconsideration_corrected: 8 }],
		['审查重大行政决策9件、规范性文件11件、政府合同143件，合计163件。', { legality_reviews_total: 163 }],
		['承办人大代表建议59件、政协委员提案83件，两项合计142件。', { proposals_total: 142 }],
		[
			'办理人大代表建议、政协提案分别为126件、152件。',
			{ npc_suggestions_handled: 126, cppcc_proposals_handled: 152 },
		],
		[
			'举办行政执法业务培训班6期（其中面向乡镇综合执法人员2期），参训执法人员860余人次。',
			{ enforcement_training_attendances: 860 },
		],
		['全市同期行政机关败诉率为11.8%，我县为8.5%。', { admin_litigation_loss_rate: 8.5 }],
		['抽取21个执法单位的案卷84宗，其中行政处罚案卷54宗。', { case_files_reviewed: 84 }],
		[
			'收到复议申请、受理、审结案件数分别为41件、37件、35件（上年分别为22件、19件、20件）。',
			{ reconsideration_concluded: 35 },
		],
		['县政府常务会议审议法治政府建设方面的议题9个。', { executive_meeting_rule_of_law_sessions: 9 }],
		['组织两批执法资格考试，分别有166人和139人报名，共计305人。', { enforcement_exam_participants: 305 }],
		[
			'办理人大代表建议118件、政协提案224件，共342件。市以上代表建议另有8件。',
			{ npc_suggestions_handled: 118 },
		],
	])('reads in other words: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
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
		for (const report of archive?.reports ?? []) {
			const found = proposeMetrics(report, metrics, { division: report.place, year: report.year, outline });
			for (const { quote, place } of found.proposals) {
				const text = report.blocks[place.block - 1]?.text ?? '';
				expect(findQuote(text, quote).map(({ start }) => start)).toContain(place.start);
			}
		}
	});

	test.each([
		['行政执法机关（含乡镇、街道）55家。', { enforcement_units: 55 }],
		['全区共建立人民调解组织643个。', { mediation_committees: 643 }],
		['法律援助案件民事275件、刑事135件、行政7件。', { legal_aid_administrative_cases: 7 }],
		['办理人大代表建议44件，政协提案90件，合计134件。', { proposals_total: 134 }],
		['把法治政府建设任务细化分解为7大类39项。', { annual_plan_tasks: 39 }],
		['对区政府重大行政决策草案7件、行政协议153件进行合法性审核。', { major_decisions_reviewed: 7 }],
		['合法性审核区政府文件、合同、协议等386件。', { legality_reviews_total: 386 }],
		['13个乡镇司法所和187个人民调解委员会化解矛盾纠纷2345起。', { mediation_committees: 187 }],
		['组织执法人员参加资格考试，通过281人。', { enforcement_qualified_persons: 281 }],
		['举办行政执法业务培训3期，共1245人参加。', { enforcement_training_attendances: 1245 }],
		['对2018年以来印发的45件规范性文件进行全面梳理，拟废止8件。', { normative_docs_repealed: 8 }],
		['受理46件行政复议案件，上年结转5件，审结48件。', { reconsideration_concluded: 48 }],
		['区政府常务会议研究法治政府建设六次，集体学法十次。', { executive_meeting_law_studies: 10 }],
		['抽查执法案卷68卷，其中乡镇16卷，评定优秀8卷，良好41卷。', { excellent_case_files: 8 }],
		['作出行政处罚决定12,307件；减轻处罚案件77件。', { administrative_penalties: 12307 }],
		['创建“市级民主法治示范村”5个、“省级民主法治示范村”1个。', { demo_villages_city_level: 5 }],
		[
			'区政府为被告的一审行政诉讼案件52宗，部门为被告的一审行政诉讼案件139宗，全区合计191宗。',
			{ admin_litigation_first_instance: 191 },
		],
		[
			'作出行政处罚8762件，罚没款2345.6万元，其中公安分局办理3105件，市场监管局办理664件、罚没款812.3万元。',
			{ penalty_amount: 2345.6 },
		],
		[
			'重大行政决策程序更加规范。完成合法性审查事项421件，其中合同协议233件、重大行政决策5件。',
			{ legality_reviews_total: 421, major_decisions_reviewed: 5 },
		],
	])('reads %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
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

	test.each([
		[
			'收到行政复议申请62件，受理和审结分别为55件、52件。',
			{ reconsideration_applications: 62, reconsideration_accepted: 55, reconsideration_concluded: 52 },
		],
		[
			'清理规范性文件121件，其中保留、废止、宣布失效的分别为88件、23件、10件。',
			{
				normative_docs_cleanup_total: 121,
				normative_docs_retained: 88,
				normative_docs_repealed: 23,
				normative_docs_lapsed: 10,
			},
		],
		[
			'作出行政许可、行政处罚决定以及开展行政检查的数量分别为21350件、4482件和16790次。',
			{ administrative_licences: 21350, administrative_penalties: 4482, administrative_inspections: 16790 },
		],
		['收到、受理、审结行政复议案件分别为30件、20件。', {}],
	])('gives each name the number that 分别 deals it, where they are as many: %s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});

	test('quotes the names with a number that was dealt out', () => {
		const { proposals } = read('受理和审结行政复议案件分别为55件、52件。');
		expect(proposals.map(({ quote }) => quote)).toEqual([
			'受理和审结行政复议案件分别为55件',
			'受理和审结行政复议案件分别为55件、52件',
		]);
	});

	test('takes a sum that is stated with its parts', () => {
		const text = '53个单位（17个乡镇、36个县直单位）主要负责人进行书面述法。';
		expect(values(text)).toEqual({ written_law_report_units: 53 });
	});

	test.each([
		['a denial', '以区政府为被告的行政诉讼案件232件，区政府无一败诉。', 'admin_litigation_lost'],
		['offices', '政务服务大厅进驻部门31个。', 'government_service_items'],
		['deeds of many kinds', '参与重大决策论证、合同审查等事务共计420件次。', 'legality_reviews_total'],
		['one of two kinds', '全区17个街镇、52个单位完成年度法治建设考核。', 'annual_appraisal_units'],
		['a part of several', '审结行政复议案件40件，其中撤销2件、确认违法3件。', 'reconsideration_corrected'],
		['what was sent back', '提请审核规范性文件12件，未通过审核予以退回3件。', 'legality_reviews_total'],
		['offices that do something', '推行证明事项告知承诺制的部门增至18个。', 'proof_commitment_cases'],
		['offices that were looked at', '对全县25家执法单位的案卷进行评查。', 'enforcement_units'],
		['how often work was done', '政务服务大厅办理各类政务服务事项31.6万件。', 'government_service_items'],
		['what was asked for', '对照“旁听庭审不少于2次”的要求，分批走进法庭。', 'court_hearings_observed'],
		["a hotline's satisfaction", '12345热线受理工单1.8万件，满意度98.2%。', 'service_satisfaction_rate'],
		['what is handed down', '承接省市下放行政权力事项42项。', 'power_items_retained'],
		['a branch of the officers', '全区镇街综合执法人员619名。', 'enforcement_officers_certified'],
		['what was put right', '受理报送备案规范性文件5件，审查后纠正1件。', 'normative_docs_reviewed'],
	])('takes %s for no value', (_, text, metric) => {
		expect(values(text)).not.toHaveProperty(metric);
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

	test.each([
		['审结行政复议案件40件，其中和解15件。', '和解15件'],
		['建设示范点3个、“法律明白人”培养300名。', '“法律明白人”培养300名'],
	])('cuts no word and no pair of marks at the head of a quote: %s', (text, quote) => {
		expect(read(text).proposals.map((each) => each.quote)).toContain(quote);
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
