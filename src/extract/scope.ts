/** Whether a number is this place's value of this year: what stands before it may say that it is none. */
import type { Division } from '../archive/schema/index.ts';
import { dealtTo } from './dealt.ts';
import { firstFrom } from './first-from.ts';
import { isOfOthers } from './others.ts';
import type { Figure, Passage } from './passage.ts';
import { MOVED } from './stretch.ts';

export type Decoy =
	| 'torn'
	| 'apart'
	| 'change'
	| 'last_year'
	| 'cumulative'
	| 'plan'
	| 'problem'
	| 'rule'
	| 'part'
	| 'summand'
	| 'case_files'
	| 'other_place';

export interface ScopeOptions {
	division: Division | null;
	year: number | null;
	/** What the text calls its own place: 区 where it says 全区 or 我区. */
	own: string | null;
}

const REACH = 160;
const CHANGED =
	/(?:增长|下降|上升|减少|增加|提高|降低|压缩|缩短|缩减|压减|提升|回落|增幅|降幅|涨幅|(?<!新)增|降|[较比].{2,10}[多少高低])(?:了|率|幅度)?(?:达|为|达到)?(?:约|近)?$/u;
const COMPARED = /(?:同比|环比|相比|(?:较|比)(?:上年|去年|前年|20\d\d年))[^,;]{0,10}$/u;
const REACHED =
	/(?:(?:[升降增减]|增加|提高|提升|上升|下降|降低|减少|缩短|压缩|压减|缩减|精简|扩大|扩充)[至到为]|达到|变为|调整为)(?:了|目前的?|现在的?|今年的?)?$/u;
/** 由机构改革前的51个归并为34个: the first number is an old one. */
const FROM = /(?:由|从)(?:20\d\d年)?[^,;。由从\d]{0,12}$/u;

/** Why a number is not this year's count of this place; null where nothing says so. */
export function decoyOf(passage: Passage, figure: Figure, options: ScopeOptions): Decoy | null {
	if (isTorn(passage.text, figure)) return 'torn';
	const dealt = dealtTo(passage, firstFrom(passage.figures, figure.start));
	if (dealt === null ? isApart(passage, figure) : isOneRate(passage.text.slice(dealt.from, dealt.to), figure))
		return 'apart';
	if (dealt !== null && /^其[他它余]/u.test(passage.text.slice(dealt.start, dealt.end))) return 'part';
	const clause = passage.clauses[figure.clause];
	const from = Math.max(clause?.sentence ?? 0, figure.start - REACH);
	const before = withoutAsides(passage.text.slice(from, figure.start)).replace(LIMITS, '');
	const own = withoutAsides(passage.text.slice(Math.max(clause?.start ?? 0, from), figure.start));
	const after = passage.text.slice(figure.end, figure.end + 48);
	if (dealt === null && figure.numeral.unit === '%' && isOneOfTwo(passage, figure)) return 'apart';
	if (!REACHED.test(own) || /(?:增长|下降|上升|增幅|降幅)(?:率)?达到$/u.test(own)) {
		if (isChange(own, after)) return 'change';
		if (GROUND.test(after)) return 'last_year';
		if (FROM.test(own) && MOVED.test(after)) return 'last_year';
		if (isOlder(before, own, options.year)) return 'last_year';
	}
	if (GREW.test(passage.text.slice(figure.end, figure.end + 48))) return 'cumulative';
	if (isOfPartOfYear(before, passage.text.slice(figure.end, figure.end + 48))) return 'part';
	const whole = figure.numeral.unit === '%' ? before.replace(OF_COUNTS, '') : before;
	return timeless(whole, own, after, options);
}

/** 累计办件62万件，满意率99%: what adds up over the years are counts. */
const OF_COUNTS = /累计(?=[^;。]*,[^,;。]*$)/gu;

/** 68个村被命名为示范村，其中今年新增8个: the whole was counted over the years. */
const GREW = /^[^,;。\d]{0,24},(?:其中)?,?(?:今年|本年度?|当年|年内|20\d\d年)新增/u;
const PART_OF_YEAR = /(?<!第)(?:[上下]半年|前三季度|[一二三四]季度)/gu;
/** 上半年办理3120件;全年办理6588件: where the year's own number follows, what a part of the year had is none. */
function isOfPartOfYear(before: string, behind: string): boolean {
	return last(before, PART_OF_YEAR) > last(before, ANNUAL) && /^[^。]{0,40}(?:全年|年末|年底)/u.test(behind);
}

