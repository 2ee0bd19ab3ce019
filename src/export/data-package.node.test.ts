/** Holds the Data Package against Frictionless' own schemas and against its implementation for Node. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { NO_LICENCE } from './about-data.ts';
import { toDataPackage } from './data-package.ts';
import { toOpenApi } from './openapi.ts';
import { toReadme } from './readme.ts';
import { toMeta } from './slice.ts';
import { writtenExports } from './written.node.ts';

// CommonJS without types.
const { Package, validate } = createRequire(import.meta.url)('datapackage');

const written = await writtenExports();
afterAll(written.remove);
const descriptor = written.json('data/datapackage.json');

// This implementation, unlike the one in Python, takes the byte order mark for a part of the first header.
const bare = join(written.folder, 'bare');
cpSync(join(written.folder, 'data'), bare, { recursive: true });
for (const name of globSync('*.csv', { cwd: bare })) {
	const file = join(bare, name);
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

test('is valid by the profile of Data Packages, and each table by that of tabular resources', async () => {
	expect(await validate(descriptor)).toEqual({ valid: true, errors: [] });
	for (const { profile, ...resource } of descriptor.resources.filter(
		(one: { schema?: object }) => one.schema,
	)) {
		const tabular = { ...descriptor, profile: 'tabular-data-package', resources: [{ profile, ...resource }] };
		expect(await validate(tabular), resource.name).toEqual({ valid: true, errors: [] });
	}
});

test('every table is read with its types, constraints and foreign keys', async () => {
	const data = await Package.load(join(bare, 'datapackage.json'));
	expect(data.errors).toEqual([]);
	for (const { table, rows } of written.tables) {
		const resource = data.getResource(table.name);
		expect(await resource.read({ keyed: true, relations: true }), table.name).toHaveLength(rows);
		expect(await resource.checkRelations()).toBe(true);
	}
});

test('describes every field in both languages', () => {
	for (const { schema } of descriptor.resources.filter((one: { schema?: object }) => one.schema)) {
		for (const { description } of schema.fields) expect(description).toMatch(/\S \| \S/);
	}
});

test('names the licence that the archive names, and none where it names none', async () => {
	const { context, tables } = written;
	const licence = {
		id: 'CC-BY-4.0',
		title: 'CC BY 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
	};
	const named = toDataPackage(tables, context.site, licence);
	expect(named.licenses).toEqual([{ name: licence.id, title: licence.title, path: licence.url }]);
	const unnamed = toDataPackage(tables, context.site, null);
	expect(unnamed).not.toHaveProperty('licenses');
	expect(await validate(unnamed)).toEqual({ valid: true, errors: [] });
	expect(toReadme(tables, context.site, null)).toContain(NO_LICENCE.en);
	expect(toReadme(tables, context.site, licence)).not.toContain(NO_LICENCE.en);
	const other = { ...context.archive, licence: null };
	expect(toMeta(other, { title: '', page: '', csv: null }).licence).toBeNull();
	expect(toOpenApi(null).info).not.toHaveProperty('license');
});
