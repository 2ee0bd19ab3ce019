/**
 * What a slice's CSV has in front of its table's columns: who opens it in a spreadsheet has no other table at hand for the names behind
 * codes and keys. The whole tables and JSON do without: their rows are joined by code and key.
 */
import type { Division } from '../../archive/schema/index.ts';
import { toCsvCell } from '../csv.ts';
import { type Column, column, type ExportContext, REQUIRED, type Table } from '../table.ts';
import { observations, type Stated } from './observations.ts';
import { type PairRow, pairTable } from './pair-rows.ts';

/** The columns of a slice's CSV, and what stands before a printed row of its table. */
export interface SliceTable<T> {
	table: Table;
	/** `湛河区,Zhanhe District,受理行政复议案件,Reconsideration cases accepted,` */
	names(item: T, context: ExportContext): string;
}

function named<T>(table: Table, columns: readonly Column<T>[], name = table.name): SliceTable<T> {
	const own = columns.map(({ of: _, ...field }) => field);
	return {
		table: { ...table, name, fields: [...own, ...table.fields] },
		names: (item, context) => columns.map(({ of }) => `${toCsvCell(of(item, context))},`).join(''),
	};
}

function divisionNames<T>(of: (item: T) => Division | undefined): Column<T>[] {
	return [
		column(
			'division_zh',
			'string',
			'行政区名称',
			'name of the division in Chinese',
			(item) => of(item)?.name ?? null,
			REQUIRED,
		),
		column(
			'division_en',
			'string',
			'行政区英文名',
			'name of the division in English',
			(item) => of(item)?.english ?? null,
		),
	];
}

/** Slices of a division, metric or year. */
export const observationSlice = named<Stated>(
	observations,
	[
		...divisionNames<Stated>(({ report }) => report.place),
		column(
			'metric_zh',
			'string',
			'指标名称',
			'name of the metric in Chinese',
			({ value }) => value.metric.zh,
			REQUIRED,
		),
		column(
			'metric_en',
			'string',
			'指标英文名',
			'name of the metric in English',
			({ value }) => value.metric.en,
			REQUIRED,
		),
	],
	'slice',
);

const placeOf = ({ older, newer }: PairRow) => (older ?? newer)?.division;

/** Slices of a comparison, whose table names its metrics already. */
export const pairSlice = named<PairRow>(pairTable, [
	column(
		'division',
		'string',
		'行政区划代码（GB/T 2260）',
		'division code (GB/T 2260)',
		(row) => placeOf(row)?.code ?? null,
		{
			required: true,
			pattern: '\\d{6}',
		},
	),
	...divisionNames(placeOf),
]);
