/** The pass over all reports, division by division: tables, years, metrics, divisions, reports and pairs grow together. */
import { join } from 'node:path';
import type { Archive, Report } from '../archive/model.ts';
import { reportsOf } from '../compare/lookup.ts';
import { apiPath } from '../urls/data-urls.ts';
import { canonicalUrl, reportPath } from '../urls/urls.ts';
import { printRow } from './print-row.ts';
import { encodeRows, NO_SINK, openSlice, type RowSink, Sinks, type Target } from './row-sinks.node.ts';
import { type Slice, toMeta } from './slice.ts';
import { toRecord } from './table.ts';
import { breaks, divisions, metrics, observations, reports } from './tables/index.ts';
import { statedIn } from './tables/observations.ts';
import { observationSlice } from './tables/slices.ts';
import { JsonListSink, TextSink } from './text-sink.node.ts';
import { writePairs } from './write-pairs.node.ts';
import { TableSink, type TableWritten } from './write-tables.node.ts';

export interface DivisionsWritten {
	tables: TableWritten[];
	/** Keys of the metrics that some report states, or whose parts it states; in the order of the registry. */
	metrics: string[];
}

/** Writes every file that holds reports or observations. What a division's files need is made for it and then forgotten. */
export async function writeDivisions(target: Target): Promise<DivisionsWritten> {
	const { archive } = target.context;
	const sinks = openSinks(target);
	for (const code of archive.divisions.keys()) {
		const part = { ...archive, reports: reportsOf(archive, code) };
		writeDivision({ ...target, context: { ...target.context, archive: part } }, code, sinks);
		await target.disk.room();
	}
	for (const sink of [sinks.years, sinks.metrics]) sink.close();
	const stated = new Set(sinks.metrics.keys);
	return {
		tables: [sinks.observations.close(), sinks.reports.close()],
		metrics: [...archive.metrics.keys()].filter((key) => stated.has(key)),
	};
}

type AllSinks = ReturnType<typeof openSinks>;

/** What grows over all divisions. */
function openSinks(target: Target) {
	return {
		observations: new TableSink(target, observations),
		reports: new TableSink(target, reports),
		years: new Sinks((year: number) => yearSink(target, year)),
		metrics: metricSinks(target),
	};
}

function writeDivision(target: Target, code: string, all: AllSinks): void {
	const { context } = target;
	const held = context.archive.reports.map((report) => ({ report, row: reports.row(report, context) }));
	const records = new Map(held.map(({ report, row }) => [report, toRecord(reports.fields, row)]));
	const division = divisionSink(target, code, [...records.values()]);
	for (const { report, row } of held) {
		all.reports.add(row, printRow(reports.fields, row));
		const sinks: ReportSinks = {
			own: reportSink(target, report, records.get(report)),
			division,
			year: all.years.at(report.year),
		};
		writeObservations(target, report, sinks, all);
	}
	division.close();
	writePairs(target, code, records);
}

/** What takes all rows of a report, and only whole reports. */
interface ReportSinks {
	own: Pick<JsonListSink, 'add' | 'close'>;
	division: RowSink;
	year: RowSink;
}

function writeObservations({ context }: Target, report: Report, sinks: ReportSinks, all: AllSinks): void {
	const stated = [...statedIn(context.archive, report)];
	const rows = stated.map((one) => observations.row(one, context));
	const printed = encodeRows(
		observations,
		rows,
		stated.map((one) => observationSlice.names(one, context)),
	);
	for (const [i, row] of rows.entries()) {
		const [text, metric] = [printed[i], stated[i]?.value.metric.key];
		if (!text || metric === undefined) continue;
		sinks.own.add(text.json);
		sinks.division.add(text);
		sinks.year.add(text);
		all.metrics.at(metric).add(text);
		all.observations.add(row, text);
	}
	sinks.own.close();
}

function openObservations(
	target: Target,
	slice: Omit<Slice, 'table'>,
	head: Readonly<Record<string, unknown>>,
): RowSink {
	const of = { table: observationSlice.table, head, list: 'observations' };
	return openSlice(target, { ...slice, table: 'slice' }, of);
}

function divisionSink(target: Target, code: string, held: readonly object[]): RowSink {
	const { context } = target;
	const division = known(context.archive, 'divisions', code);
	const head = { division: toRecord(divisions.fields, divisions.row(division, context)), reports: held };
	return openObservations(target, { kind: 'divisions', name: code, title: division.name }, head);
}

/** A metric has its file as soon as a report states it or its parts. */
function metricSinks(target: Target): Sinks<string, RowSink> {
	const { context } = target;
	const reforms = [...breaks.rows(context)].map((row) => toRecord(breaks.fields, row));
	return new Sinks((key) => {
		const metric = known(context.archive, 'metrics', key);
		const head = {
			metric: toRecord(metrics.fields, metrics.row(metric, context)),
			breaks: reforms.filter((reform) => reform['metric'] === key),
		};
		return openObservations(target, { kind: 'metrics', name: key, title: metric.zh }, head);
	});
}

function known<K extends 'divisions' | 'metrics'>(archive: Archive, list: K, key: string) {
	type Item = Archive[K] extends Map<string, infer T> ? T : never;
	const found = archive[list].get(key);
	if (!found) throw new Error(`A bug of Duizhao: no ${key} among the ${list}.`);
	return found as Item;
}

function yearSink(target: Target, year: number): RowSink {
	const slice = { kind: 'years', name: String(year), title: `${year}年` } as const;
	return openObservations(target, slice, { year });
}

function reportSink(
	{ disk, folder, context, taken }: Target,
	report: Report,
	record: unknown,
): ReportSinks['own'] {
	const path = apiPath('reports', report.id);
	if (taken.has(path)) return NO_SINK;
	const page = canonicalUrl(context.site, reportPath(report.division, report.year));
	const head = { meta: toMeta(context.archive, { title: report.title, page, csv: null }), report: record };
	const file = new TextSink(disk, join(folder, path));
	return new JsonListSink(file, head, 'observations');
}
