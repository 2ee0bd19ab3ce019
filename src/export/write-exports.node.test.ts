import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { valuesOf } from '../compare/values.ts';
import { tablePath } from '../urls/data-urls.ts';
import { toCsvCell } from './csv.ts';
import { factOf } from './parquet-sink.node.ts';
import { type Field, type Table, toRecord } from './table.ts';
import { TABLES } from './tables/index.ts';
import { writtenExports } from './written.node.ts';

const written = await writtenExports();
const { folder, context, json } = written;
afterAll(written.remove);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('DuckDB', async () => {
	const duck = await (await DuckDBInstance.create()).connect();
	const rowsOf = async (sql: string) => (await duck.runAndReadAll(sql)).getRowsJson();
	const SQL = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };
	const columnsOf = (fields: readonly Field[]) =>
		fields.map(({ name, type }) => `'${name}': '${SQL[type]}'`).join(', ');
	const csv = ({ name, fields }: Table) =>
		`read_csv('${join(folder, tablePath(name, 'csv'))}', header = true, columns = {${columnsOf(fields)}})`;
	const parquet = ({ name }: Table) => `read_parquet('${join(folder, tablePath(name, 'parquet'))}')`;
	const table = (name: string) => {
		const found = TABLES.find((one) => one.name === name);
		if (!found) throw new Error(`no table ${name}`);
		return found;
	};

	test.each(TABLES.map(({ name }) => name))('%s is the same table as CSV, Parquet and JSON', async (name) => {
		const one = table(name);
		// The apostrophe that CSV puts before a formula is the one difference that is meant.
		const bare = one.fields
			.map((field) =>
				field.type === 'string'
					? `regexp_replace(${field.name}, '^''([=+@-])', '\\1') AS ${field.name}`
					: field.name,
			)
			.join(', ');
		const fromParquet = await rowsOf(`SELECT * FROM ${parquet(one)}`);
		expect(await rowsOf(`SELECT ${bare} FROM ${csv(one)}`)).toEqual(fromParquet);
		const plain = [...one.rows(context)].map((row) => toRecord(one.fields, row));
		expect(json(tablePath(name, 'json'))).toEqual(plain);
		expect(fromParquet).toEqual(plain.map((row) => Object.values(row)));
		const types = await rowsOf(
			`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${parquet(one)})`,
		);
		expect(types).toEqual(one.fields.map((field) => [field.name, SQL[field.type]]));
	});

	test('every primary key is unique and every foreign key leads to a row', async () => {
		for (const one of TABLES) {
			const key = one.primaryKey.join(', ');
			const twice = `SELECT ${key} FROM ${csv(one)} GROUP BY ${key} HAVING count(*) > 1`;
			expect(await rowsOf(twice), one.name).toEqual([]);
			for (const { fields, table: to, to: columns } of one.foreignKeys) {
				const target = parquet(to === '' ? one : table(to));
				const on = fields.map((field, i) => `a.${field} = b.${columns[i]}`).join(' AND ');
				const stated = fields.map((field) => `a.${field} IS NOT NULL`).join(' AND ');
				const lost = `SELECT a.* FROM ${csv(one)} a LEFT JOIN ${target} b ON ${on} WHERE ${stated} AND b.${columns[0]} IS NULL`;
				expect(await rowsOf(lost), `${one.name} ${fields}`).toEqual([]);
			}
		}
	});

	test('rows are as many as the archive holds', async () => {
		const { archive } = context;
		const count = async (name: string) =>
			Number((await rowsOf(`SELECT count(*) FROM ${csv(table(name))}`))[0]?.[0]);
		expect(await count('reports')).toBe(archive.reports.length);
		expect(await count('metrics')).toBe(archive.metrics.size);
		expect(await count('divisions')).toBe(archive.divisions.size);
		expect(await count('observations')).toBe(
			archive.reports.reduce((sum, report) => sum + valuesOf(archive, report).size, 0),
		);
		const [stated] = await rowsOf(`SELECT count(*) FROM ${csv(table('observations'))} WHERE NOT computed`);
		expect(Number(stated?.[0])).toBe(archive.reports.flatMap(({ observations }) => observations).length);
	});

	test('the partitions by year make up the whole', async () => {
		const parts = `read_parquet('${join(folder, 'data/years/*.parquet')}')`;
		const order = 'ORDER BY report, metric';
		expect(await rowsOf(`SELECT * FROM ${parts} ${order}`)).toEqual(
			await rowsOf(`SELECT * FROM ${parquet(table('observations'))} ${order}`),
		);
	});
});

test('the slices of divisions, metrics and years each hold every observation once', () => {
	const all = json('data/observations.json');
	const key = (row: { report: string; metric: string }) => `${row.report} ${row.metric}`;
	for (const kind of ['divisions', 'metrics', 'years', 'reports']) {
		const rows = globSync(`api/v1/${kind}/*.json`, { cwd: folder }).flatMap(
			(path) => json(path).observations,
		);
		expect(rows.map(key).sort(), kind).toEqual(all.map(key).sort());
	}
});

