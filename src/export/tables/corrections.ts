import type { Archive } from '../../archive/model.ts';
import type { Correction } from '../../archive/schema/index.ts';
import { figurePath, permalink, reportPath } from '../../urls/urls.ts';
import { column, defineTable, REQUIRED } from '../table.ts';

/** Where a correction is to be seen: the figure, or the report where it has none any more. */
export function correctionPath({ reports }: Archive, { report, metric }: Correction): string {
	const [code = '', year] = report.split('-');
	const stated = reports.find(({ id }) => id === report)?.observations ?? [];
	const isFigure = metric !== null && stated.some((observation) => observation.metric.key === metric);
	return isFigure ? figurePath(code, Number(year), metric) : reportPath(code, Number(year));
}

export const corrections = defineTable<Correction & { n: number }>({
	name: 'corrections',
	title: { zh: '更正记录', en: 'Corrections' },
	primaryKey: ['n'],
	foreignKeys: [
		{ fields: ['report'], table: 'reports', to: ['id'] },
		{ fields: ['metric'], table: 'metrics', to: ['key'] },
	],
	columns: [
		column('n', 'integer', '序号，最旧的为 1', 'number, the oldest is 1', ({ n }) => n, REQUIRED),
		column('date', 'date', '更正日期', 'day of the correction', ({ date }) => date, REQUIRED),
		column(
			'report',
			'string',
			'报告：<代码>-<年度>',
			'report, <code>-<year>',
			({ report }) => report,
			REQUIRED,
		),
		column(
			'metric',
			'string',
			'所涉指标；不涉及某个数时为空',
			'metric concerned; empty where it was no value',
			({ metric }) => metric,
		),
		column('before', 'string', '原先的写法', 'what the archive said', ({ wrong }) => wrong, REQUIRED),
		column('after', 'string', '现在的写法', 'what it says now', ({ right }) => right, REQUIRED),
		column(
			'noticed_by',
			'string',
			'指出者；不具名为空',
			'who noticed; empty where unnamed',
			({ noticedBy }) => noticedBy,
		),
		column('note', 'string', '说明', 'note', ({ note }) => note),
		column(
			'permalink',
			'string',
			'永久地址',
			'permanent address',
			(correction, { archive, site }) => permalink(site, correctionPath(archive, correction)),
			REQUIRED,
		),
	],
	items: ({ corrections }) => corrections.toReversed().map((correction, i) => ({ ...correction, n: i + 1 })),
});
