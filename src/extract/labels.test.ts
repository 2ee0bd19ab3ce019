import { describe, expect, test } from 'vitest';
import { read, values } from './fixtures/values-of.ts';

describe('proposeMetrics behind labels', () => {
	test.each([
		[
			'案件办理——收到申请：58件，同比增长41%（上年41件）；决定受理：51件；不予受理：4件。办结：47件（维持21件，驳回6件）。',
			{
				reconsideration_applications: 58,
				reconsideration_accepted: 51,
				reconsideration_not_accepted: 4,
				reconsideration_concluded: 47,
				reconsideration_upheld: 21,
				reconsideration_dismissed: 6,
			},
			'行政复议。',
		],
		[
			'全年办件量：93150件；网上可办率：97.6%；好评率：99.91%。',
			{ service_cases_handled: 93_150, online_handling_rate: 97.6, service_satisfaction_rate: 99.91 },
			'政务服务中心运行情况如下——',
		],
		[
			'执法业务培训：5期640人次。',
			{ enforcement_training_sessions: 5, enforcement_training_attendances: 640 },
			'',
		],
		[
			'法律援助案件：140件（民事：90件；刑事：47件；行政：3件）。',
			{
				legal_aid_cases: 140,
				legal_aid_civil_cases: 90,
				legal_aid_criminal_cases: 47,
				legal_aid_administrative_cases: 3,
			},
			'',
		],
	])('reads a number behind its label: %s', (text, expected, lead) => {
		expect(values(lead + text)).toEqual(expected);
	});

	test('quotes the label with its sign', () => {
		expect(read('人民调解员：512名。').proposals.map(({ quote }) => quote)).toEqual(['人民调解员：512名']);
	});

	test.each([
		[
			'主动接受人大、政协监督（人大代表建议：38件；政协提案：44件；答复率：100%）。',
			{ npc_suggestions_handled: 38, cppcc_proposals_handled: 44, proposals_reply_rate: 100 },
		],
		[
			'规范性文件管理从严。围绕行政许可、营商环境等开展专项清理（纳入清理60件：保留41件，废止10件，宣布失效5件，修改4件）。',
			{
				normative_docs_cleanup_total: 60,
				normative_docs_retained: 41,
				normative_docs_repealed: 10,
				normative_docs_lapsed: 5,
				normative_docs_to_amend: 4,
			},
		],
		['推行证明事项告知承诺制（涉及事项35项，全年办理1480件）。', { proof_commitment_cases: 1480 }],
	])('reads a bracket that names what it counts: %s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});

	test('takes the parts behind 其中： for parts', () => {
		expect(values('合法性审查312件，其中：规范性文件18件，政府合同89件，其他涉法事务205件。')).toEqual({
			legality_reviews_total: 312,
			normative_docs_reviewed: 18,
			government_contracts_reviewed: 89,
		});
	});

	test('parts a list at its slashes', () => {
		expect(values('审结行政复议案件46件（维持24件/驳回5件/撤销4件/确认违法1件/调解和解12件）。')).toEqual({
			reconsideration_concluded: 46,
			reconsideration_upheld: 24,
			reconsideration_dismissed: 5,
			reconsideration_mediated_settled: 12,
		});
	});

	test('reads a numbered line as the heading of what follows', () => {
		expect(values('1.政务服务\n\n全年受理办件——234,561件。')).toEqual({ service_cases_handled: 234_561 });
	});

	test.each([
		['last year', '收到复议申请情况（上年：41件）。'],
		['a change', '行政复议申请增长：41.5%。'],
		['a target', '政务服务满意率目标：95%。'],
		['a plan', '执法人员培训计划：6期。'],
		['many years', '累计办理公证：3211件。'],
		['one office', '县市场监管局：行政处罚217件，罚没款：88万元。'],
		['one township', '红石镇：调解矛盾纠纷：91件。'],
		['information on penalties', '“双公示”信息：5120条（行政处罚960条）。'],
	])('takes nothing from the label of %s', (_, text) => {
		const { double_publicity_records: _records, ...others } = values(text);
		expect(others).toEqual({});
	});
});
