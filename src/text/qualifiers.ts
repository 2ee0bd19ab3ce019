export type Qualifier = 'exact' | 'approx' | 'at_least' | 'at_most';

/**
 * 余 多 以上 超 逾 不少于 至少 are `at_least`; 左右 约 近 `approx`; 以内 不超过 至多 `at_most`.
 * Of the same sense and read alike: 突破 不低于 不下 高于 上(百); 上下 大约 将近 接近; 不足 不到 少于 低于 以下.
 */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
	[/(?:不超过|不高于|不多于|至多|最多|不足|不到|(?<!不)[少低]于)$/u, 'at_most'],
	[/(?:不少于|不低于|不下于|不下|至少|最少|(?<!不)超过|(?<!不)[高多]于|突破|逾)$/u, 'at_least'],
	[/(?<![高赶])超$/u, 'at_least'],
	// 签约 100家, 节约30万元, 违约5起 hold no qualifier; 损失约4,100万元, 调解约300件 and 约为300件 do.
	[
		/(?:大|共|(?<!规民|[签条违公契履邀特缔毁]|(?<![环情])节|(?<!干)预|(?<![综联整融组符])合|(?<![调化了])解|(?<![收征召])集|(?<![损流遗])失))约[为达有]?$/u,
		'approx',
	],
	// 最近3次, 附近2公里.
	[/(?:将近|接近|(?<![最附邻靠亲]|(?<!面)临)近)$/u, 'approx'],
];
const REACHING = /(?<![以之如加])上$/u;
const DURATION = /^(?:年|个月|天|周|日)$/u;
const UPTO_TIME = /^(?:.*(?:日|天|小时|分钟|个月|年|周))$/u;
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
	[/^(?:及?以上|之多)/u, 'at_least'],
	[/^(?:左右|上下)/u, 'approx'],
	[/^(?:及?以内|之内|以下)/u, 'at_most'],
];
const WITHIN = /^内(?![容部设外涵])/u;

export interface Qualified {
	qualifier: Qualifier;
	/** How many characters state it. */
	length: number;
}
const NONE: Qualified = { qualifier: 'exact', length: 0 };

/** The qualifier in front of a number. `bare`: the number is 百, 千 or 万 alone, which 上 may precede. */
export function qualifierBefore(text: string, start: number, bare: boolean, unit: string | null): Qualified {
	const window = text.slice(Math.max(0, start - 5), start);
	if (bare && REACHING.test(window)) return { qualifier: 'at_least', length: 1 };
	for (const [pattern, qualifier] of BEFORE) {
		const found = pattern.exec(window)?.[0];
		if (found === undefined) continue;
		// 近5年 are the last five years, not nearly five.
		if (found === '近' && unit !== null && DURATION.test(unit)) return NONE;
		return { qualifier, length: found.length };
	}
	return NONE;
}

/** The qualifier between a number and its measure word: 23000余份, 1980多次. */
export function qualifierInside(text: string, end: number): Qualified {
	const found = /^(?:余|多(?![元方部层样措种]))/u.test(text.slice(end, end + 2));
	return found ? { qualifier: 'at_least', length: 1 } : NONE;
}

/** The qualifier behind a number and its measure word: 80%以上, 5个工作日内. */
export function qualifierAfter(text: string, end: number, unit: string | null): Qualified {
	const window = text.slice(end, end + 4);
	for (const [pattern, qualifier] of AFTER) {
		const length = pattern.exec(window)?.[0].length;
		if (length !== undefined) return { qualifier, length };
	}
	if (unit !== null && UPTO_TIME.test(unit) && WITHIN.test(window))
		return { qualifier: 'at_most', length: 1 };
	return NONE;
}
