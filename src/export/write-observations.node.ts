/** The one pass over all observations: table, years, metrics, divisions and reports grow together. */
import { join } from 'node:path';
import type { Report } from '../archive/model.ts';
import { reportsOf } from '../compare/lookup.ts';
import { apiPath, partitionPath } from '../urls/data-urls.ts';
import { canonicalUrl, reportPath } from '../urls/urls.ts';
import type { TableFacts } from './data-package.ts';
import { ParquetSink } from './parquet-sink.node.ts';
import { type PrintedRow, printRow, Sinks, SliceSink } from './row-sinks.node.ts';
import { type Slice, toMeta } from './slice.ts';
import { type ExportContext, toRecord } from './table.ts';
import { breaks, divisions, metrics, observations, reports } from './tables/index.ts';
import { statedIn } from './tables/observations.ts';
import { JsonListSink, TextSink } from './text-sink.node.ts';
import { TableSink } from './write-tables.node.ts';

/** Writes every file that holds observations. */
export function writeObservations(folder: string, context: ExportContext): TableFacts {
	const { archive } = context;
	const table = new TableSink(folder, observations);
	const years = new Sinks((year: number) => yearSink(folder, context, year));
	const partitions = new Sinks(
		(year: number) => new ParquetSink(join(folder, partitionPath(year)), observations.fields),
	);
	const byMetric = metricSinks(folder, context);
	for (const code of archive.divisions.keys()) {
		const division = divisionSink(folder, context, code);
		for (const report of reportsOf(archive, code)) {
			const own = reportSink(folder, context, report);
			for (const stated of statedIn(archive, report)) {
				const printed = printRow(observations, observations.row(stated, context));
				own.add(printed.json);
				const metric = byMetric.at(stated.value.metric.key);
				for (const sink of [table, division, years.at(report.year), metric]) sink.add(printed);
				partitions.at(report.year).add(printed.row);
			}
			own.close();
		}
		division.close();
	}
	for (const sinks of [years, partitions, byMetric]) sinks.close();
	return table.close();
}

function observationSlice(
	folder: string,
	context: ExportContext,
	slice: Omit<Slice, 'table'>,
	head: Readonly<Record<string, unknown>>,
): { add(row: PrintedRow): void; close(): void } {
	const target = { folder, site: context.site, table: observations, head, list: 'observations' };
	return new SliceSink({ ...slice, table: 'observations' }, target);
}

function divisionSink(folder: string, context: ExportContext, code: string) {
	const { archive } = context;
	const division = archive.divisions.get(code);
	if (!division) throw new Error(`A bug of Duizhao: no division ${code}.`);
	const head = {
		division: toRecord(divisions.fields, divisions.row(division, context)),
		reports: reportsOf(archive, code).map((report) => toRecord(reports.fields, reports.row(report, context))),
	};
	return observationSlice(folder, context, { kind: 'divisions', name: code, title: division.name }, head);
}

/** A metric has its file as soon as a report states it or its parts. */
function metricSinks(folder: string, context: ExportContext) {
	const { archive } = context;
	const reforms = [...breaks.rows(context)].map((row) => toRecord(breaks.fields, row));
	return new Sinks((key: string) => {
		const metric = archive.metrics.get(key);
		if (!metric) throw new Error(`A bug of Duizhao: no metric ${key}.`);
		const head = {
			metric: toRecord(metrics.fields, metrics.row(metric, context)),
			breaks: reforms.filter((reform) => reform['metric'] === key),
		};
		return observationSlice(folder, context, { kind: 'metrics', name: key, title: metric.zh }, head);
	});
}

function yearSink(folder: string, context: ExportContext, year: number) {
	const slice = { kind: 'years', name: String(year), title: `${year}年` } as const;
	return observationSlice(folder, context, slice, { year });
}

function reportSink(folder: string, context: ExportContext, report: Report): JsonListSink {
	const page = canonicalUrl(context.site, reportPath(report.division, report.year));
	const head = {
		meta: toMeta(report.title, page, null),
		report: toRecord(reports.fields, reports.row(report, context)),
	};
	return new JsonListSink(new TextSink(join(folder, apiPath('reports', report.id))), head, 'observations');
}
