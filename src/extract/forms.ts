/** What is said in more ways than a list of words can hold. */
import type { Word } from './concepts.ts';
import { firstFrom } from './first-from.ts';
import type { Concept } from './lexicon.ts';

const noun = (id: string): Concept => ({ id, role: 'noun' });
const topic = (id: string): Concept => ({ id, role: 'topic' });

const FORMS: readonly { form: RegExp; concepts: readonly Concept[] }[] = [
	{
		// 持有四川省行政执法证的工作人员917人, 领有执法证件的干部756名, 手持执法证的1164名
		form: /(?:持有?|手持|领有|拥有|(?<!\p{Script=Han})有)(?:\p{Script=Han}{0,5}?|《\p{Script=Han}{0,12}?)执法证件?》?的?(?:在[册岗])?(?:工作人员|执法人员|人员|干部)?(?=[共有达]{0,2}[\d一二两三四五六七八九十百千])/gu,
		concepts: [topic('officers'), noun('certified')],
	},
	// 各部门、镇街主动公开, 县、乡、村三级: all of them, not the townships
	{
		form: /(?<=[各及])(?:部门|单位)(?:[、和及与]|以及)(?:各|\d+个)?(?:镇街|街镇|乡镇|街道|镇)(?:\((?:街道|镇)\))?|(?:部门|单位)[和与、]乡镇(?=共|合计)|[区县市](?:[、和]\p{Script=Han}{1,2}(?:\(街道\))?){1,2}[两三]级/gu,
		concepts: [{ id: '-', role: 'weak' }],
	},
	{
		// 《行政诉讼法》, 新修订的行政复议法: what a law is called tells of no case
		form: /(?:(?:新修订|修订后)的)?《?(?:行政复议|行政诉讼|行政处罚|行政许可|行政强制|法律援助|人民调解|公证)法(?![定律制治院学])》?/gu,
		concepts: [{ id: '-', role: 'weak' }],
	},
	// 通过国家企业信用信息公示系统归集信息: the system's name
	{
		form: /(?:国家|全国)?企业信用信息公示系统(?:\(\p{Script=Han}{2,4}\))?/gu,
		concepts: [{ id: '-', role: 'weak' }],
	},
	{
		// 归集到企业名下的信息8900余条
		form: /归集(?:到|至|并?记于)\p{Script=Han}{0,4}(?:企业|市场主体)名下的?(?:各类)?信息/gu,
		concepts: [topic('enterpriseinfo'), { id: 'gather', role: 'verb' }],
	},
	// 开展行政执法监督检查4次: those who enforce were looked at
	{ form: /(?:行政)?执法监督检查/gu, concepts: [noun('enforcementsup')] },
	// 开展法治体检86次，覆盖企业112家
	{ form: /覆盖(?=(?:企业|商户)[共达]?\d)/gu, concepts: [{ id: '-', role: 'weak' }] },
	{
		// 法律进企业、民法典进园区等活动开展98场
		form: /(?:法律|送法|宪法|民法典)[进入](?:企业|社区|校园|学校|乡村|农村|机关|军营|网络|景区|单位|万家|家庭|工地|园区|村寨|边寨)/gu,
		concepts: [topic('promotion')],
	},
	// 新办企业投资备案268个
	{
		form: /企业投资备案(?=[共达]?\d)/gu,
		concepts: [topic('investment'), { id: 'filing', role: 'verb' }],
	},
	// 政府投资项目结算审核213个 is no review of lawfulness
	{ form: /(?:结算|决算|预算|概算)(?:审核|审查|评审)/gu, concepts: [topic('audit')] },
	{
		// 热线受理群众来电、来信56321件
		form: /(?<=热线[^,;。\d]{0,12})(?:来电|来信|来访)(?:、?(?:来电|来信|来访))*(?=[共达]?[\d.]+万?余?[件个])/gu,
		concepts: [topic('hotline')],
	},
	{
		// 政务服务大厅连同各镇（街道）便民服务中心: all of them
		form: /(?<=(?:大厅|中心|机关)(?:连同|[及和与、]|以及)(?:各|\d+个)?)(?:镇街|街镇|乡镇|街道|镇)(?:\((?:街道|镇)\))?/gu,
		concepts: [{ id: '-', role: 'weak' }],
	},
	{
		// 以维持结案9件, 以撤销方式结案: the outcome is what is counted
		form: /(?<=维持|驳回|撤销|终止|变更|确认违法|责令履行|撤回|和解|调解)(?:等?(?:方式|形式))?结案(?!率|的?占比|的?比例)/gu,
		concepts: [{ id: '-', role: 'weak' }],
	},
	{
		// 目前实施的行政许可为243项 are kinds of cases
		form: /(?<!(?:办理|办结|受理|作出|实施|完成|准予|核发|共)(?:各类)?)行政许可(?=[共为有计]{0,2}[\d,]+项)/gu,
		concepts: [noun('licenceitems')],
	},
	{
		// 调解和解结案占比42.03%
		form: /(?:调解(?:[和、]?和解)?|和解)(?:结案)?的?(?:占比|比例)(?=[为达]?\d)/gu,
		concepts: [noun('mediationrate')],
	},
	{
		// 组织新申领人员143人参加综合法律知识考试: by that examination one gains the right to enforce
		form: /(?:综合|通用|公共|专业)法律知识(?:统一)?考试/gu,
		concepts: [topic('exam'), noun('certificate')],
	},
	{
		// 以承诺代替证明办结业务2310件, 以承诺方式办理业务2316件次
		form: /(?:以|凭|用|按)\p{Script=Han}{0,5}承诺(?:制|的?方式|书)?(?:(?:代替|替代|免交|免提交)(?:证明(?:材料)?)?)?\p{Script=Han}{0,5}(?:办理|办结)(?:各类|各项)?(?:业务|事项)?(?=共?\d)/gu,
		concepts: [topic('commitment'), topic('proof')],
	},
	{
		// 邯郸市民主法治示范村: the city's
		form: /(?<=\p{Script=Han}{2})[市州]级?民主法治示范村(?:\(社区\))?/gu,
		concepts: [noun('villages'), noun('citylevel')],
	},
	{
		// 公布2024年度重大行政决策事项6项
		form: /(?<=(?:公布|发布|编制|列入|纳入)[^,;。]{0,12}(?:20\d\d年度?|年度))重大行政决策事项(?=共?\d)/gu,
		concepts: [topic('decision'), noun('decisioncatalogue')],
	},
	{
		// 表示满意或基本满意的占99.2%
		form: /满意(?:[和或及、]基本满意)?的(?:占比?|达到?|为)/gu,
		concepts: [noun('satisfaction')],
	},
	{ form: /好评的?(?:占比?|达到?|为)|好差评”?\p{Script=Han}?好评(?=\d)/gu, concepts: [noun('praise')] },
	// 其中建议89件、提案114件
	{ form: /建议(?=共?[\d,]+[件份])/gu, concepts: [topic('proposals'), topic('npc')] },
	// 办理许可9405件, 处罚（宗） | 6,214
	{ form: /处罚(?=共?[\d一二两三四五六七八九十])/gu, concepts: [topic('penalty')] },
	{ form: /许可(?=共?[\d一二两三四五六七八九十])/gu, concepts: [topic('licensing')] },
	{
		form: /(?<!双随机(?:[、,]?一公开)?[”"]?(?:执法|监督|行政|抽查)?)检查(?=共?[\d一二两三四五六七八九十])/gu,
		concepts: [topic('inspection')],
	},
	{
		// “双随机、一公开”检查127次 are draws, not all inspections
		form: /双随机(?:[、,]?一公开)?[”"]?(?:执法|监督|行政|抽查)?检查(?=共?\d)/gu,
		concepts: [topic('random'), { id: 'rate', role: 'verb' }],
	},
	{
		// 网上能办的事项已达98.6%, 能在网上办的占比
		form: /(?:全程网办|网上能?可?办理?|网上申[办请报]|全程网上办理|在线办理|(?:在网上|全程)办结)的\p{Script=Han}{0,8}?(?:占比?|比例|已?达到?)/gu,
		concepts: [noun('onlinerate')],
	},
	{
		// 值班律师为犯罪嫌疑人提供帮助1485人次
		form: /值班律师\p{Script=Han}{0,8}(?:、\p{Script=Han}{2,6})?提供(?:法律)?帮助/gu,
		concepts: [topic('help')],
	},
	{
		// 派54名科级干部驻企帮办
		form: /驻企(?:帮办|帮扶|服务|助企)|(?<=企业\p{Script=Han}{0,4})驻点(?:帮办|帮扶|服务)|下沉[到至](?=\d[\d,]*余?[家户]企业)|驻厂入企|进厂入企/gu,
		concepts: [noun('chief')],
	},
	{
		// 学习《民法典》《优化营商环境条例》等法律法规10次
		form: /学习(?:了|贯彻|传达)?(?:《[^《》]{1,30}(?:法|法典|条例|规定|纲要|规则)》[、和及]?)+(?:等(?:\p{Script=Han}{0,4}(?:法律|法规)+)?)?|学习[^,;。《》\d]{2,40}等(?:党内)?法律法规/gu,
		concepts: [topic('lawstudy')],
	},
	{
		// 经调解达成和解后申请人撤回申请而终止的13件, 因调解或者达成和解结案的52件
		form: /调解后?(?:当事人|申请人)(?:自愿|主动)?撤回(?:申请)?(?=\d)|(?:调解|和解)(?:成功)?(?:[、和及与]|或者?|以及)?(?:达成)?(?:调解|和解)(?:协议)?(?:[后而]?(?:申请人)?(?:撤回(?:复议|行政复议)?(?:申请)?|终止)){1,3}的?(?=[共为]?\d)|(?:调解|和解)(?:[、和及与]|或者?)达成(?:调解|和解)(?=结案)/gu,
		concepts: [{ id: 'settle', role: 'verb' }],
	},
	// 备案类企业投资项目即报即办，全年备案项目534个
	{ form: /备案项目(?=[共达]?\d+个)/gu, concepts: [{ id: 'filing', role: 'verb' }, noun('projects')] },
	{
		// 政务服务中心接待群众来访咨询4.6万人次 was not about the law
		form: /(?<=政务服务(?:中心|大厅)[^。;]{0,60})(?:来电来访|来访来电|来访|来电)咨询/gu,
		concepts: [noun('visits')],
	},
	{
		// 行政处罚立案6044件、作出决定5871件
		form: /(?<=处罚(?:案件)?立案[\d,.]+万?件[、,])作出决定(?=\d)/gu,
		concepts: [topic('penalty')],
	},
	{
		// 公共法律服务中心提供现场和热线咨询6145人次
		form: /(?<=公共法律服务[^,;。\d]{0,16})咨询(?=[共达约]{0,2}[\d.]+万?余?人次)/gu,
		concepts: [topic('consult')],
	},
	{
		// 判决驳回诉讼请求31件 is an outcome in court
		form: /驳回(?:原告)?(?:的)?(?:诉讼请求|起诉)/gu,
		concepts: [{ id: 'courtdismiss', role: 'verb' }],
	},
	// 一审行政案件64件 were brought to court
	{ form: /(?<=[一二]审的?)行政案件|(?<=为被告的)行政案件/gu, concepts: [topic('litigation')] },
	{
		// 组织随机抽查61批次
		form: /(?<!双)随机抽查(?=[共达]?\d+批次)/gu,
		concepts: [topic('random'), { id: 'rate', role: 'verb' }],
	},
	// 印发年度工作要点，29项任务全部落实: of such a report the year's plan is that of the rule of law
	{ form: /年度(?:任务台账|工作台账|任务清单|工作要点)/gu, concepts: [noun('ruleoflaw'), noun('budget')] },
	{
		// 双语普法队伍进村入寨开展宣讲128场次
		form: /(?:普法|法治|法律)[^,;。()\d《》]{2,10}(?:开展|进行)(?:宣讲|宣传)(?:活动)?(?=[(共达]*[\d.]+万?余?场)/gu,
		concepts: [topic('promotion')],
	},
	{
		// 已有监管行为数据的主项518项
		form: /(?:已有|录入|产生|上传)监管(?:行为)?数据的(?:监管)?(?:事项)?主项/gu,
		concepts: [noun('mainitems'), { id: 'cover', role: 'verb' }],
	},
];

/** The words from the one before a place to the last that begins in it. */
function around(words: readonly Word[], start: number, end: number): readonly Word[] {
	return words.slice(Math.max(0, firstFrom(words, start) - 1), firstFrom(words, end));
}

function covers(word: Word, start: number, end: number): boolean {
	return word.start <= start && word.end >= end && word.end - word.start > end - start;
}

/** Without those that lie within a longer one, in order: 检查 in 执法监督检查. */
function outermost<Form extends { start: number; end: number }>(forms: Form[]): Form[] {
	let reached = 0;
	return forms
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ end }) => {
			const within = end <= reached;
			reached = Math.max(reached, end);
			return !within;
		});
}

/** The words, with one for each form in place of those that it covers; a word that covers a form stays. */
export function withForms(words: Word[], text: string): Word[] {
	const forms = FORMS.flatMap(({ form, concepts }) =>
		[...text.matchAll(form)].map(({ index, 0: whole }) => ({
			start: index,
			end: index + whole.length,
			concepts,
		})),
	);
	const found = outermost(forms).filter(
		({ start, end }) => !around(words, start, end).some((word) => covers(word, start, end)),
	);
	if (found.length === 0) return words;
	const covered = new Set(
		found.flatMap((form) =>
			around(words, form.start, form.end).filter(({ start, end }) => start < form.end && end > form.start),
		),
	);
	return [...words.filter((word) => !covered.has(word)), ...found].sort((a, b) => a.start - b.start);
}
