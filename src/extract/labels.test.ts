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
			'全年办件量：168402件；网上可办率：99.3%；好评率：99.95%。',
			{ service_cases_handled: 168_402, online_handling_rate: 99.3, service_satisfaction_rate: 99.95 },
			'政务服务中心运行情况如下——',
		],
		[
			'执法业务培训：9期1060人次。',
			{ enforcement_training_sessions: 9, enforcement_training_attendances: 1060 },
			'',
		],
		[
			'法律援助案件：258件（民事：161件；刑事：95件；行政：2件）。',
			{
				legal_aid_cases: 258,
				legal_aid_civil_cases: 161,
				legal_aid_criminal_cases: 95,
				legal_aid_administrative_cases: 2,
			},
			'',
		],
	])('reads a number behind its label: %s', (text, expected, lead) => {
		expect(values(lead + text)).toEqual(expected);
	});

	test('quotes the label with its sign', () => {
		expect(read('人民调解员：893名。').proposals.map(({ quote }) => quote)).toEqual(['人民调解员：893名']);
	});

	test.each([
		[
			'主动接受人大、政协监督（人大代表建议：67件；政协提案：53件；答复率：100%）。',
			{ npc_suggestions_handled: 67, cppcc_proposals_handled: 53, proposals_reply_rate: 100 },
		],
		[
			'规范性文件管理从严。围绕计划生育、行政处罚等开展专项清理（纳入清理93件：保留70件，废止14件，宣布失效6件，修改3件）。',
			{
				normative_docs_cleanup_total: 93,
				normative_docs_retained: 70,
				normative_docs_repealed: 14,
				normative_docs_lapsed: 6,
				normative_docs_to_amend: 3,
			},
		],
		['推行证明事项告知承诺制（涉及事项48项，全年办理2156件）。', { proof_commitment_cases: 2156 }],
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
		['information on penalties', '“双公示”信息：6284条（行政处罚1167条）。'],
	])('takes nothing from the label of %s', (_, text) => {
		const { double_publicity_records: _records, ...others } = values(text);
		expect(others).toEqual({});
	});
});
