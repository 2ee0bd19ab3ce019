/** Writes everything that other programs take: tables, slices, the JSON API, the Data Package, the zip. */
import { mkdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import {
	dataPackagePath,
	dataPath,
	dataReadmePath,
	dataZipPath,
	openApiPath,
	tablePath,
	tableSchemaPath,
} from '../urls/data-urls.ts';
import { canonicalUrl } from '../urls/urls.ts';
import { type FileFact, type TableFacts, toDataPackage } from './data-package.ts';
import { Disk } from './disk.node.ts';
import type { DiskFile } from './disk-orders.ts';
import { toOpenApi } from './openapi.ts';
import { factOf } from './parquet-sink.node.ts';
import { toReadme } from './readme.ts';
import { type Target, writeJson, writeText } from './row-sinks.node.ts';
import type { ExportContext } from './table.ts';
import { toCsvwSchema } from './table-schema.ts';
import { observations, TABLES } from './tables/index.ts';
import { observationSlice, pairSlice } from './tables/slices.ts';
import { writeDivisions } from './write-divisions.node.ts';
import { writeIndex } from './write-index.node.ts';
import { writePartitions } from './write-partitions.node.ts';
import { factsOf, type TableWritten, writeTable } from './write-tables.node.ts';

/** What the pages need to know of the files. */
export interface WrittenExports {
	tables: TableFacts[];
	zip: FileFact;
}

/** What the build has to do with the files. */
export interface ExportOptions {
	/** Stand in the folder already and stay as they are: no more is worked out for them than other files need. */
	taken?: ReadonlySet<string>;
	/** Is told the files as they are written, by their paths from the archive's root; without the zip and Parquet. */
	onFiles?: (files: DiskFile[]) => void;
}

/**
 * Writes all exports below `folder`, at the addresses of `data-urls.ts`. Rows are made, printed and written division by division,
 * so that memory does not grow with the archive; the texts of reports are not read. The same archive and site give the same
 * bytes. Throws what the disk says.
 */
export async function writeExports(
	folder: string,
	context: ExportContext,
	{ taken = new Set(), onFiles }: ExportOptions = {},
): Promise<WrittenExports> {
	mkdirSync(join(folder, 'data'), { recursive: true });
	const pathOf = (file: string) => relative(folder, file).replaceAll(sep, '/');
	const disk = new Disk(
		(file) => taken.size > 0 && taken.has(pathOf(file)),
		onFiles && ((files) => onFiles(files.map((file) => ({ ...file, path: pathOf(file.path) })))),
	);
	try {
		return await write({ disk, folder, context, taken });
	} finally {
		await disk.close();
	}
}

async function write(target: Target): Promise<WrittenExports> {
	const { disk, context } = target;
	const { tables: large, metrics } = await writeDivisions(target);
	writePartitions(target);
	const done: TableWritten[] = [];
	for (const table of TABLES) {
		done.push(large.find((written) => written.table === table) ?? writeTable(target, table));
		await disk.room();
	}
	for (const table of [observations, observationSlice.table, pairSlice.table])
		writeJson(target, tableSchemaPath(table.name), toCsvwSchema(table));
	writeJson(target, openApiPath(), toOpenApi(context.archive.licence));
	writeIndex(target, metrics);
	const facts = await disk.facts();
	const tables = done.map((written) => factsOf(target, written, facts));
	const zip = await writePackage(target, tables);
	await disk.finish();
	return { tables, zip };
}

async function writePackage(target: Target, tables: readonly TableFacts[]): Promise<FileFact> {
	const { licence } = target.context.archive;
	const homepage = canonicalUrl(target.context.site, dataPath());
	writeJson(target, dataPackagePath(), toDataPackage(tables, homepage, licence));
	writeText(target, dataReadmePath(), toReadme(tables, homepage, licence));
	const paths = tables.flatMap(({ table }) =>
		(['csv', 'json', 'parquet'] as const).map((format) => tablePath(table.name, format)),
	);
	const names = [dataReadmePath(), dataPackagePath(), ...paths].map((path) => basename(path));
	const zip = join(target.folder, dataZipPath());
	await target.disk.zip(zip, names);
	return factOf(zip);
}
