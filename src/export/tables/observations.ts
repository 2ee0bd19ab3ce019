import type { Archive, Observation, Report } from '../../archive/model.ts';
import { chineseNote, englishNote } from '../../archive/note.ts';
import { concerns } from '../../compare/comparability.ts';
import type { Value } from '../../compare/model.ts';
import { isUnread } from '../../compare/unread.ts';
import { valuesOf } from '../../compare/values.ts';
import { figurePath, permalink } from '../../urls/urls.ts';
import { wasCorrected } from '../corrected.ts';
import { levelOf } from '../level.ts';
import { type Column, column, defineTable, REQUIRED } from '../table.ts';

/** A value with the report that states it. */
export interface Stated {
	value: Value;
	report: Report;
}

const columns: Column<Stated>[] = [
	column(
		'report',
		'string',
		'报告：<代码>-<年度>',
		'report, <code>-<year>',
		({ report }) => report.id,
		REQUIRED,
	),
	column(
		'division',
		'string',
		'行政区划代码（GB/T 2260）',
		'division code (GB/T 2260)',
		({ report }) => report.division,
		{ required: true, pattern: '\\d{6}' },
	),
	column(
		'year',
		'integer',
		'报告覆盖的年度',
		'year that the report covers',
		({ report }) => report.year,
		REQUIRED,
	),
	column('metric', 'string', '指标', 'metric', ({ value }) => value.metric.key, REQUIRED),
	column(
		'value',
		'number',
		'数值，单位见 unit',
		'value in the unit of `unit`',
		({ value }) => value.value,
		REQUIRED,
	),
	column('unit', 'string', '指标的单位', 'unit of the metric', ({ value }) => value.unit, REQUIRED),
	column(
		'qualifier',
		'string',
		'确切程度：exact 确数，approx 约、近，at_least 余、多、以上，at_most 以内、不超过',
		'how exact: exact, approx (about), at_least (more than), at_most (not above)',
		({ value }) => value.qualifier,
		{ required: true, enum: ['exact', 'approx', 'at_least', 'at_most'] },
	),
	column(
		'written_unit',
		'string',
		'原文的量词，与 unit 相同时为空',
		'measure word of the text where it differs from `unit`',
		({ value }) => value.observation?.writtenUnit ?? null,
	),
	column(
		'computed',
		'boolean',
		'由本站从分项算得，原文没有这个数',
		'computed by the archive from its parts; the text does not state it',
		({ value }) => value.computed !== null,
		REQUIRED,
	),
	column(
		'parts',
		'string',
		'算得的数的分项指标，空格分隔',
		'metrics of the parts of a computed value, separated by spaces',
		({ value }) => value.computed?.parts.map(({ metric }) => metric.key).join(' ') ?? null,
	),
	column(
		'formula',
		'string',
		'算得的数的算式',
		'formula of a computed value',
		({ value }) => value.computed?.formula ?? null,
	),
	column(
		'comparability',
		'string',
		'same 口径相同；caution 口径可能不同，理由见 metrics 表；算得的数一律为 caution',
		'same: counted alike; caution: may be counted differently, with the reason in the table metrics; a computed value is always caution',
		({ value }) => (value.computed ? 'caution' : levelOf(value.metric)),
		{ required: true, enum: ['same', 'caution'] },
	),
	column(
		'breaks',
		'string',
		'改变本区此项口径的改革生效日，空格分隔；其前后的数不是一个序列',
		'days on which a reform changed what is counted here, separated by spaces; values on its two sides are not one series',
		({ value, report }) => breaksOf(value, report),
	),
	column(
		'quote',
		'string',
		'原文中写明此数的话，一字不改；算得的数为空',
		'exact words of the report that state the value; empty for a computed value',
		({ value }) => value.observation?.quote ?? null,
	),
	column(
		'paragraph',
		'integer',
		'这句话所在的段',
		'number of the paragraph that holds the quote',
		({ value }) => value.observation?.quoted.block ?? null,
	),
	column(
		'anchor',
		'string',
		'该段在报告页上的锚点；算得的数为其第一个分项所在的段',
		"the paragraph's anchor in the report's page; that of the first part for a computed value",
		({ value }) => `p-${restingOn(value)?.quoted.block}`,
		REQUIRED,
	),
	column(
		'permalink',
		'string',
		'永久地址：直达该数；算得的数直达其第一个分项',
		'permanent address of the figure; of the first part for a computed value',
		({ value, report }, { site }) =>
			permalink(site, figurePath(report.division, report.year, (restingOn(value) ?? value).metric.key)),
		REQUIRED,
	),
	column(
		'report_hash',
		'string',
		'本站报告文件的 SHA-256',
		"SHA-256 of the archive's file of the report",
		({ report }) => report.digest,
		REQUIRED,
	),
	column(
		'corrected',
		'boolean',
		'本站更正过此数，见 corrections 表',
		'corrected by the archive, see the table corrections',
		({ value, report }, { archive }) => wasCorrected(archive, report.id, value.metric.key),
		REQUIRED,
	),
	column(
		'proposed',
		'boolean',
		'待核：由程序提出（算得的数：有一个分项是），尚无人对照原句核过',
		'not yet reviewed: proposed by the import (of a computed value: one of its parts), read by nobody in its sentence',
		({ value }) => isUnread(value),
		REQUIRED,
	),
	column('note', 'string', '审读者的说明', 'note of a reviewer', ({ value }) =>
		value.observation?.note ? chineseNote(value.observation.note) : null,
	),
	column('note_en', 'string', '审读者的说明（英文）', 'note of a reviewer in English', ({ value }) =>
		value.observation?.note ? englishNote(value.observation.note) : null,
	),
];

/** The observation that states a value, or the first of those from which it is computed. */
function restingOn({ observation, computed }: Value): Observation | undefined {
	return observation ?? computed?.parts[0];
}

function breaksOf({ metric }: Value, { place }: Report): string | null {
	if (metric.breaks.length === 0) return null;
	const dates = metric.breaks.filter((reform) => concerns(reform, place)).map(({ date }) => date);
	return dates.length > 0 ? dates.sort().join(' ') : null;
}

/** The values of one report in the order of the registry. */
export function* statedIn(archive: Archive, report: Report): Iterable<Stated> {
	for (const value of valuesOf(archive, report).values()) yield { value, report };
}

export const observations = defineTable<Stated>({
	name: 'observations',
	title: {
		zh: '观测值：每份报告写明的每个数，及由其分项算得的数',
		en: 'Observations: every value that a report states, and sums of its parts',
	},
	primaryKey: ['report', 'metric'],
	foreignKeys: [
		{ fields: ['report'], table: 'reports', to: ['id'] },
		{ fields: ['division'], table: 'divisions', to: ['code'] },
		{ fields: ['metric'], table: 'metrics', to: ['key'] },
	],
	columns,
	*items(archive) {
		for (const report of archive.reports) yield* statedIn(archive, report);
	},
});
