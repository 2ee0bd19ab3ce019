/** Which metrics a number may be a value of. */
import type { Metric } from '../archive/schema/index.ts';
import { valueIn } from '../text/units.ts';
import type { Context } from './context.ts';
import type { Standing } from './headings.ts';
import { PAPERS } from './own-words.ts';
import type { Figure } from './passage.ts';
import type { Need, Pattern } from './phrases.ts';
import { type PatternIndex, scorePattern } from './score.ts';
import { isOf } from './topics.ts';

export interface Option {
	metric: Metric;
	value: number;
	score: number;
	phrase: string;
	needs: readonly Need[];
}

const LOWEST = 0.4;
const CHAPTER = 0.02;
const TOTAL = 0.03;
const SPECIAL = 0.04;
/** Attendances, and what became of cases, are told of right behind what they belong to. */
const ATTENDANCE = /^(?:人次|人|名)$/u;
/** Not all that there are, but those that something was done with. */
const CHOSEN =
	/约谈[^,;。\d]{0,10}$|调整\p{Script=Han}{0,4}事项[共计]{0,2}$|清理\p{Script=Han}{0,4}人员[共计]{0,2}$|(?:(?<!调解)组织|开展|督促|对(?:全[区县市旗]|我[区县市旗])?|从|抽取|抽查|检查|督导|走访|约谈|指导|推荐|联合|等)$/u;

/** The metrics that a number may be a value of, best first. `left`: the text of its own stretch before it. */
export function optionsOf(
	context: Context,
	figure: Figure,
	left: string,
	standing: Standing,
	index: PatternIndex,
): Option[] {
	const best = new Map<string, Option>();
	const { numeral } = figure;
	for (const pattern of index.patternsFor(context, (unit) => valueIn(numeral, unit) !== null)) {
		const value = valueIn(figure.numeral, pattern.metric.unit);
		if (value === null || countsPeople(numeral.unit, pattern) || isInParts(pattern, context)) continue;
		if (pattern.metric.zh.includes('主体未写明') && namesBody(context)) continue;
		const found = scorePattern(pattern, context, figure.start);
		if (found === null) continue;
		const score =
			found -
			unitPenalty(numeral.unit, pattern) -
			(numeral.unit === '件' && pattern.metric.unit === '项' && value >= MANY ? 0.5 : 0) -
			bodyPenalty(pattern, context, numeral.unit, left) -
			itemPenalty(pattern, numeral.unit, left) -
			sittingPenalty(pattern, context) +
			bonus(pattern.metric, left, numeral.raw, standing);
		keep(best, pattern, value, score);
	}
	const options = [...best.values()];
	if (ALL.test(left)) return options.sort((a, b) => b.score - a.score);
	return promoteSpecial(options, context, numeral.unit).sort((a, b) => b.score - a.score);
}

/** 区委常委会学法6次: who met is said. */
function namesBody({ own }: Context): boolean {
	return own.some(({ concepts }) => concepts.some(({ id }) => id === 'committee' || id === 'leadership'));
}

function keep(
	best: Map<string, Option>,
	{ metric, phrase, needs }: Pattern,
	value: number,
	score: number,
): void {
	if (score < LOWEST || score <= (best.get(metric.key)?.score ?? 0)) return;
	best.set(metric.key, { metric, value, score, phrase, needs });
}

/**
 * Of two metrics that may be confused, the one that asks for all the other asks for and more is meant wherever the rest
 * is said too: 对乡镇执法人员开展培训4场，参训487人次 is the townships'.
 */
function promoteSpecial(options: Option[], context: Context, written: string | null): Option[] {
	const attended = continues(context, written);
	const raised: Option[] = [];
	for (const option of options.sort((a, b) => a.needs.length - b.needs.length)) {
		const general = raised.filter(
			(other) =>
				(option.metric.unit === written || other.metric.unit !== written) &&
				isGeneral(other, option, context, attended),
		);
		const score = Math.max(option.score, ...general.map((other) => other.score + SPECIAL));
		raised.push({ ...option, score });
	}
	return raised;
}

/** 加上文件、决策，审查总量为196件; 三项合计审查96件: all of them. */
const ALL = /总[量数](?:达到?|为|共)?$|(?:合计|总计)/u;

function continues({ own }: Context, unit: string | null): boolean {
	const [only, another] = own;
	const outcome = another === undefined && only?.concepts[0]?.role === 'verb';
	return outcome || ATTENDANCE.test(unit ?? '');
}

function isGeneral(
	general: Option,
	special: Option,
	{ credits, parts, mixed, own }: Context,
	attended: boolean,
): boolean {
	if (general.needs.length >= special.needs.length) return false;
	const ids = new Set(special.needs.map(({ id }) => id));
	if (!general.needs.every(({ id, implied }) => implied || ids.has(id))) return false;
	const asked = new Set(general.needs.map(({ id }) => id));
	const rest = special.needs.filter(({ id }) => !asked.has(id));
	// 县委常委会2次、县政府常务会议4次: each body met by itself.
	if (rest.some(({ id }) => id === 'committee' && (credits.get(id) ?? 0) < 0.9)) return false;
	if (rest.some(({ id }) => parts.has(id) && (credits.get(id) ?? 0) < 0.9)) return false;
	if (mixed && rest.some(({ id }) => PAPERS.has(id))) return false;
	// 新法专题培训覆盖执法人员1085人次: which officers is said.
	const named = own.some((word) => isOf(word, 'officers'));
	if (named && rest.some(({ id }) => id === 'township' && (credits.get(id) ?? 0) < 0.9)) return false;
	// A whole whose parts are named behind it is of no kind that was named before.
	if (parts.size > 0 && rest.some(({ id, role }) => role === 'topic' && (credits.get(id) ?? 0) < 0.9))
		return false;
	const least = attended ? 0.6 : 0.64;
	return rest.every(
		({ id, role }) => (credits.get(id) ?? 0) >= (role === 'topic' && !attended ? 0.7 : least),
	);
}