/** 2 310件: the number may be one that extraction tore. */
function isTorn(text: string, { start }: Figure): boolean {
	return /\d $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** 分别为86件、112件、145件: which number is whose is left to the reader. */
function isApart({ text, clauses, figures }: Passage, figure: Figure): boolean {
	let first = figure.clause;
	while (clauses[first]?.joined && first > 0 && figure.clause - first < 6) first--;
	const start = clauses[first]?.start ?? 0;
	if (
		!/分别(?:为|是|达|达到)?(?:[^,;。]{0,4})$/u.test(
			text.slice(Math.max(0, start), nextFigure(figures, start)),
		)
	)
		return false;
	const next = clauses[first + 1];
	return next?.joined === true && nextFigure(figures, next.start) - next.start <= BARE;
}

/** 代表、委员满意率分别为99%、100%: either is the rate of some only. */
function isOneRate(names: string, { numeral }: Figure): boolean {
	return numeral.unit === '%' && [...names.matchAll(/[率度](?!假)/gu)].length === 1;
}

/** 满意率97.8%、98.9%: either is of some only. */
function isOneOfTwo({ text, figures }: Passage, figure: Figure): boolean {
	const at = firstFrom(figures, figure.start);
	const isNext = (first: Figure | undefined, second: Figure | undefined) =>
		second?.numeral.unit === '%' && /^[、和]$/u.test(text.slice(first?.end ?? 0, second.start));
	return isNext(figures[at - 1], figure) || isNext(figure, figures[at + 1]);
}

/** Characters before a number that name nothing: 12件、约15件; behind 分别为维持12件、撤销7件 each has its name. */
const BARE = 1;

function nextFigure(figures: readonly Figure[], from: number): number {
	return figures[firstFrom(figures, from)]?.start ?? from;
}

const RULE =
	/(?:省定|法定|规定)[^,;。\d]{0,4}上限[^,;。\d]{0,4}$|(?:日均|月均|周均|年均|人均|户均|件均|平均|每日|每天)[^,;。]{0,12}$|每(?:年|季度|季|月|半年|周|两年|人|名|个|家|件|村|社区|镇|乡镇|街道|所|单位)[^,;。]{0,24}$|(?:围绕|按照|对照|依据|根据)[^,;。]{0,12}(?:列明|规定|确定|部署|提出|明确)的$/u;
/** 旁听庭审不少于2次的要求. */
const ASKED = /^[”"]?的(?:要求|规定|目标|标准|任务)/u;
/** 在前两批取消118项的基础上. */
const GROUND = /^[^,;。]{0,10}基础上/u;
/** 与邻水县、大竹县共调解边界纠纷57件. */
const WITH_NEIGHBOURS =
	/(?:与|同|和|会同)(?![全我本各])\p{Script=Han}{1,6}[县区市旗州](?:、\p{Script=Han}{1,6}[县区市旗州])*(?:等\p{Script=Han}{0,4})?(?:共同|联合|合作|携手|共)[^,;。\d]{0,14}$/u;

function timeless(before: string, own: string, after: string, options: ScopeOptions): Decoy | null {
	if (isCumulative(before, options.year)) return 'cumulative';
	if (isPlan(before, options.year)) return 'plan';
	if (RULE.test(own) || ASKED.test(after)) return 'rule';
	if (isOfOthers({ before, own, after })) return 'part';
	if (WITH_NEIGHBOURS.test(own)) return 'other_place';
	return isElsewhere(before, own, options) ? 'other_place' : null;
}

/** Titles and closed brackets say nothing about when. */
function withoutAsides(text: string): string {
	return text.replace(/《[^《》]*》?|〔[^〕]*〕|\([^()]*\)/gu, '');
}

function isChange(own: string, after: string): boolean {
	if (CHANGED.test(own)) return true;
	return COMPARED.test(own) || /^的?(?:增幅|降幅|增长率|涨幅)/u.test(after);
}

const PAST = /(?:去年|上年|上一年|前年|往年|上一年度|上年度)(?!度?(?:党政|述法|考核|未?结转|遗留|转入))/gu;
const NOW = /今年|本年|全年|年内|本年度|我区|我县|我市|目前|现有/gu;
const COMPARING =
	/(?:较之?|比|同|与|和|是|为|对比|相[比较]于?|高于|低于|多于|少于|由|从|占)(?:去年|上年|前年|20\d\d年)(?:同期|全年)?/gu;
/** 去年同期为97份 compares one number and says nothing of those behind it. */
const SAME_TIME = /(?:去年|上年|前年|20\d\d年)同期(?:数|值)?(?:为|是|仅)?[^,;。]{0,6}\d[^,;。]{0,4}[,;]/gu;
/** 收到63件,上年仅为27件;受理55件: what the part before a semicolon only compares with. */
const COMPARED_PART =
	/(\d(?:[,.]?\d)*[万余多]{0,2}\p{Script=Han}{1,2}(?:,[^;。]*?)?),(?:而|较)?(?:去年|上年|上一年|20\d\d年)(?:同期)?[^,;。]{0,12}?(?:为|是|有)?[\d,.]+[^,;。]{0,4}(?:,[^;。\d]{0,8}[\d.]+%)?;/gu;
/** 抽取2021年办结的案卷120宗进行评查, 2021年度处罚案卷: the year says which files, not when they were read. */
const FILES_OF =
	/(?:20\d\d|上|去)年度?(?=(?:期间)?(?:已)?(?:办结|结案|作出|形成|办理|立案)[^,;。\d]{0,6}的[^,;。\d]{0,12}(?:案卷|卷宗)|(?:行政)?(?:处罚|许可|强制|检查|执法)案卷)/gu;
/** 对截至2017年底的规范性文件进行清理: the date says which papers, not when they were gone through. */
const LIMITS =
	/截[至止]到?(?:20\d\d|上|去)年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?[底末])?(?:前|以前|之前)?(?=[^,;。\d]{0,10}的(?:$|\d+[件份部]|[^,;。\d]{0,10}(?:文件|规章|制度|事项|合同|案件)))|(?:[^,;。对]{0,14}以来)?至?20\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?底?(?:以?前|之前)?(?:制发|印发|发布|出台|制定|公布|下发)的(?=[^,;。]{0,14}(?:文件|规章)|等?$)/gu;

function isOlder(before: string, own: string, year: number | null): boolean {
	if (/(?:较|比|与|和|是)(?:去年|上年|前年|20\d\d年)(?:同期|全年)?(?:的)?(?:约|近)?$/u.test(own)) return true;
	if (/[由从](?:去年|上年|前年|20\d\d年)的?$/u.test(own) && !own.includes(`${year}`)) return true;
	const text = before
		.replace(COMPARING, (said) => (year !== null && said.includes(`${year}`) ? said : ''))
		.replace(SAME_TIME, '')
		.replace(FILES_OF, '')
		.replace(COMPARED_PART, '$1;');
	const past = Math.max(
		last(text, PAST),
		lastYear(text, (stated) => year !== null && stated < year),
	);
	const now = Math.max(
		last(text, NOW),
		lastYear(text, (stated) => stated === year),
	);
	return past > now;
}

function last(text: string, pattern: RegExp): number {
	let found = -1;
	for (const match of text.matchAll(pattern)) found = match.index;
	return found;
}

/** Where a year stands last; not one before which (2019年10月1日前) or since which (2020年以来) something is told. */
function lastYear(text: string, wanted: (year: number) => boolean): number {
	let found = -1;
	for (const { 1: digits, index, 0: whole } of text.matchAll(/(?<!\d)((?:19|20)\d\d)(?:年度?|[-—~至])/gu)) {
		const after = text.slice(index + whole.length, index + whole.length + 9);
		const bound = /^[^,;]{0,7}(?:以来|来|以前|之前|前|以后|后|底前|修订|版|起)/u.test(after);
		if (!bound && wanted(Number(digits))) found = index;
	}
	return found;
}

const SINCE =
	/(?:[一二三四五六七八九十两几数\d]+年(?:以)?来(?![^,;。\d]{0,10}的|[^,;。\d]{0,24}(?:制发|印发|出台|发布|制定)的)|近年来|历年|近[两三四五六\d]+年|[“"]?十[二三四五]五[”"]?(?:期间|时期|以来)(?!文件)|任期(?:内|以来)|[^今,;。]{2,12}(?<!人大[一二三四五六七八九十]次会议)以来(?![^,;。\d]{0,10}的|[^,;。\d]{0,24}(?:制发|印发|出台|发布|制定)的)|建成以来|历次|总共累计)/gu;
const ANNUAL = /今年|本年|全年|年内|本年度|当年/gu;

/** 2020年至2022年: one number for several years. */
const YEARS = /20\d\d年?(?:至|到|[-—~])20\d\d年(?:底|末|度)?/gu;

function isCumulative(before: string, year: number | null): boolean {
	const text = before
		.replace(YEARS, '近几年来')
		.replace(/截[至止](?:到)?[^,;。]{0,14}/gu, '截至')
		.replace(/今年以来|本年以来|(?<![十二三四五六七八九])一年(?:以)?来/gu, '今年');
	const same = year === null ? text : text.replaceAll(`${year}年以来`, '今年');
	const annual = Math.max(
		last(same, ANNUAL),
		lastYear(same, (stated) => stated === year),
	);
	if (last(ofThisPart(same), SINCE) > annual) return true;
	return annual < 0 && /累计(?!(?:培训|参训|受训|轮训)[^,;。]{0,8}$)[^;。]*$/u.test(same);
}

/** “八五”以来累计培养3280名;开展宣讲273场: behind a semicolon only what a comma set before all still holds. */
function ofThisPart(text: string): string {
	const part = text.lastIndexOf(';');
	return text.replace(SINCE, (since, at: number) =>
		at < part && text[at + since.length] !== ',' ? '　'.repeat(since.length) : since,
	);
}

const INTENDED =
	/(?<![草虚模重])拟(?![定订签]|[^,;。\d]{1,8}的|制(?!定)|作?修[改订]|废止|保留|继续|失效|宣布)|力争|争取|预计(?!总?投)|有望|明年|下一年|下一步|今后|(?<!修[改订])计划$|任务数为|原[计定]划?|计划(?:数|任务)?为|计划(?=开展|举办|组织|完成|新增|培训|清理|于|在|到|用|全年|20|实施|安排|培养|建设|审查|每)|将(?=开展|举办|组织|完成|新增|培训|清理|于|在|继续|进一步|达到|力争|实施|培养|建设|建成|打造|计划)|目标(?:值|数|任务)?(?:为|是|:|$)|(?:目标任务|任务目标|目标值|任务数|指标任务)数?$|(?:确保|要求)[^,;。]{0,20}(?:达到|不低于|不少于)/u;

function isPlan(before: string, year: number | null): boolean {
	const at = before.search(INTENDED);
	if (at >= 0 && !/实际|已完成|实完成|[、,]完成/u.test(before.slice(at))) return true;
	return lastYear(before, (stated) => year !== null && stated > year) >= 0;
}

/** 全市 in a district's report; 我区 behind it brings the text home. */
function isElsewhere(before: string, own: string, { division, own: ownArea }: ScopeOptions): boolean {
	const level = ownArea ?? levelOf(division);
	const wider =
		level === '省' ? '全国' : level === '市' ? '全省|我省|全国' : '全市|我市|全州|全盟|全省|我省|全国';
	if (/(?:全市|全省|全国|市级?)(?:的)?平均(?:水平|值|数)?[^,;。]{0,8}$/u.test(own)) return true;
	const away = last(
		before,
		new RegExp(
			`(?<![比较于过居列在])(?:${wider})(?!首|第|率先|前|唯一|排名|领先|示范|先进|优秀|[^,;。\\d]{0,14}(?:考试|测试|竞赛|培训))`,
			'gu',
		),
	);
	const home = last(
		before,
		/我区|全区|本区|我县|全县|本县|其中[^,;。]{0,4}[区县]|[^市省全]区(?:政府|司法局|委)/gu,
	);
	if (away > home && !/全[市省国][^,;。]{0,3}(?:范围|法治|大会)/u.test(before.slice(away, away + 8)))
		return true;
	if (level === '省' || level === null) return false;
	if (
		/^(?:20\d\d年,?)?(?:经)?省(?!级)[^,;。]{0,5}(?:厅|局|委|院|办|政府)(?!的?(?:关于|要求|部署))/u.test(own)
	)
		return true;
	if (/^(?:20\d\d年,?)?[省市](?:级?以上|级)(?:人大)?(?:代表|政协|交办|建议|提案)/u.test(own)) return true;
	if (level === '市') return false;
	if (/^(?:20\d\d年,?)?(?:州|盟|市|省)级[^,;。]{0,8}(?:平台|热线|大厅)/u.test(own)) return true;
	return /^(?:20\d\d年,?)?(?:省|市)(?:政府|人民政府|委|本级|司法局|中级人民法院(?!.*司法建议)|人大常委会)(?!下发|关于|要求|的?部署)/u.test(
		own,
	);
}

function levelOf(division: Division | null): string | null {
	if (division === null) return null;
	const last = division.name.at(-1) ?? '';
	return last === '旗' ? '县' : last;
}
