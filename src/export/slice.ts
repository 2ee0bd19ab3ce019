import type { Archive } from '../archive/model.ts';
import { type SliceKind, slicePath, tableSchemaPath } from '../urls/data-urls.ts';
import { canonicalUrl, divisionPath, metricPath, pairPath, yearPath } from '../urls/urls.ts';
import { DATA_TITLE, SCHEMA_VERSION } from './about-data.ts';
import type { ExportContext } from './table.ts';

/** One page's part of the data. */
export interface Slice {
	kind: SliceKind;
	/** Code, key, year, or `<code>-<year>-<year>`. */
	name: string;
	/** What it is about, in Chinese. */
	title: string;
	/** Of the table whose columns it has. */
	table: 'slice' | 'pair';
}

/** The page of a slice. */
export function pageOfSlice({ kind, name }: Pick<Slice, 'kind' | 'name'>): string {
	if (kind === 'divisions') return divisionPath(name);
	if (kind === 'metrics') return metricPath(name);
	if (kind === 'years') return yearPath(Number(name));
	const [code = '', older, newer] = name.split('-');
	return pairPath(code, Number(older), Number(newer));
}

/** The metadata file of a slice's CSV after CSV on the Web; the fields stand in the schema that all slices share. */
export function toSliceMetadata(slice: Slice, { site, archive: { licence } }: ExportContext) {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { language: 'zh-CN' }],
		url: slicePath(slice.kind, slice.name).split('/').at(-1),
		'dc:title': slice.title,
		'dc:isPartOf': DATA_TITLE.zh,
		...(licence && { 'dc:license': { '@id': licence.url } }),
		'dc:source': { '@id': canonicalUrl(site, pageOfSlice(slice)) },
		'schema:version': SCHEMA_VERSION,
		dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
		tableSchema: `../${tableSchemaPath(slice.table).replace('data/', '')}`,
	};
}

/** What the JSON of a slice or report says of itself. `page` and `csv` are canonical addresses. */
export function toMeta(
	{ licence }: Archive,
	{ title, page, csv }: { title: string; page: string; csv: string | null },
) {
	return { title, page, csv, licence: licence?.id ?? null, schemaVersion: SCHEMA_VERSION };
}
