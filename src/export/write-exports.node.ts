/** Writes everything that other programs take: tables, slices, the JSON API, the Data Package, the zip. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { yearsOf } from '../compare/lookup.ts';
import { pairsOf } from '../compare/pair.ts';
import { valuesOf } from '../compare/values.ts';
import {
	apiIndexPath,
	apiPath,
	dataPackagePath,
	dataPath,
	dataReadmePath,
	dataZipPath,
	openApiPath,
	pairName,
	tablePath,
	tableSchemaPath,
} from '../urls/data-urls.ts';
import { canonicalUrl } from '../urls/urls.ts';
import { DATA_TITLE } from './about-data.ts';
import { type FileFact, type TableFacts, toDataPackage } from './data-package.ts';
import { toOpenApi } from './openapi.ts';
import { factOf } from './parquet-sink.node.ts';
import { toReadme } from './readme.ts';
import { printRow, SliceSink, writeJson } from './row-sinks.node.ts';
import { toMeta } from './slice.ts';
import { type ExportContext, toRecord } from './table.ts';
import { toCsvwSchema } from './table-schema.ts';
import { observations, reports, TABLES } from './tables/index.ts';
import { pairRows, pairTable } from './tables/pair-rows.ts';
import { TextSink } from './text-sink.node.ts';
import { writeObservations } from './write-observations.node.ts';
import { writeTable } from './write-tables.node.ts';
import { writeZip } from './zip.node.ts';

/** What the pages need to know of the files. */
export interface WrittenExports {
	tables: TableFacts[];
	zip: FileFact;
}

/**
 * Writes all exports below `folder`, at the addresses of `data-urls.ts`. Memory does not grow with the archive: rows are made,
 * printed and written one at a time. The same archive and site give the same bytes.
 */
export function writeExports(folder: string, context: ExportContext): WrittenExports {
	mkdirSync(folder, { recursive: true });
	const tables = TABLES.map((table) =>
		table === observations ? writeObservations(folder, context) : writeTable(folder, table, context),
	);
	for (const pair of allPairs(context)) writePair(folder, context, pair);
	for (const table of [observations, pairTable]) {
		writeJson(join(folder, tableSchemaPath(table.name)), toCsvwSchema(table));
	}
	writeJson(join(folder, openApiPath()), toOpenApi());
	writeJson(join(folder, apiIndexPath()), toIndex(context));
	return { tables, zip: writePackage(folder, context, tables) };
}

type ReportPair = ReturnType<typeof pairsOf>[number];

const nameOf = ({ older, newer }: ReportPair) => pairName(older.division, older.year, newer.year);

function allPairs({ archive }: ExportContext): ReportPair[] {
	return [...archive.divisions.keys()].flatMap((code) => pairsOf(archive, code));
}

function writePair(folder: string, context: ExportContext, pair: ReportPair): void {
	const { older, newer } = pair;
	const record = (report: typeof older) => toRecord(reports.fields, reports.row(report, context));
	const title = `${newer.place.name}${older.year}年与${newer.year}年`;
	const sink = new SliceSink(
		{ kind: 'pairs', name: nameOf(pair), title, table: 'pair' },
		{
			folder,
			site: context.site,
			table: pairTable,
			head: { older: record(older), newer: record(newer) },
			list: 'rows',
		},
	);
	for (const row of pairRows(context.archive, older, newer))
		sink.add(printRow(pairTable, pairTable.row(row, context)));
	sink.close();
}

/** Keys of the metrics that some report states, or whose parts it states; in the order of the registry. */
function statedMetrics(archive: Archive): string[] {
	const stated = new Set(archive.reports.flatMap((report) => [...valuesOf(archive, report).keys()]));
	return [...archive.metrics.keys()].filter((key) => stated.has(key));
}

function toIndex(context: ExportContext) {
	const { archive, site } = context;
	const links = (kind: Parameters<typeof apiPath>[0], key: string, names: Iterable<string | number>) =>
		[...names].map((name) => ({ [key]: name, href: apiPath(kind, String(name)).replace('api/v1/', '') }));
	const years = yearsOf(archive).filter((year) => archive.reports.some((report) => report.year === year));
	return {
		meta: toMeta(DATA_TITLE.zh, canonicalUrl(site, dataPath()), null),
		divisions: links('divisions', 'code', archive.divisions.keys()),
		reports: links(
			'reports',
			'id',
			archive.reports.map(({ id }) => id),
		),
		metrics: links('metrics', 'key', statedMetrics(archive)),
		years: links('years', 'year', years),
		pairs: links('pairs', 'pair', allPairs(context).map(nameOf)),
	};
}

function writePackage(folder: string, { site }: ExportContext, tables: readonly TableFacts[]): FileFact {
	const homepage = canonicalUrl(site, dataPath());
	writeJson(join(folder, dataPackagePath()), toDataPackage(tables, homepage));
	const readme = new TextSink(join(folder, dataReadmePath()));
	readme.write(toReadme(tables, homepage));
	readme.close();
	const paths = tables.flatMap(({ table }) =>
		(['csv', 'json', 'parquet'] as const).map((format) => tablePath(table.name, format)),
	);
	const names = [dataReadmePath(), dataPackagePath(), ...paths].map((path) => basename(path));
	const zip = join(folder, dataZipPath());
	writeZip(zip, join(folder, 'data'), names);
	return factOf(zip);
}