test('the CSV of a slice has the lines of the table, and its metadata names it', () => {
	const lines = (path: string) => read(path).split('\r\n');
	const slice = lines('data/divisions/410411.csv');
	const names = 'division_zh,division_en,metric_zh,metric_en,';
	const [head = '', ...rows] = lines('data/observations.csv').map((line) => line.replace('\uFEFF', ''));
	expect(slice[0]).toBe(`\uFEFF${names}${head}`);
	const { metrics } = context.archive;
	const expected = rows
		.filter((line) => line.startsWith('410411-'))
		.map((line) => {
			const metric = metrics.get(line.split(',')[3] ?? '');
			return `湛河区,Zhanhe District,${[metric?.zh, metric?.en].map((name) => toCsvCell(name ?? null)).join(',')},${line}`;
		});
	expect(slice.slice(1)).toEqual([...expected, '']);
	const [pairHead = '', ...pairLines] = lines('data/pairs/410411-2020-2023.csv');
	expect(pairHead).toMatch(/^\uFEFFdivision,division_zh,division_en,metric,name_zh,name_en,/);
	expect(pairLines.slice(0, -1).filter((line) => !line.startsWith('410411,湛河区,Zhanhe District,'))).toEqual(
		[],
	);
	for (const path of globSync('data/{divisions,metrics,years,pairs}/*.csv', { cwd: folder })) {
		const metadata = json(`${path}-metadata.json`);
		expect(path.endsWith(`/${metadata.url}`)).toBe(true);
		const { columns } = json(join(path, '..', metadata.tableSchema));
		expect(lines(path)[0]?.slice(1)).toBe(columns.map(({ name }: Field) => name).join(','));
	}
});

test('every CSV begins with a byte order mark and ends its lines with CRLF, and none of its cells is a formula', () => {
	const files = globSync('data/**/*.csv', { cwd: folder });
	expect(files.length).toBeGreaterThan(100);
	for (const path of files) {
		const text = read(path);
		expect(text.startsWith('\uFEFF') && text.endsWith('\r\n'), path).toBe(true);
		const unquoted = text.slice(1).replace(/"(?:[^"]|"")*"/g, (cell) => cell.slice(1, 2));
		expect(unquoted.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
		const cells = unquoted.split(/,|\r\n/).filter((cell) => Number.isNaN(Number(cell)));
		expect(
			cells.filter((cell) => /^[=+\-@＝＋－＠\t]/.test(cell)),
			path,
		).toEqual([]);
	}
});

test('a comparison gives both values and no change across a reform', () => {
	const { rows } = json('api/v1/pairs/410411-2020-2023.json');
	const row = rows.find(({ metric }: { metric: string }) => metric === 'reconsideration_accepted');
	expect(row).toMatchObject({ stated: 'both', older_value: 9, level: 'break', delta: null, percent: null });
	expect(row.reason_zh).toContain('豫政〔2020〕33号');
});

test('a corrected value says so in its row', () => {
	const corrected = json('data/observations.json').filter((row: { corrected: boolean }) => row.corrected);
	expect(corrected.map((row: { report: string; metric: string }) => [row.report, row.metric])).toEqual([
		['410411-2020', 'reconsideration_accepted'],
	]);
	expect(read('data/corrections.csv')).toContain(",'=95 件,");
	expect(json('data/corrections.json')[0].before).toBe('=95 件');
});

test('the zip holds every file that its Data Package names, with its bytes', () => {
	const entries = unzipSync(readFileSync(join(folder, 'data/duizhao-data.zip')));
	const { resources } = JSON.parse(strFromU8(entries['datapackage.json'] ?? new Uint8Array()));
	const named = resources.map(({ path }: { path: string }) => path);
	expect(Object.keys(entries).sort()).toEqual([...named, 'README.md', 'datapackage.json'].sort());
	for (const [name, bytes] of Object.entries(entries)) {
		expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'data', name))), name).toBe(true);
	}
	for (const { path, bytes, hash } of resources) {
		const fact = factOf(join(folder, 'data', path));
		expect({ bytes, hash }).toEqual({ bytes: fact.bytes, hash: `sha256:${fact.sha256}` });
	}
});

test('the same archive gives the same bytes', { timeout: 60_000 }, async () => {
	const again = await writtenExports();
	expect(again.zip).toEqual(written.zip);
	again.remove();
});

test('the README describes every column', () => {
	const text = read('data/README.md');
	const missing = TABLES.flatMap(({ fields }) => fields).filter(
		({ name }) => !text.includes(`| \`${name}\` |`),
	);
	expect(missing).toEqual([]);
});
