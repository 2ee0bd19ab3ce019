import type { Archive, Report } from '../../archive/model.ts';
import type { Change, Value } from '../../compare/model.ts';
import { pairValues } from '../../compare/pair.ts';
import { isUnread } from '../../compare/unread.ts';
import { figurePath, permalink, reportPath } from '../../urls/urls.ts';
import { type Column, column, defineTable, type ExportContext, REQUIRED } from '../table.ts';

/** A line of a comparison: a metric that both reports state, or one of them. */
export interface PairRow {
	stated: 'both' | 'older' | 'newer';
	older: Value | null;
	newer: Value | null;
	change: Change | null;
}

/** The rows of two reports: what both state, then what only the older and only the newer one states. */
export function pairRows(archive: Archive, older: Report, newer: Report): PairRow[] {
	const { shared, onlyOlder, onlyNewer } = pairValues(archive, older, newer);
	return [
		...shared.map(
			(row): PairRow => ({ stated: 'both', older: row.older, newer: row.newer, change: row.change }),
		),
		...onlyOlder.map((value): PairRow => ({ stated: 'older', older: value, newer: null, change: null })),
		...onlyNewer.map((value): PairRow => ({ stated: 'newer', older: null, newer: value, change: null })),
	];
}

const LEVELS = ['same', 'caution', 'break', 'not_comparable'];
const metricOf = ({ older, newer }: PairRow) => older?.metric ?? newer?.metric;

function permalinkOf(value: Value | null, { site }: ExportContext): string | null {
	if (!value) return null;
	const { division, year, metric } = value;
	return permalink(
		site,
		value.observation ? figurePath(division.code, year, metric.key) : reportPath(division.code, year),
	);
}

function side(name: 'older' | 'newer', zh: string): Column<PairRow>[] {
	return [
		column(
			`${name}_value`,
			'number',
			`${zh}的数值`,
			`value of the ${name} report`,
			(row) => row[name]?.value ?? null,
		),
		column(
			`${name}_qualifier`,
			'string',
			`${zh}的确切程度`,
			`how exact the ${name} value is`,
			(row) => row[name]?.qualifier ?? null,
			{ enum: ['exact', 'approx', 'at_least', 'at_most'] },
		),
		column(
			`${name}_computed`,
			'boolean',
			`${zh}的数由本站算得`,
			`the ${name} value is computed by the archive`,
			(row) => (row[name] ? row[name].computed !== null : null),
		),
		column(
			`${name}_proposed`,
			'boolean',
			`${zh}的数待核：由程序提出，尚无人对照原句核过`,
			`the ${name} value is not yet reviewed: proposed by the import, read by nobody in its sentence`,
			(row) => (row[name] ? isUnread(row[name]) : null),
		),
		column(
			`${name}_quote`,
			'string',
			`${zh}的原话`,
			`exact words of the ${name} report`,
			(row) => row[name]?.observation?.quote ?? null,
		),
		column(
			`${name}_permalink`,
			'string',
			`${zh}的永久地址`,
			`permanent address of the ${name} value`,
			(row, context) => permalinkOf(row[name], context),
		),
	];
}

/** Slices only: the rows of each pair page, without a table over all pairs. */
export const pairTable = defineTable<PairRow>({
	name: 'pair',
	title: { zh: '两份报告并排', en: 'Two reports side by side' },
	primaryKey: ['metric', 'stated'],
	foreignKeys: [],
	columns: [
		column('metric', 'string', '指标', 'metric', (row) => metricOf(row)?.key ?? null, REQUIRED),
		column('name_zh', 'string', '名称', 'name in Chinese', (row) => metricOf(row)?.zh ?? null, REQUIRED),
		column('name_en', 'string', '英文名', 'name in English', (row) => metricOf(row)?.en ?? null, REQUIRED),
		column('unit', 'string', '单位', 'unit', (row) => metricOf(row)?.unit ?? null, REQUIRED),
		column(
			'stated',
			'string',
			'both 两年都有，older 只有前一年，newer 只有后一年；没有不是零',
			'both; older or newer: only that report has it; missing is not zero',
			({ stated }) => stated,
			{ required: true, enum: ['both', 'older', 'newer'] },
		),
		...side('older', '前一年'),
		...side('newer', '后一年'),
		column(
			'level',
			'string',
			'same 口径相同，caution 口径可能不同，break 口径断开，not_comparable 不可比',
			'same, caution, break or not_comparable',
			({ change }) => change?.verdict.level ?? null,
			{ enum: LEVELS },
		),
		column(
			'reason_zh',
			'string',
			'理由',
			'reason in Chinese',
			({ change }) => change?.verdict.reason?.zh ?? null,
		),
		column(
			'reason_en',
			'string',
			'理由（英文）',
			'reason in English',
			({ change }) => change?.verdict.reason?.en ?? null,
		),
		column(
			'delta',
			'number',
			'后减前；比率为百分点；口径断开或无法判定为空',
			'newer minus older; percentage points for rates; empty where refused or undecidable',
			({ change }) => change?.delta ?? null,
		),
		column(
			'percent',
			'number',
			'变化百分比，仅限口径相同且两数皆为不小于 10 的确数',
			'change in per cent, only where counted alike and both values are exact and at least 10',
			({ change }) => change?.percent ?? null,
		),
	],
	items: () => [],
});
