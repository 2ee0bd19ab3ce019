import type { Break, Composite, Division, Metric } from '../../archive/schema/index.ts';
import { reportsOf } from '../../compare/lookup.ts';
import { divisionPath, metricPath, permalink } from '../../urls/urls.ts';
import { levelOf } from '../level.ts';
import { column, defineTable, REQUIRED } from '../table.ts';

export const divisions = defineTable<Division>({
	name: 'divisions',
	title: { zh: '行政区划', en: 'Administrative divisions' },
	primaryKey: ['code'],
	foreignKeys: [{ fields: ['parent'], table: '', to: ['code'] }],
	columns: [
		column('code', 'string', 'GB/T 2260 代码', 'GB/T 2260 code', ({ code }) => code, {
			required: true,
			pattern: '\\d{6}',
		}),
		column(
			'name',
			'string',
			'名称，不含上级',
			'Chinese name without its parents',
			({ name }) => name,
			REQUIRED,
		),
		column('english', 'string', '英文名', 'English name', ({ english }) => english),
		column('pinyin', 'string', '拼音，不标声调', 'pinyin without tones', ({ pinyin }) => pinyin),
		column(
			'parent',
			'string',
			'上级代码；省级为空',
			'code of the division above; empty for a province',
			({ parent }) => parent,
		),
		column(
			'valid_from',
			'string',
			'代码启用日或年',
			'day or year from which the code is in force',
			({ validFrom }) => validFrom,
		),
		column(
			'valid_to',
			'string',
			'代码停用日或年',
			'day or year to which the code was in force',
			({ validTo }) => validTo,
		),
		column(
			'predecessor',
			'string',
			'前身的代码',
			'code under which the place was known before',
			({ predecessor }) => predecessor,
		),
		column(
			'reports',
			'integer',
			'本站所收年度报告数',
			'annual reports that the archive holds',
			({ code }, { archive }) => reportsOf(archive, code).length,
			REQUIRED,
		),
		column(
			'permalink',
			'string',
			'永久地址',
			'permanent address',
			({ code }, { site }) => permalink(site, divisionPath(code)),
			REQUIRED,
		),
	],
	items: (archive) => archive.divisions.values(),
});

/** `sum(a b)`; `sum(a b; optional c)`; `sum(a b; or c d)`. */
function printComposite({ op, parts, optional, alternatives }: Composite): string {
	const more = [
		...(optional.length > 0 ? [`optional ${optional.join(' ')}`] : []),
		...alternatives.map((keys) => `or ${keys.join(' ')}`),
	];
	return `${op}(${[parts.join(' '), ...more].join('; ')})`;
}

