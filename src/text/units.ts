import type { Numeral } from './numerals.ts';

/**
 * The words that count things, longest first. A word in the second list means something else before the characters
 * behind it (人 in 人大代表, 部 in 部门), so it is read only where none of them follows.
 */
const PLAIN =
	`个法定工作日 个法定日 个自然日 个工作日 法定工作日 工作日 平方公里 平方米 立方米 个百分点 百分点 个小时 美元 公里
公顷 公斤 千克 千米 千瓦 小时 课时 学时 分钟 个月 个周 周年 周岁 人次 件次 批次 户次 场次 家次 车次 班次 辆次 项次 例次 篇次
条次 张次 宗次 起次 处次 大项 小项 大类 小类 个 件 次 项 名 条 家 份 起 宗 卷 期 篇 户 册 张 支 处 台 套 辆 位 种 类 例 组 轮 间 枚
则 集 款 笔 桩 封 栋 座 幅 块 吨 亩 元 天 周 年 岁 秒 米 株 棵 只 艘 架 具 头 回 幢 盏 盘 眼 场 批 日 度 倍`.split(
		/\s+/u,
	);
const GUARDED: Readonly<Record<string, string>> = {
	分: '之',
	人: '大民员才口均社力工',
	部: '门分委署队',
	本: '市区级年地次',
	单: '位',
	所: '有在需属',
	面: '向对积临',
	版: '本',
	节: '约能点日',
	门: '户',
	口: '',
	道: '路',
	片: '区',
	层: '面级次',
	队: '伍',
};

/** Measure words, longest first. */
export const MEASURE_WORDS: readonly string[] = [...PLAIN, ...Object.keys(GUARDED)].sort(
	(a, b) => b.length - a.length,
);

const MEASURE = new RegExp(MEASURE_WORDS.map(guarded).join('|'), 'uy');

function guarded(word: string): string {
	const others = GUARDED[word];
	return others ? `${word}(?![${others}])` : word;
}

/** The measure word that stands at `at`, or null. */
export function measureAt(text: string, at: number): string | null {
	MEASURE.lastIndex = at;
	return MEASURE.exec(text)?.[0] ?? null;
}

const CASES = '起 宗 份 卷 本 次 例 桩 单 笔 部 个 项 条 件次 篇 篇次 例次 宗次 起次';
/** For each unit of the registry, the measure words that reports count it with. */
const ALIKE: Readonly<Record<string, string>> = {
	件: CASES,
	次: '场 期 场次 件 件次 个 项 回 轮 班次 人次 宗 起 批次 户次 家次',
	人: '名 位',
	人次: '人 名',
	项: '个 条 件 大项 小项',
	个: '家 户 所 处 项 支',
	家: '个 户 所 家次 户次',
	条: '项 件 份',
	份: '件 户 本 张',
	期: '次 场 场次 个',
	工作日: '个工作日 法定工作日 个法定工作日',
	日: '个法定日 个自然日 天',
	天: '日 个自然日',
	批次: '次 批 个 项',
	户次: '户 家次 家 个',
	篇: '条 则 件 篇次',
	场次: '场 次 期',
};
const alike = new Map(Object.entries(ALIKE).map(([unit, words]) => [unit, new Set(words.split(' '))]));
const MONEY: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** Whether a report's measure word counts the registry's unit: 起 for 件, 名 for 人, 元 for 万元. Not symmetric. */
export function sameUnit(written: string, registryUnit: string): boolean {
	if (written === registryUnit) return true;
	if (Object.hasOwn(MONEY, registryUnit)) return Object.hasOwn(MONEY, written);
	if (registryUnit === '%') return written === '‰';
	return alike.get(registryUnit)?.has(written) ?? false;
}

/** The numeral's value in the registry's unit (371.6亿元 in 亿元 → 371.6), or null where it counts something else. */
export function valueIn(numeral: Numeral, registryUnit: string): number | null {
	if (numeral.unit === null || !sameUnit(numeral.unit, registryUnit)) return null;
	if (Object.hasOwn(MONEY, registryUnit)) return numeral.value / (MONEY[registryUnit] ?? 1);
	return numeral.unit === '‰' && registryUnit === '%' ? numeral.value / 10 : numeral.value;
}

/** The unit as printed, with the magnitude of an amount: 371.6亿元 → 亿元, 51起 → 起. */
export function writtenUnit(numeral: Numeral): string | null {
	if (numeral.unit !== '元' || numeral.scaled === null) return numeral.unit;
	const printed = `${numeral.scaled.scale}元`;
	return Object.hasOwn(MONEY, printed) ? printed : numeral.unit;
}
