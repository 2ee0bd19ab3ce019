/** Numbers that count something near what a metric counts: what others did, one office, one field, one case. */

/** What stands around a number: in its sentence before it, in its clause before it, and right behind it. */
export interface Around {
	before: string;
	own: string;
	after: string;
}

/** 仅公安交警一家办理3.1万件; 其他事务审查538件; 其中正职出庭38件. */
const SHARE =
	/(?:仅[^,;。\d]{2,16}一家|^其他(?!原因|终止)|^(?:[区县市旗州](?:(?:政府)?领导(?:班子成员)?|长)|副?[区县市旗州厅处科]级(?:以上)?(?:领导|干部|负责人)+)(?:带头)?(?:出庭|旁听)|^(?:其中|当中)[^,;。\d]{0,8}(?:正职|一把手|主要负责人|主要领导|[区县市镇乡旗州]长|政府(?:领导|负责人)))[^,;。\d]{0,14}$/u;
/** 各镇街自行审查2140件; 各部门自行组织培训，参训2300人次. */
const BY_THEMSELVES =
	/(?:镇街|街镇|乡镇|镇|街道|单位|部门|局|大队)(?:\(街道\))?(?:结合实际)?另?(?:自行|自身|另行)[^,;。]*(?:,(?:参训|参加|受训|培训)[^,;。]*)?$/u;
