import { describe, expect, test } from 'vitest';
import { values } from './fixtures/values-of.ts';

describe('proposeMetrics beside other numbers', () => {
	test.each([
		['收到行政复议申请63件，上年仅为27件；受理55件。', { reconsideration_accepted: 55 }],
		['审核规范性文件21件，上一年是33件；制发9件。', { normative_docs_issued: 9 }],
		[
			'全年行政复议收案128件，是同期一审行政诉讼案件的3.2倍；受理110件，审结104件。',
			{ reconsideration_accepted: 110, reconsideration_concluded: 104 },
		],
		[
			'合法性审查217件（上年160件），其中规范性文件19件，政府合同186件。',
			{ government_contracts_reviewed: 186 },
		],
		['含上年结转的22件在内审结行政复议案件261件。', { reconsideration_concluded: 261 }],
		['对截至上年底现行有效的94件规范性文件集中清理，继续有效63件。', { normative_docs_retained: 63 }],
		['每村至少3名“法律明白人”，全县共培养1020名。', { law_literate_villagers: 1020 }],
		['在前两批取消118项证明的基础上，第三批再取消证明事项16项。', { proof_items_cancelled: 16 }],
		['审计项目计划21个、完成23个。', { audit_projects: 23 }],
		['原计划评查案卷100卷，实际评查126卷。', { case_files_reviewed: 126 }],
		['区权责清单由3982项调整为3765项。', { power_items_retained: 3765 }],
		['当年新增10个村获市级民主法治示范村（社区）称号。', { demo_villages_city_level: 10 }],
		['抽取2021年办结的行政执法案卷96宗开展评查，评出优秀案卷14宗。', { case_files_reviewed: 96 }],
		['2018年至2021年，共办理行政处罚案件9.2万件；2022年办理2.3万件。', { administrative_penalties: 23_000 }],
		['累计归集“双公示”信息80万条，其中本年度新增9.5万条。', { double_publicity_records: 95_000 }],
		['上半年，共办理行政处罚案件812件；全年共办理1730件。', { administrative_penalties: 1730 }],
		['行政诉讼败诉率同比下降3.1个百分点，降至5.4%。', { admin_litigation_loss_rate: 5.4 }],
		['收到行政复议申请同比增长15%，达到214件。', { reconsideration_applications: 214 }],
		['全县新增公职律师5名，总数达到32名。', { government_lawyers: 32 }],
		['政务大厅累计办件31.2万件，群众满意率99.6%。', { service_satisfaction_rate: 99.6 }],
		['审查政府合同112份，去年同期为97份，审查重大行政决策8件。', { major_decisions_reviewed: 8 }],
		['行政许可事项由年初的312项动态调整为298项。', { licensing_items: 298 }],
		['行政执法主体由机构改革前的47个归并为31个。', { enforcement_units: 31 }],
		[
			'入驻事项由老大厅的不足四百项扩充到912项，全年受理各类办件21.6万件。',
			{ government_service_items: 912, service_cases_handled: 216_000 },
		],
		[
			'罚没收入上缴国库286万元，较之2021年的301万元有所下降；报备并经审查的重大行政处罚18件。',
			{ major_penalty_filings_reviewed: 18 },
		],
		[
			'对1990年建区以来至2019年底制发的文件进行清理，清理规范性文件172件，废止33件。',
			{ normative_docs_cleanup_total: 172, normative_docs_repealed: 33 },
		],
		[
			'收到行政复议申请528件。年内审结441件，纠错率7.48%，调解和解率48.07%，92.4%的案件在复议环节终结。',
			{ reconsideration_correction_rate: 7.48, reconsideration_mediation_rate: 48.07 },
		],
	])('a comparison leaves what follows: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
	});

	test.each([
		[
			'行政复议案件审结131件，其中驳回27件、纠错13件（撤销7件、确认违法4件、责令履行2件）。',
			{ reconsideration_corrected: 13 },
		],
		['386个人民调解委员会、1905名人民调解员（专职214名）调处纠纷9874件。', { mediators: 1905 }],
		[
			'行政应诉案件402件，其中一审247件、二审138件；年内审结371件。',
			{ admin_litigation_concluded: 371, admin_litigation_first_instance: 247 },
		],
		['负责人应出庭66件、实际出庭64件，区政府领导出庭3件。', { head_court_appearances: 64 }],
		['全区作出行政处罚4.52万件，仅公安交警一家就办理处罚3.1万件。', { administrative_penalties: 45_200 }],
		[
			'各部门办理行政处罚案件14218件。砚北街道作为试点，单独办理处罚案件1117件。',
			{ administrative_penalties: 14_218 },
		],
		[
			'举办行政执法培训班6期，培训执法人员1140人次，公安局内部轮训的2300人次未计入。',
			{ enforcement_training_attendances: 1140 },
		],
		['县政府法律顾问团8人，全县党政机关聘请法律顾问合计91人。', { legal_advisers_engaged: 91 }],
		[
			'县、乡、村三级全年办理政务服务事项61.7万件，其中县政务大厅23.4万件。',
			{ service_cases_handled: 617_000 },
		],
		['全县配备法律顾问52人。为283个村配备法律顾问96名。', { legal_advisers_engaged: 52 }],
		['全县共有行政执法人员1310人，其中持证1198人。', { enforcement_officers_certified: 1198 }],
		['办理各类法律援助事项2126件，其中法律援助案件725件。', { legal_aid_cases: 725 }],
		['行业性调解组织化解纠纷902件，劳动人事争议仲裁委受理案件312件。', { disputes_mediated: 902 }],
	])('a part leaves the whole: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
	});

	test.each([
		['a township’s office', '云岭镇执法队年内办理行政处罚案件41件。', 'administrative_penalties'],
		[
			'information on penalties',
			'公示行政许可、行政处罚信息，其中行政处罚845条。',
			'administrative_penalties',
		],
		[
			'data by the entry',
			'认领监管事项主项512项，录入监管行为数据2.3万条。',
			'supervision_main_items_covered',
		],
		[
			'suits behind a reconsideration',
			'审结复议案件40件，案后仍提起行政诉讼的仅有9件。',
			'admin_litigation_handled',
		],
		['a kind of notarisation', '为老人免费办理遗嘱公证96件。', 'notarisations'],
		['filed penalties', '行政处罚立案9120件、作出决定情况另报。', 'administrative_penalties'],
		['townships', '确认公告的行政执法主体分布在9个街镇。', 'enforcement_units'],
		['papers that townships filed', '对各乡镇报备的11件文件进行了审查。', 'legality_reviews_total'],
		['tasks of a plan above', '围绕《实施纲要》列明的64项任务抓落实法治政府建设。', 'annual_plan_tasks'],
		['tasks that are done', '法治政府建设任务台账明确到人，已完成31项。', 'annual_plan_tasks'],
		['visits to a hall', '政务服务中心接待群众来电来访咨询2.7万人次。', 'legal_consultations'],
		[
			'settlements before acceptance',
			'收到行政复议申请180件，案前和解撤回21件。',
			'reconsideration_mediated_settled',
		],
		['an outcome in court', '审结行政诉讼案件52件，判决驳回原告诉讼请求31件。', 'admin_litigation_handled'],
		['reviews of enforcement', '公示执法信息23万条，开展法制审核1256件。', 'legality_reviews_total'],
		['decisions of enforcement', '对12件重大行政执法决定进行法制审核。', 'legality_reviews_total'],
		['kinds of files', '抽取行政处罚案卷60卷、行政许可案卷40卷进行评查。', 'case_files_reviewed'],
		['one field', '城管领域轻微违法不予处罚86件。', 'penalty_exemptions'],
		['one kind of offence', '查处食品安全违法案件126件，罚没款86万元。', 'penalty_amount'],
		[
			'opinions on listed papers',
			'对招商协议36份、采购合同52份提出法律审查意见。',
			'legality_review_opinions',
		],
		['mediation before court', '法院诉前调解案件1126件，调解成功736件。', 'mediations_succeeded'],
		['oversight of enforcement', '开展行政执法监督检查4次。', 'administrative_inspections'],
		[
			'a part behind a rate',
			'化解矛盾纠纷2865起，化解成功率98.7%，其中乡镇调委会化解1986起。',
			'mediations_succeeded',
		],
		['items that were changed', '对部门权责清单动态调整，调整权责事项212项。', 'power_items_retained'],
		['hearings of leaders', '县政府领导带头旁听庭审2场。', 'court_hearings_observed'],
		['two rates', '建议提案答复率100%，满意率97.8%、98.9%。', 'proposals_satisfaction_rate'],
		['papers that departments filed', '审查各乡镇、各部门报备文件9件。', 'legality_reviews_total'],
		['papers that failed', '审查规范性文件草案26件，其中未通过审查4件。', 'legality_reviews_total'],
		['offices whose rules were mended', '完成36家执法单位裁量基准修订。', 'enforcement_units'],
		['how deep services go', '政务服务事项1568项，网上办理深度四级以上占比92.5%。', 'online_handling_rate'],
		['fair competition', '严格公平竞争审查，审查增量政策措施88件。', 'major_decisions_reviewed'],
		['officers that were sifted', '清理行政执法人员1426名。', 'enforcement_officers_certified'],
		['applications that were passed on', '复议服务点转送行政复议申请26件。', 'reconsideration_applications'],
	])('takes %s for no value of the whole', (_, text, metric) => {
		expect(values(text)).not.toHaveProperty(metric);
	});

	test.each([
		['县政府聘请法律顾问7名，各乡镇、县直单位聘请法律顾问58名。', { legal_advisers_engaged: 58 }],
		[
			'聘请4名律师组成区政府法律顾问组，全区共有59家单位聘请法律顾问，法律顾问人数82人。',
			{ legal_advisers_engaged: 82 },
		],
		['发出监督文书27份，其中监督意见书16份、监督通知书11份。', { enforcement_supervision_notices: 27 }],
		['现有市级民主法治示范村52个，今年新增市级民主法治示范村4个。', { demo_villages_city_level: 4 }],
		['全区行政机关应诉案件78宗，区政府应诉22宗。', { admin_litigation_handled: 78 }],
		[
			'全县68个村被命名为市级民主法治示范村，其中今年新增市级民主法治示范村8个。',
			{ demo_villages_city_level: 8 },
		],
		[
			'抽取2020年度行政执法案卷60卷评查，评出优秀案卷15卷。',
			{ case_files_reviewed: 60, excellent_case_files: 15 },
		],
		[
			'街道综合执法队培训4期；面向全体执法人员办班6期，累计培训1020人次。',
			{ enforcement_training_attendances: 1020 },
		],
		[
			'66个单位向区委依法治区办书面述法，选取6个单位主要负责人进行会议述法。',
			{ written_law_report_units: 66 },
		],
		['两批清理证明事项53项，今年再取消9项。', { proof_items_cancelled: 9 }],
		[
			'法律顾问参加会议42次，审查合同56份。司法局审查文件、合同312件，其中合同89件。',
			{ government_contracts_reviewed: 89 },
		],
		[
			'一审行政应诉案件60件，已审结50件，其中行政机关败诉的4件，一审败诉率8%。',
			{ admin_litigation_first_instance_concluded: 50 },
		],
	])('takes the whole, not what stands beside it: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
	});

	test.each([
		[
			'全区作出行政处罚2986件，罚没款1473万元。其中区自然资源局查处违法用地47宗，罚款318万元，拆除建筑2处。',
			{ administrative_penalties: 2986, penalty_amount: 1473 },
		],
		['罚没款共计2415万元。对一家销售过期食品的超市，罚没款合计5.28万元。', { penalty_amount: 2415 }],
		[
			'调解矛盾纠纷4210件，成功4130件。调处山林、土地、水利权属纠纷132件。',
			{ disputes_mediated: 4210, mediations_succeeded: 4130 },
		],
		[
			'办理行政应诉案件97件，其中一审68件、二审29件，已审结82件。',
			{ admin_litigation_first_instance: 68, admin_litigation_concluded: 82 },
		],
		['受理的行政复议案件13件中已审结11件。', { reconsideration_accepted: 13, reconsideration_concluded: 11 }],
		[
			'区委全面依法治区委员会召开会议2次，区政府常务会议专题研究法治政府建设6次，主要领导听取法治工作汇报4次。',
			{ executive_meeting_rule_of_law_sessions: 6, leadership_rule_of_law_sessions: 4 },
		],
		['负责人应出庭34件，实际出庭32件，副区级以上领导出庭6次。', { head_court_appearances: 32 }],
		[
			'法律顾问在列席会议之外，还代理行政诉讼案件34件、参与审核规范性文件8件。区司法局审核规范性文件19件。',
			{ adviser_normative_docs_reviewed: 8, normative_docs_reviewed: 19 },
		],
		[
			'区综合行政执法局等部门全年作出行政处罚8621件，罚没金额1236万元。',
			{ administrative_penalties: 8621, penalty_amount: 1236 },
		],
	])('a part or a case beside the whole: %s', (text, expected) => {
		const found = values(text);
		expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).toEqual(expected);
	});

	test.each([
		[
			'全年审查重大行政决策19件，规范性文件草案18件，政府合同37份，三项合计74件。',
			{
				major_decisions_reviewed: 19,
				normative_docs_reviewed: 18,
				government_contracts_reviewed: 37,
				legality_reviews_total: 74,
			},
		],
		[
			'完成各类合法性审查214件，分别为规范性文件送审稿9件、重大行政决策5件、政府合同118份。',
			{ legality_reviews_total: 214, normative_docs_reviewed: 9, government_contracts_reviewed: 118 },
		],
		['文件、决策、合同合起来，合法性审查168件。', { legality_reviews_total: 168 }],
		['对拟出台的文件、签订的合同进行合法性审查，总量达到328件次。', { legality_reviews_total: 328 }],
		['为7件重大行政决策草案出具合法性审查意见。', { major_decisions_reviewed: 7 }],
		['对政府拟签订的71份合同提出法律意见。', { government_contracts_reviewed: 71 }],
		[
			'分两批组织执法人员参加资格考试，两批人数分别为127名、88名，合计215名。',
			{ enforcement_exam_participants: 215 },
		],
		[
			'规范性文件13件、重大行政决策5件、政府合同78件，三项合计合法性审查96件。',
			{ legality_reviews_total: 96 },
		],
		['评查执法案卷，上半年72卷、下半年96卷，全年共168卷。', { case_files_reviewed: 168 }],
		[
			'办理法律援助案件1236件，民事、刑事、行政分别为702、531、3件。',
			{ legal_aid_civil_cases: 702, legal_aid_administrative_cases: 3 },
		],
		[
			'对规范性文件、行政合同分别开展合法性审查21件、130件。',
			{ normative_docs_reviewed: 21, government_contracts_reviewed: 130 },
		],
		['抽查12个部门和5个乡镇的执法案卷228宗。', { case_files_reviewed: 228 }],
		[
			'办理代表建议和政协提案203件，其中建议89件、提案114件。',
			{ npc_suggestions_handled: 89, cppcc_proposals_handled: 114 },
		],
		['开展“双随机”抽查73批次，检查2894户次。', { double_random_entities: 2894 }],
		['取消行政许可等审批服务事项9项。', { approval_items_cancelled: 9 }],
		['清理证明事项52项，其中取消31项、保留21项。', { proof_items_cancelled: 31 }],
		[
			'审查各类文件、合同、决策事项247件，其中规范性文件16件。',
			{ legality_reviews_total: 247, normative_docs_reviewed: 16 },
		],
		['审查以县政府名义拟印发的规范性文件21件。', { normative_docs_reviewed: 21 }],
		['对规范性文件开展合法性审核和公平竞争审查13件。', { normative_docs_reviewed: 13 }],
		['安全生产、生态环境、市场监管等领域实施行政检查4210次。', { administrative_inspections: 4210 }],
		[
			'对12件以县政府名义拟出台的规范性文件进行合法性审核，正式印发8件。',
			{ normative_docs_reviewed: 12, normative_docs_issued: 8 },
		],
		['县政府常务会议研究法治政府建设议题9项。', { executive_meeting_rule_of_law_sessions: 9 }],
		['开展“法律六进”宣传活动260余场。', { law_publicity_events: 260 }],
	])('lists and sums: %s', (text, expected) => {
		expect(values(text)).toMatchObject(expected);
	});

	test.each([
		['将26个部门的252项许可事项集中划转至县行政审批局。', 'licensing_items'],
		['承接国家和省取消、下放事项26项。', 'approval_items_cancelled'],
		['负责人出庭应诉率100%，其中区长出庭1次。', 'head_court_appearances'],
		['各镇街自行审查合同2140件。', 'government_contracts_reviewed'],
		['局机关主动公开政府信息426条，答复依申请公开7件。', 'gov_info_disclosed'],
		['行政复议案件审结98件。截至年底尚有13件正在审理。', 'admin_litigation_pending'],
		['# 一、法治政府建设\n\n召开常务会议22次，研究议题168项。', 'executive_meeting_rule_of_law_sessions'],
		['另有3人正在申领执法证书。', 'enforcement_qualified_persons'],
		['市审计局对我区的审计反馈问题9个。', 'audit_projects'],
		['清理不合格执法人员36人。', 'enforcement_officers_certified'],
		['执法人员入库2100人，清理不合格人员36人。', 'enforcement_qualified_persons'],
		['行政处罚事项1256项，行政检查事项560项。', 'administrative_inspections'],
		['公示行政许可信息2.3万条、行政处罚信息4312条。', 'administrative_penalties'],
		['举办执法培训班1期，参训150人；各单位自行组织培训48期4200人次。', 'law_training_attendances'],
		['区人大常委会开展执法检查3次。', 'administrative_inspections'],
		['公平竞争审查文件86件。', 'legality_reviews_total'],
		['全区生态环境领域作出行政处罚23件，罚款189万元。', 'administrative_penalties'],
		['全区生态环境领域作出行政处罚23件，罚款189万元。', 'penalty_amount'],
		['区委常委会集体学法6次。', 'thematic_law_studies'],
		['与临江县、安平县联合调解边界纠纷27件。', 'disputes_mediated'],
		['县人民政府作为被申请人的行政复议案件3件，均获维持。', 'reconsideration_applications'],
		['代表、委员满意率分别为98.5%、100%。', 'proposals_satisfaction_rate'],
		['对某药店销售假药案处以没收违法所得及罚款合计6.8万元。', 'penalty_amount'],
		['疫情防控期间，查处哄抬价格案件17件，罚款12.4万元。', 'penalty_amount'],
		['审查疫情防控捐赠、采购协议29份。', 'government_contracts_reviewed'],
		['其中区自然资源局举办法治讲座8次。', 'law_training_sessions'],
		['市政府审理的以本区政府为被申请人的行政复议案件20件，其中维持15件。', 'reconsideration_upheld'],
		['举办人民调解员培训7次，参训260人次。', 'law_training_attendances'],
		['公职律师全年参与上述合法性审查175件次。', 'legality_reviews_total'],
		['区政府向区委专题报告法治政府建设情况，向区人大常委会报告1次。', 'reports_to_party_committee'],
		['列席重大合同论证会30余次。', 'contract_review_meetings'],
		['企业投资项目审批全部在省定上限80个工作日内办结。', 'approval_days_max'],
		['各执法部门自行开展业务培训，参训2300余人次。', 'law_training_attendances'],
		['约谈执法单位2家。', 'enforcement_units'],
		['新收一审行政诉讼案件92件，其中经复议的12件。', 'reconsideration_applications'],
		['“法治体检”服务团走访企业126家，提出法律建议312条。', 'legality_review_opinions'],
		['开展执法人员培训12期、1860人次，其中镇街执法人员培训4期、420人次。', 'law_training_attendances'],
		['区市场监管局立案查处各类违法案件812件，罚没款632万元。', 'penalty_amount'],
		['区人社局劳动监察大队为862名农民工追回工资1126万元。', 'legal_aid_recovered_amount'],
		['区劳动人事争议仲裁院受理案件1023件，调解成功率72%。', 'mediation_success_rate'],
		['行政诉讼败诉率由2020年的12.5%、2021年的9.3%降至2022年的6.8%。', 'admin_litigation_loss_rate'],
		['受理一审行政诉讼案件86件，其中以区政府为被告23件。', 'admin_litigation_handled'],
		['开展法治督察2次、执法检查3轮。', 'administrative_inspections'],
		['全区12个镇街共办理综合行政执法案件1523件，罚款86.4万元。', 'penalty_amount'],
		['例如，城关镇司法所全年化解矛盾纠纷326件，成功率99%。', 'mediation_success_rate'],
		['受理依申请公开189件，被申请行政复议3件。', 'reconsideration_applications'],
		['办结行政复议案件155件，其中驳回复议请求61件，驳回复议申请9件。', 'reconsideration_dismissed'],
		['组织案卷评查组分三个片区进行评查。', 'case_files_reviewed'],
		['涉企行政检查次数由9800次下降至6200次。', 'administrative_inspections'],
		['这一年学了《行政诉讼法》《预算法》，共计八次。', 'admin_litigation_handled'],
		['县委常委会会议2次、县政府常务会议4次专题研究法治政府建设。', 'leadership_rule_of_law_sessions'],
		['开展“双随机、一公开”检查127次。', 'administrative_inspections'],
		['全区作出行政处罚9214件；街镇综合行政执法队作出处罚846件，罚没款86万元。', 'penalty_amount'],
		['“老街坊”品牌调解室调处纠纷1130件。', 'disputes_mediated'],
		['22家执法部门公布裁量权基准。', 'enforcement_units'],
		['执法力度不减，区应急管理局实施行政处罚37件，处罚金额215.8万元。', 'penalty_amount'],
	])('counts something else: %s', (text, key) => {
		expect(Object.keys(values(text))).not.toContain(key);
	});
});