export const metrics = defineTable<Metric>({
	name: 'metrics',
	title: { zh: '指标', en: 'Metrics' },
	primaryKey: ['key'],
	foreignKeys: [],
	columns: [
		column('key', 'string', '永久名', 'permanent name', ({ key }) => key, {
			required: true,
			pattern: '[a-z][a-z0-9_]*',
		}),
		column('chapter', 'string', '所属章', 'chapter', ({ chapter }) => chapter, REQUIRED),
		column(
			'chapter_zh',
			'string',
			'章名',
			'name of the chapter in Chinese',
			({ chapter }, { archive }) => archive.chapters.find(({ id }) => id === chapter)?.zh ?? null,
		),
		column(
			'chapter_en',
			'string',
			'英文章名',
			'name of the chapter in English',
			({ chapter }, { archive }) => archive.chapters.find(({ id }) => id === chapter)?.en ?? null,
		),
		column('name_zh', 'string', '名称', 'name in Chinese', ({ zh }) => zh, REQUIRED),
		column('name_en', 'string', '英文名', 'name in English', ({ en }) => en, REQUIRED),
		column('unit', 'string', '单位', 'unit', ({ unit }) => unit, REQUIRED),
		column(
			'kind',
			'string',
			'flow 全年发生数，stock 年末数，rate 比率，setting 计划、规定或承诺',
			'flow: over the year; stock: at year end; rate; setting: a plan, rule or promise',
			({ kind }) => kind,
			{ required: true, enum: ['flow', 'stock', 'rate', 'setting'] },
		),
		column(
			'aggregation',
			'string',
			'跨区汇总：sum 可加，ratio 不可加也不可平均，none 不可',
			'over divisions: sum; ratio (never added or averaged); none',
			({ aggregation }) => aggregation,
			{ required: true, enum: ['sum', 'ratio', 'none'] },
		),
		column(
			'direction',
			'string',
			'higher_better、lower_better 或 neutral',
			'higher_better, lower_better or neutral',
			({ direction }) => direction,
			{ required: true, enum: ['higher_better', 'lower_better', 'neutral'] },
		),
		column(
			'definition_zh',
			'string',
			'定义',
			'definition in Chinese',
			({ definition_zh }) => definition_zh,
			REQUIRED,
		),
		column(
			'definition_en',
			'string',
			'英文定义',
			'definition in English',
			({ definition_en }) => definition_en,
			REQUIRED,
		),
		column(
			'composite',
			'string',
			'由哪些指标构成，如 sum(a b)',
			'how it follows from other metrics, as sum(a b)',
			({ composite }) => composite && printComposite(composite),
		),
		column(
			'do_not_confuse_with',
			'string',
			'貌似而不可合并的指标，空格分隔',
			'metrics that look alike and must not be merged, separated by spaces',
			({ do_not_confuse_with: keys }) => keys.join(' ') || null,
		),
		column(
			'comparability',
			'string',
			'same 口径相同，caution 口径可能不同',
			'same: counted alike; caution: may be counted differently',
			(metric) => levelOf(metric),
			{ required: true, enum: ['same', 'caution'] },
		),
		column(
			'comparability_zh',
			'string',
			'口径可能不同的理由',
			'reason for caution in Chinese',
			({ comparability_note: note }) => note?.zh ?? null,
		),
		column(
			'comparability_en',
			'string',
			'口径可能不同的理由（英文）',
			'reason for caution in English',
			({ comparability_note: note }) => note?.en ?? null,
		),
		column(
			'permalink',
			'string',
			'永久地址',
			'permanent address',
			({ key }, { site }) => permalink(site, metricPath(key)),
			REQUIRED,
		),
	],
	items: (archive) => archive.metrics.values(),
});

export const breaks = defineTable<{ metric: Metric; reform: Break }>({
	name: 'breaks',
	title: { zh: '断点：改变口径的改革', en: 'Breaks: reforms that changed what is counted' },
	primaryKey: ['metric', 'date'],
	foreignKeys: [{ fields: ['metric'], table: 'metrics', to: ['key'] }],
	columns: [
		column('metric', 'string', '指标', 'metric', ({ metric }) => metric.key, REQUIRED),
		column(
			'date',
			'date',
			'新口径的第一日',
			'first day of the new rules',
			({ reform }) => reform.date,
			REQUIRED,
		),
		column(
			'divisions',
			'string',
			'所涉行政区划代码或其开头数字，空格分隔',
			'codes concerned, or their leading digits, separated by spaces',
			({ reform }) => reform.divisions.join(' '),
			REQUIRED,
		),
		column('reason_zh', 'string', '理由', 'reason in Chinese', ({ reform }) => reform.reason.zh, REQUIRED),
		column(
			'reason_en',
			'string',
			'理由（英文）',
			'reason in English',
			({ reform }) => reform.reason.en,
			REQUIRED,
		),
		column(
			'source',
			'string',
			'所据文件',
			'document on which it rests',
			({ reform }) => reform.source,
			REQUIRED,
		),
	],
	*items(archive) {
		for (const metric of archive.metrics.values())
			for (const reform of metric.breaks) yield { metric, reform };
	},
});
