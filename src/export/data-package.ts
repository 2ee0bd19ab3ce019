import type { Licence } from '../archive/schema/index.ts';
import { tablePath } from '../urls/data-urls.ts';
import { DATA_DESCRIPTION, DATA_TITLE, SCHEMA_VERSION } from './about-data.ts';
import type { Table } from './table.ts';
import { toTableSchema } from './table-schema.ts';

/** A file as written. */
export interface FileFact {
	bytes: number;
	/** In hexadecimal. */
	sha256: string;
}

/** A table in its three formats. */
export interface TableFacts {
	table: Table;
	rows: number;
	csv: FileFact;
	json: FileFact;
	parquet: FileFact;
}

/**
 * The Data Package (https://specs.frictionlessdata.io/data-package/) that describes every table; paths are relative to the
 * file's own folder, so that it holds in the archive and in the zip. CSV carries the schema; JSON and Parquet have the same rows.
 */
export function toDataPackage(facts: readonly TableFacts[], homepage: string, licence: Licence | null) {
	return {
		profile: 'data-package',
		name: 'duizhao',
		title: `${DATA_TITLE.zh} | ${DATA_TITLE.en}`,
		description: `${DATA_DESCRIPTION.zh}\n\n${DATA_DESCRIPTION.en}`,
		version: SCHEMA_VERSION,
		homepage,
		// The profile refuses an empty list.
		...(licence && { licenses: [{ name: licence.id, title: licence.title, path: licence.url }] }),
		sources: [
			{
				title:
					'各级人民政府公开的文件，逐件列于 reports.csv 与 plans.csv | Public documents of governments, each listed in reports.csv and plans.csv with its file, address and SHA-256',
				path: 'reports.csv',
			},
		],
		resources: facts.flatMap(resourcesOf),
	};
}

function resourcesOf({ table, csv, json, parquet }: TableFacts) {
	const { name, title } = table;
	const head = { title: `${title.zh} | ${title.en}` };
	return [
		{
			name,
			...head,
			...fileOf(name, 'csv', csv),
			profile: 'tabular-data-resource',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
			schema: toTableSchema(table),
		},
		{
			name: `${name}-json`,
			...head,
			...fileOf(name, 'json', json),
			mediatype: 'application/json',
			encoding: 'utf-8',
		},
		{
			name: `${name}-parquet`,
			...head,
			...fileOf(name, 'parquet', parquet),
			mediatype: 'application/vnd.apache.parquet',
		},
	];
}

function fileOf(table: string, format: 'csv' | 'json' | 'parquet', { bytes, sha256 }: FileFact) {
	return { path: tablePath(table, format).replace('data/', ''), format, bytes, hash: `sha256:${sha256}` };
}
