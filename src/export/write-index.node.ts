/** The list of everything that the JSON API offers. */
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import {
	apiIndexPath,
	apiPath,
	dataPackagePath,
	dataPath,
	openApiPath,
	type SliceKind,
} from '../urls/data-urls.ts';
import { canonicalUrl, rel } from '../urls/urls.ts';
import { DATA_TITLE } from './about-data.ts';
import { printParts } from './print-parts.ts';
import type { Target } from './row-sinks.node.ts';
import { toMeta } from './slice.ts';
import type { ExportContext } from './table.ts';
import { TextSink } from './text-sink.node.ts';
import { pairNames } from './write-pairs.node.ts';

/**
 * Writes the API's index. `metrics` are those that have a file. It names every report and every pair: each is printed by itself,
 * so that the whole is never in memory.
 */
export function writeIndex({ disk, folder, context }: Target, metrics: readonly string[]): void {
	const sink = new TextSink(disk, join(folder, apiIndexPath()));
	for (const part of printParts(toHead(context), toLists(context, metrics))) sink.write(part);
	sink.close();
}

const toHead = ({ archive, site }: ExportContext) => ({
	meta: toMeta(archive, { title: DATA_TITLE.zh, page: canonicalUrl(site, dataPath()), csv: null }),
	describedBy: rel(apiIndexPath(), openApiPath()),
	tables: rel(apiIndexPath(), dataPackagePath()),
});

function toLists({ archive }: ExportContext, metrics: readonly string[]) {
	return {
		divisions: divisionLinks(archive),
		reports: links('reports', 'id', idsOf(archive)),
		metrics: metricLinks(archive, metrics),
		years: links('years', 'year', coverageYears(archive)),
		pairs: links('pairs', 'pair', pairNames(archive)),
	};
}

type Kind = SliceKind | 'reports';
const hrefOf = (kind: Kind, name: string | number) => apiPath(kind, String(name)).replace('api/v1/', '');

function* links(kind: Kind, key: string, names: Iterable<string | number>) {
	for (const name of names) yield { [key]: name, href: hrefOf(kind, name) };
}

function* idsOf({ reports }: Archive) {
	for (const { id } of reports) yield id;
}

function* divisionLinks({ divisions }: Archive) {
	for (const { code, name } of divisions.values()) yield { code, name, href: hrefOf('divisions', code) };
}

function* metricLinks({ metrics }: Archive, keys: readonly string[]) {
	for (const key of keys) {
		const metric = metrics.get(key);
		yield { key, name_zh: metric?.zh, name_en: metric?.en, href: hrefOf('metrics', key) };
	}
}

const coverageYears = ({ reports }: Archive) =>
	[...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
