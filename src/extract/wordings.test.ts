import { describe, expect, test } from 'vitest';
import { read, values } from './fixtures/values-of.ts';

describe('proposeMetrics by wording', () => {
	test.each([
		['开展“双随机、一公开”检查127次。', { double_random_inspections: 127 }],
		['公布重大行政决策事项目录，纳入目录事项5项、听证事项2项。', { major_decision_catalogue_items: 5 }],
		['制定规范性文件4件，备案审查率100%。', { normative_docs_filing_rate: 100 }],
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
		['组织新申领和换证人员623名参加综合法律知识考试。', { enforcement_exam_participants: 623 }],
		[
			'今年新申领执法证的47人参加统一考试，过关40人。',
			{ enforcement_exam_participants: 47, enforcement_qualified_persons: 40 },
		],
		['推行告知承诺，全年以承诺代替证明办结事项1384件。', { proof_commitment_cases: 1384 }],
		[
			'已审结行政复议案件19件，以维持、撤销、终止方式结案的分别为11件、3件和5件。',
			{ reconsideration_upheld: 11, reconsideration_corrected: 3, reconsideration_terminated: 5 },
		],
		['审结复议案件20件，以维持结案9件。', { reconsideration_upheld: 9 }],
		['审结复议案件226件，调解和解结案占比42.03%。', { reconsideration_mediation_rate: 42.03 }],
		['审结复议案件30件，驳回6件，其他终止9件。', { reconsideration_terminated: 9 }],
		['公布2022年度重大行政决策事项6项，年中调整1项。', { major_decision_catalogue_items: 6 }],
		[
			'年度重大行政决策事项目录所列5项决策均严格履行公众参与、风险评估、合法性审查等程序。',
			{ major_decision_catalogue_items: 5 },
		],
		['清单管理严格，目前实施的行政许可为243项。', { licensing_items: 243 }],
		['政务服务事项收录1517项，可以网上申办的事项达到进驻事项的71.5%。', { online_handling_rate: 71.5 }],
		['“好差评”系统收到评价29.6万条，好评占99.98%。', { service_satisfaction_rate: 99.98 }],
		[
			'政务服务大厅连同各镇（街道）便民服务中心全年办结群众和企业办件58.41万件。',
			{ service_cases_handled: 584_100 },
		],
		['“双随机、一公开”全年开展54批次。', { double_random_inspections: 54 }],
		[
			'试行“双随机、一公开”，随机选派执法人员的方式从三家试点推及有市场监管职责的部门，全区共组织9个批次抽查。',
			{ double_random_inspections: 9 },
		],
		['举办执法业务轮训3期，执法人员培训人次达到890。', { enforcement_training_attendances: 890 }],
		['评查案卷113卷，优秀占比18.6%，即21卷。', { excellent_case_files: 21 }],
		['公职律师队伍稳步壮大，目前共有4名。', { government_lawyers: 4 }],
		[
			'区政府常务会议会前学法已成惯例，虽要求每季度至少一次，但全年实际组织了5次。',
			{ executive_meeting_law_studies: 5 },
		],
		['从人大代表、政协委员中聘请15名特邀行政执法监督员。', { enforcement_supervisors_appointed: 15 }],
		['聘请30名人大代表、政协委员、律师担任行政执法监督员。', { enforcement_supervisors_appointed: 30 }],
		['针对重复检查等问题发出监督通知书6份。', { enforcement_supervision_notices: 6 }],
		['市中级人民法院向区有关部门发来司法建议1件。', { judicial_suggestions: 1 }],
		['青石村等4个村荣获“德阳市民主法治示范村”称号。', { demo_villages_city_level: 4 }],
		['区政府党组围绕宪法以及新修订的行政复议法专题研学7次。', { party_group_law_studies: 7 }],
		['全区抽调146名科级干部驻厂入企。', { officials_dispatched_to_enterprises: 146 }],
		['全区被诉至人民法院的行政案件共33件，法院对其中27件作出了裁判。', { admin_litigation_concluded: 27 }],
		['六年间，全区累计取消下放行政审批事项312项，其中2022年取消13项。', { approval_items_cancelled: 13 }],
		[
			'对乡镇综合行政执法队员，另办三场集训，342人次参加。',
			{ township_enforcement_training_attendances: 342 },
		],
	])('reads in other words: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
	});

	test.each([
		['区级行政许可事项清单及时更新，年末在列事项301项。', { licensing_items: 301 }],
		['审核街道、区直部门报送的规范性文件草案19件。', { normative_docs_reviewed: 19 }],
		['清理规范性文件85件，其中继续有效70件、列入修改计划4件。', { normative_docs_to_amend: 4 }],
		['县政府常务会议组织学习《宪法》《信访工作条例》等法律法规共7次。', { executive_meeting_law_studies: 7 }],
		[
			'区九届人大三次会议以来，办理人大代表建议64件、政协提案71件。',
			{ npc_suggestions_handled: 64, cppcc_proposals_handled: 71 },
		],
		[
			'开展规范性文件清理，对2003年以来的204件文件逐一评估，废止41件。',
			{ normative_docs_cleanup_total: 204, normative_docs_repealed: 41 },
		],
		[
			'监管部门普遍实行随机抽查，全年组织随机抽查33批次，检查市场主体870户。',
			{ double_random_inspections: 33, double_random_entities: 870 },
		],
		[
			'审结行政复议案件48件，经调解达成和解后申请人撤回申请的8件，综合纠错率12.5%。',
			{ reconsideration_mediated_settled: 8, reconsideration_correction_rate: 12.5 },
		],
		['审结行政复议案件61件，经调解或者达成和解结案的17件。', { reconsideration_mediated_settled: 17 }],
		['印发年度工作要点，4个方面33项任务落实到部门。', { annual_plan_tasks: 33 }],
		['年内新办企业投资备案268个。', { investment_projects_filed: 268 }],
		['城市管理、生态环境等领域对204起首次、轻微违法行为不予行政处罚。', { penalty_exemptions: 204 }],
		['有126起案件对照清单未予处罚。', { penalty_exemptions: 126 }],
		[
			'顾问团队全年代理管委会行政诉讼案件17件，胜诉15件。全区行政诉讼胜诉40件。',
			{ adviser_litigation_cases: 17 },
		],
		['公共法律服务中心提供电话和现场咨询3208人次。', { legal_consultations: 3208 }],
		['普法小分队进厂入村开展宣讲96场次。', { law_publicity_events: 96 }],
		['民法典宣传、法律进企业等活动开展98场。', { law_publicity_events: 98 }],
		['新一届18名行政执法监督员到岗。', { enforcement_supervisors_appointed: 18 }],
		[
			'对2020年出台的《出租房屋管理办法》等3件规范性文件开展实施后评估。',
			{ normative_docs_post_evaluated: 3 },
		],
		[
			'已审结的行政复议案件97件中，维持50件，变更1件、撤销8件、确认违法3件（三类共计12件）。',
			{ reconsideration_corrected: 12 },
		],
		['区政府2012年以来印发的规范性文件共87件列入清理范围。', { normative_docs_cleanup_total: 87 }],
		[
			'清理2000年以来市政府及市政府办公室制发的规范性文件412件，废止118件。',
			{ normative_docs_cleanup_total: 412, normative_docs_repealed: 118 },
		],
		[
			'对县政府拟出台的19件规范性文件、7件重大行政决策、138份合同进行了合法性审查。',
			{ normative_docs_reviewed: 19, major_decisions_reviewed: 7, government_contracts_reviewed: 138 },
		],
		[
			'合法性审查512件，审查件中政府合同、规范性文件、其他事务分别为301件、15件和196件。',
			{ government_contracts_reviewed: 301, normative_docs_reviewed: 15 },
		],
		[
			'受理以行政机关为被告的一审行政案件64件，审结58件。',
			{ admin_litigation_first_instance: 64, admin_litigation_first_instance_concluded: 58 },
		],
		[
			'62件人大代表建议和78件政协提案按期办结。',
			{ npc_suggestions_handled: 62, cppcc_proposals_handled: 78 },
		],
		['通过国家企业信用信息公示系统归集涉企信息6.3万条。', { enterprise_info_collected: 63_000 }],
		['信息通过系统公示，年内归集到企业名下的信息5120余条。', { enterprise_info_collected: 5120 }],
		['行政处罚立案3120件、作出决定2988件。', { administrative_penalties: 2988 }],
		['12345热线受理群众来电、来信56321件。', { hotline_cases: 56_321 }],
		['市级行政许可事项由241项减少为228项。', { licensing_items: 228 }],
		['两次评查执法案卷，上半年评查60卷，下半年评查75卷，全年合计135卷。', { case_files_reviewed: 135 }],
		['完成政府投资项目结算审核213个。', { audit_investment_projects: 213 }],
		['为企业开展法治体检86次，覆盖企业112家。', { enterprises_legal_checkup: 112 }],
		['讨薪金额217.5万元，均由法律援助案件追回。', { legal_aid_recovered_amount: 217.5 }],
		['发布政策解读31篇次。', { policy_interpretations: 31 }],
		['发布解读信息34条。', { policy_interpretations: 34 }],
	])('reads what officials say in their own way: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
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
});
