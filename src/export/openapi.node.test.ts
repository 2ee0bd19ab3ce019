import { globSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, expect, test } from 'vitest';
import { toOpenApi } from './openapi.ts';
import { writtenExports } from './written.node.ts';

const written = await writtenExports();
afterAll(written.remove);
const api = toOpenApi(written.context.archive.licence);
const files = globSync('**', { cwd: `${written.folder}/api/v1`, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => `${entry.parentPath}/${entry.name}`.replace(`${written.folder}/api/v1`, ''));

const templates = Object.entries(api.paths).map(([path, { get }]) => {
	const patterns = new Map(
		get.parameters?.map(({ name, schema }) => [name, schema.pattern?.slice(1, -1) ?? '']),
	);
	const source = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name) => patterns.get(name) ?? '');
	return { path, get, matches: new RegExp(`^${source}$`) };
});

test('is an OpenAPI document by its own schema', async () => {
	const { valid, errors } = await new Validator().validate(structuredClone(api));
	expect(errors ?? []).toEqual([]);
	expect(valid).toBe(true);
});

test('describes every file once and nothing that is not there', () => {
	expect(files.length).toBeGreaterThan(100);
	const described = files.map((file) => templates.filter(({ matches }) => matches.test(file)).length);
	expect(files.filter((_, i) => described[i] !== 1)).toEqual([]);
	expect(templates.filter(({ matches }) => !files.some((file) => matches.test(file)))).toEqual([]);
});

test('every file has the shape that is described', () => {
	const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));
	ajv.addSchema(api, 'api');
	for (const { path, get, matches } of templates) {
		const pointer = `api#/paths/${path.replaceAll('/', '~1').replace('{', '%7B').replace('}', '%7D')}/get/responses/200/content/application~1json/schema`;
		const check = ajv.getSchema(pointer) ?? ajv.compile({ $ref: pointer });
		expect(get.operationId).toBeTruthy();
		for (const file of files.filter((one) => matches.test(one))) {
			check(written.json(`api/v1${file}`));
			expect(check.errors ?? [], file).toEqual([]);
		}
	}
});

test('the index leads to every file and to nothing else', () => {
	const { meta: _, describedBy, tables, ...lists } = written.json('api/v1/index.json');
	const links = Object.values(lists as Record<string, { href: string }[]>).flatMap((list) =>
		list.map(({ href }) => `/${href}`),
	);
	expect(describedBy).toBe('openapi.json');
	expect(written.json(`api/v1/${tables}`).resources.length).toBeGreaterThan(0);
	expect(lists.divisions).toContainEqual({ code: '410411', name: '湛河区', href: 'divisions/410411.json' });
	expect([...links, '/index.json', '/openapi.json'].sort()).toEqual(files.sort());
});