/** 人次 counts attendances; of metrics in 次 only those mean it of which a phrase says so. */
function countsPeople(written: string | null, { metric, phrase }: Pattern): boolean {
	return written === '人次' && metric.unit === '次' && !phrase.includes('X人次');
}

const BODIES =
	/^(?:[区县市镇省]?[直级]?(?:行政)?(?:执法|成员|参评)?(?:部门|单位|乡镇|镇|街道|村|社区|行业|领域|机关|片区|小组|方面|环节|层面|阶段))/u;

const BODIES_BEFORE = /(?:部门|单位|窗口|乡镇|街道)(?:共|达到?|共有|增至|增加到|扩大到)?$/u;

const TOWNSHIPS = /^(?:镇街|街镇|乡镇|镇|街道|村|社区)/u;
/** 覆盖29家执法单位和13个街镇, 抽查32个部门案卷, 进驻部门31个: the number counts offices, not files. */
function bodyPenalty({ metric }: Pattern, { behind }: Context, written: string | null, left: string): number {
	if (!/^[个家]$/u.test(written ?? '')) return 0;
	if (metric.unit === '个' || metric.unit === '家')
		return metric.zh.includes('执法') && TOWNSHIPS.test(behind) ? 0.4 : 0;
	return BODIES.test(behind) || BODIES_BEFORE.test(left) ? 0.4 : 0;
}

/** 办理政务服务事项31.6万件: so many are not the entries of a list, but what was done by them. */
const MANY = 10_000;
/** 推行告知承诺的证明事项131个, 行政检查事项560项: so many kinds of cases there are; 处罚信息4312条 were made public. */
function itemPenalty({ metric }: Pattern, written: string | null, left: string): number {
	if (
		written === '条' &&
		metric.unit !== '条' &&
		!/公开|解读/u.test(metric.zh) &&
		/(?:信息|数据)(?:共|达)?$/u.test(left)
	)
		return 0.4;
	if (written === '项' && metric.unit === '次' && /检查事项(?:共|达)?$/u.test(left)) return 0.4;
	const items = /^[个项]$/u.test(written ?? '') && /事项(?:共|达)?$/u.test(left);
	return items && metric.unit === '件' ? 0.4 : 0;
}

/** 新申领执法证的47人参加考试: they sat the examination. */
function sittingPenalty({ metric }: Pattern, { behind }: Context): number {
	return metric.zh.startsWith('取得') && /^(?:人员|同志)?(?:参加|应考|报考)/u.test(behind) ? 0.2 : 0;
}

const IN_PAPERS = /文件|案卷|合同|提案|建议/u;

/** 次 seldom counts cases, and never papers (规范性文件清理2次 was done twice); other words that count alike are a little less sure than the phrase's own. */
function unitPenalty(written: string | null, { metric, phrase }: Pattern): number {
	if (written === null || written === metric.unit || phrase.includes(`X${written}`)) return 0;
	if (/^[个项]$/u.test(written) && metric.unit === '次') return 0.3;
	if (written === '户次' && metric.unit === '次') return 0.2;
	// 执法检查3轮: rounds are few, and each of many inspections.
	if (written === '轮' && metric.zh.includes('检查')) return 0.5;
	if (written === '次') return IN_PAPERS.test(metric.zh) ? 0.5 : 0.2;
	if (
		written === '条' &&
		metric.unit === '件' &&
		/文件|案卷|合同|协议|决策|审查|审核|许可|处罚/u.test(metric.zh)
	)
		return 0.5;
	return 0.02;
}

/** 清理证明52项，其中取消31项, 今年取消9项: what was cancelled is told behind. */
function isInParts({ metric, known }: Pattern, { parts, behind }: Context): boolean {
	if (!metric.zh.startsWith('取消') || known.has('cancel')) return false;
	return parts.has('cancel') || /^,.{0,5}取消/u.test(behind);
}

/** 低于10% sets a bound; it is seldom what was counted. */
const BOUND = /^(?:低于|高于|不低于|不高于|不少于|不超过)/u;

function bonus(metric: Metric, left: string, raw: string, { chapter }: Standing): number {
	const due = /应[考到]\D{0,2}$/u.test(left) ? 0.05 : 0;
	const bound = BOUND.test(raw) ? 0.15 : 0;
	const total = /部分|个别/u.test(left) ? -0.1 : /全年|共|总计|合计/u.test(left) ? TOTAL : 0;
	const whole = metric.kind === 'stock' && /全[区县市旗]|党政机关|两级/u.test(left) ? TOTAL : 0;
	const fresh = metric.kind === 'stock' && /新增|新聘|新发展/u.test(left) ? 0.4 : 0;
	const done = metric.kind === 'setting' && /已完成$/u.test(left) ? 0.4 : 0;
	const chosen = metric.kind === 'stock' && CHOSEN.test(left) ? 0.45 : 0;
	return total + whole - due - bound - fresh - done - chosen + (chapter === metric.chapter ? CHAPTER : 0);
}