/** 我局自身作出行政处罚2件，罚款1.5万元: an office beside the whole area. */
const OWN_OFFICE = /(?:[我本]局自身|局机关)[^;。]*$/u;
/** 其中市自然资源局查处违法用地47宗，罚款318万元: a share that is told of one office by its name. */
const ONE_OFFICE =
	/(?:^|[;,])其中,?(?:[县区市州旗]\p{Script=Han}{1,10}?(?<!司法|审计|审批|服务|法制)(?:局|大队|支队)|(?!\p{Script=Han}{0,3}(?:乡镇|镇街|街镇|各|对|向))\p{Script=Han}{2,4}?(?:镇|乡|街道))(?!\p{Script=Han}{0,3}(?:共|合计|级)|[、和及等(])\p{Script=Han}(?:(?!全[县区市州旗])[^;])*$/u;
/** 区市场监管局立案查处违法案件812件，罚没款632万元; 区人社局追回工资1126万元: one office, where the area may have many. */
const BUREAUS =
	'市场监管|市场监督管理|生态环境|环保|应急(?:管理)?|安监|食药监|工商|质监|交通(?:运输)?|城管(?:执法)?|城市管理|综合(?:行政)?执法|农业(?:农村)?|自然资源|国土资源|住建|住房和?城乡建设|文旅|文化旅游|卫健|卫生健康|公安|人社|人力资源和社会保障|林业|水利|水务|烟草专卖';
const ONE_BUREAU = new RegExp(
	`(?:^|[;,])[区县市旗州]?(?:${BUREAUS})(?:局|委|部门|机关|大队|分局)(?![、和及与等])[^;。]*(?:罚|查处|立案|执法检查|行政检查|行政案件|追回|追讨)[^;。]*$`,
	'u',
);
/** 红石镇调解纠纷91件, 大瑶寨镇执法队年内办理案件36件: what one township did. */
const ONE_TOWNSHIP =
	/(?:^|[;,])(?:(?![乡镇街各全两级对向为由在于及和与、])\p{Script=Han}){2,4}(?:镇|乡|街道)(?:(?:综合)?(?:行政)?执法队|司法所|调委会|人民调解委员会)?:?(?:共|全年|年内|累计|依法)*(?:调解|调处|化解|办理|作出|实施|查处|受理)[^;。]*$/u;
/** 12个镇街共办理案件1523件，罚款86万元: what the townships did, where all did more. */
const TOWNSHIPS =
	/(?<![、和及与])(?:各|\d+个)(?:镇街|街镇|乡镇|镇|街道)(?:\((?:街道|镇)\))?(?:综合行政执法(?:队|大队))?(?:共|全年|累计)*(?:办理|作出|实施|查处)[^;。]*$/u;
/** 例如，城关镇司法所化解矛盾纠纷326件，成功率99%: an example. */
const EXAMPLE = /^(?:例如|比如|譬如|如(?![下期实何果需遇有此今]))[^;]*$/u;
/** 对某药店处以罚款5万元, 对一家销售假药的药店，罚没款合计3万元: one case told as an example. */
const ONE_CASE =
	/(?:某(?![些种类])|[对向](?:一[家名起]|1[家名起])(?=\p{Script=Han}{0,16}(?:店|企业|公司|厂|馆|场|户|司机|案|人)))[^;]*$/u;
/** 疫情防控期间，罚款12万元; 审查疫情防控采购协议29份: what was done on one occasion. */
const EPIDEMIC = /疫情防控期间[^;。]*$|疫情防控[^,;。\d]*$/u;
/** “老乡”品牌调解室调处纠纷1130件: one room of many. */
const ONE_ROOM =
	/”(?:品牌|个人|特色)?(?:人民)?调解(?:工作)?室(?:共|全年|累计)*(?:调处|调解|化解|受理)[^;。]*$/u;
/** 22家执法部门公布裁量权基准: those that did it, where not all of them are told of. */
const DID =
	/^(?:[家个])?(?:行政)?执法(?:部门|单位|机关|主体)(?:已|均|分别|率先)?(?:裁量|公布|制定|出台|建立|编制|完成|修订|落实|推行)/u;
const ALL = /全[县区市旗州部]|所有|现有|[共计]有/u;
/** 公安局内部轮训的2300人次未计入. */
const LEFT_OUT = /^[^,;。]{0,4}(?:未计入|不计入|未统计|不含在内)|^正在(?:申领|办理)|^报名(?![参赴应]|考)/u;
/** 252项许可事项集中划转至行政审批局: what is handed over is counted, not what there is. */
const HANDED_OVER = /^[^,;。()]{0,14}(?:划转|划入|划归|移交)(?:至|到|给|县|区|市|行政审批|[^,;。]{0,2}局)/u;
/** 引发行政复议6件、行政诉讼2件; 信息公开被申请行政复议3件. */
const BROUGHT_ABOUT = /(?:引发|导致|被(?:申请|提起)(?!人))[^,;。]{0,24}$/u;
/** What was asked of others, or is told of a share of the cases. */
const OTHER_COUNT =
	/承接[^,;。\d]{0,14}(?:取消|下放)[^,;。\d]{0,8}$|(?:征集|征求|收集|采纳|列席|参与(?:上述|以上|前述)(?:审查|审核|工作)?|涉及金额|(?:办理|办事)深度|司法确认|转送|转交(?!办理)|上(?:年度?|一年度?)结转|结转上年)[^,;。\d]{0,14}$|(?:发现|反馈)[^,;。]{0,8}(?:问题|线索)[^,;。]{0,4}$|(?:缺口|短缺|尚缺|空缺)[^,;。]{0,4}$|经(?:行政)?复议(?:后|的)[^,;。\d]{0,8}$|(?:案后|复议后)(?:仍|又|再|继续)[^,;。\d]{0,12}$|(?:遗嘱|继承权?|涉外|涉港澳台?|委托)公证[^,;。\d]{0,4}$|(?:乡镇|镇街|街镇|街道|部门|单位)(?:\((?:街道|镇)\))?报备(?:的|文件)$/u;

/** 不合格人员36人, 未通过审查4件 are none of those that count. */
const OF_OTHERS =
	/(?:[不未]合格|未能?通过|不予通过|不及格|未取得|未考取)[^,;。\d]{0,8}$|人大(?:常委会|代表)?[^,;。\d]{0,12}(?:检查|视察|调研)[^,;。\d]{0,4}$/u;
/** 仲裁委受理案件412件，调解成功率72%: no mediations of disputes among neighbours. */
const ARBITRATION =
	/仲裁(?:委员会|委|院|机构|部门)?(?:共|全年|累计)?(?:受理|立案|审结|处理|办理|裁决|结案)[^;。]*$/u;
/** 以县政府为被申请人的复议案件20件，其中维持15件: the government above dealt with them. */
const AGAINST = /(?:作为|为|系)(?:复议)?被申请人[^;。]*$/u;
/** 公平竞争审查文件86件, 审查增量政策措施152件 is no review of lawfulness, unless both were done. */
const FAIRNESS =
	/^(?!.*合法性).*(?:公平竞争审查[^,;。\d]{0,10}|审查\p{Script=Han}{0,4}政策(?:性)?(?:措施|文件)[共计]{0,2})$/u;
/** 公示执法信息23万条，开展法制审核1256件: decisions of enforcement were looked at by those who made them. */
const OWN_REVIEW = /(?:执法|处罚)[^。;]*法制审核(?:案件|执法决定|决定)?[共计达]{0,2}$/u;
/** 12件重大执法决定进行法制审核: the same behind the number. */
const OWN_REVIEW_BEHIND =
	/^(?:重大)?(?:行政)?(?:执法|处罚)(?:决定|案件)*(?:均|全部)?(?:进行|开展)了?法制审核/u;
const FAIRNESS_BEHIND = /^[^,;。\d]{0,12}(?:开展|进行|实施)公平竞争审查/u;
/** 生态环境领域作出行政处罚23件，罚款189万元: one field of many. */
const ONE_FIELD =
	/(?<![、和及])(?:安全生产|生态环境(?:保护)?|市场监管|交通运输|文化旅游|文化市场|农业农村|城市管理|食品药品|自然资源|卫生健康|应急管理|劳动保障|城管)(?:执法)?(?:领域|系统)(?:共|全年|累计)*(?:轻微违法|不予|免予|免于|作出|办理|查处|实施|开展|下达|立案)[^;。]*$/u;
/** 查处食品安全违法案件126件，罚没款86万元: one kind of offence. */
const ONE_OFFENCE =
	/查处(?!各类|各种|各领域|行政)\p{Script=Han}{2,8}?(?:违法|违规|领域)(?:违规|行为)?案件?[^;。]*$/u;
/** 诉前调解案件1126件 were the court's. */
const BEFORE_COURT = /诉前(?:委派|委托|联动)?调解[^;。]*$/u;
/** 县政府聘请法律顾问7名，各乡镇、部门聘请58名, 聘请4名律师组成县政府法律顾问组: the government's own are a part of all. */
const GOVERNMENT = /(?:政府|管委会)(?:共|新|继续)?(?:聘请|聘任|续聘|选聘)[^,;。]{0,12}$/u;
const FOR_GOVERNMENT = /^[^,;。\d]{0,14}(?:组成|担任)[^,;。\d]{0,4}政府法律顾问/u;
const OTHERS_TOO =
	/^[^。]{0,34}(?:乡镇|镇街|街道|镇办|部门|单位|机关)[^。\d]{0,12}(?:聘|配备)[^。\d]{0,16}\d/u;
/** 办理法律援助事项3126件，其中法律援助案件825件: matters are more than cases. */
function isOfMatters(own: string, after: string): boolean {
	const matter = /(\p{Script=Han}{2,4}?)(?:服务)?事项(?:共计?|合计)?$/u.exec(own.slice(-12));
	const cases = /^[^。;\d]{0,4}其中(\p{Script=Han}{2,10})案件/u.exec(after)?.[1];
	return matter?.[1] !== undefined && cases !== undefined && matter[1].endsWith(cases.slice(-2));
}

/** 行政处罚立案9120件、作出决定8764件: what was decided counts. */
const FILED = /处罚(?:案件)?立案$/u;
const DECIDED = /^[、,](?:[共已]|其中)?(?:作出|办结|结案)/u;

const IN_SENTENCE: readonly RegExp[] = [
	BY_THEMSELVES,
	OWN_OFFICE,
	ONE_OFFICE,
	ONE_BUREAU,
	TOWNSHIPS,
	ONE_TOWNSHIP,
	ONE_CASE,
	ONE_ROOM,
	EXAMPLE,
	EPIDEMIC,
	ONE_FIELD,
	BEFORE_COURT,
	OWN_REVIEW,
	ONE_OFFENCE,
	BROUGHT_ABOUT,
	AGAINST,
	ARBITRATION,
];
const IN_CLAUSE: readonly RegExp[] = [SHARE, OTHER_COUNT, OF_OTHERS, FAIRNESS];
const BEHIND: readonly RegExp[] = [HANDED_OVER, LEFT_OUT, OWN_REVIEW_BEHIND];

export function isOfOthers({ before, own, after }: Around): boolean {
	return (
		BEHIND.some((form) => form.test(after)) ||
		IN_CLAUSE.some((form) => form.test(own)) ||
		IN_SENTENCE.some((form) => form.test(before)) ||
		(!own.includes('合法性') && FAIRNESS_BEHIND.test(after)) ||
		(DID.test(after) && !ALL.test(own)) ||
		((GOVERNMENT.test(own) || FOR_GOVERNMENT.test(after)) && OTHERS_TOO.test(after)) ||
		(FILED.test(own) && DECIDED.test(after)) ||
		isOfMatters(own, after)
	);
}
