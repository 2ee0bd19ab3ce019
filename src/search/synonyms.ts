import { normalise } from '../text/normalise.ts';

/**
 * Words of the reports that stand for the same matter or for two sides of it. They are offered beside the results of one
 * another, never searched by themselves. Each is a wording of the registry (a metric's name, definition or phrases, the
 * outline) or of a work plan.
 */
const GROUPS: readonly (readonly string[])[] = [
	['行政复议', '行政争议', '行政应诉'],
	['出庭应诉', '行政应诉', '行政诉讼'],
	['规范性文件', '合法性审核', '合法性审查'],
	['法律顾问', '公职律师'],
	['法律援助', '法律咨询', '公共法律服务'],
	['矛盾纠纷', '人民调解'],
	['行政处罚', '行政检查'],
	['信息公开', '政务公开', '主动公开'],
	['普法宣传', '法治宣传'],
	['法治培训', '法治讲座', '集体学法'],
	['检察建议', '司法建议'],
	['政务服务', '营商环境', '放管服'],
];

/** Other words to search for, where the query is one of the list. */
export function synonymsOf(query: string): string[] {
	const wanted = normalise(query).replaceAll('"', '');
	const others = GROUPS.filter((group) => group.includes(wanted)).flat();
	return [...new Set(others)].filter((term) => term !== wanted);
}

/** The first word of each group, for examples. */
export const EXAMPLE_TERMS: readonly string[] = GROUPS.flatMap(([first]) => first ?? []);

/** All words of the list. */
export const SYNONYM_TERMS: readonly string[] = [...new Set(GROUPS.flat())];
