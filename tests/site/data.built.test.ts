/** What holds for the data beside the built pages, and for what pages tell machines. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCAL_SITE } from '../../src/urls/urls.ts';

const dist = join(import.meta.dirname, '../../dist');
if (!existsSync(dist)) throw new Error('There is no dist/. Run `npm run build` first.');
const site = process.env['SITE_URL'] || LOCAL_SITE;
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

type Data = Record<string, unknown> & { '@type': string };
const pages = globSync('**/*.html', { cwd: dist })
	.filter((path) => !path.endsWith('404.html'))
	.sort();
const said = new Map(
	pages.map((path) => [
		path,
		[...read(path).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
			([, json = '']): Data => JSON.parse(json),
		),
	]),
);
const typesOf = (path: string) => (said.get(path) ?? []).map((data) => data['@type']).sort();

test.each(['data/index.html', 'en/data/index.html'])(
	'%s says once that the formats hold the same rows',
	(path) => {
		const text = read(path).replace(/<script.*?<\/script>/gsu, '');
		expect(text.match(/三种格式的行相同|The three formats hold the same rows/gu)).toHaveLength(1);
		expect(text).toMatch(/由本站用分项算得的，另有标记|this site computed from its parts are marked/u);
	},
);

describe('JSON-LD', () => {
	test.each([
		[/^(en\/)?index\.html$/, 'WebSite'],
		[/^(en\/)?divisions\/\d{6}\/\d{4}\.html$/, 'Report'],
		[/^(en\/)?plans\/\d{6}\/\d{4}\.html$/, 'DigitalDocument'],
		[/^(en\/)?divisions\/\d{6}\/\d{4}-\d{4}\.html$/, 'Dataset'],
		[/^(en\/)?data\/index\.html$/, 'Dataset'],
	])('pages %s say what they are: %s', (pattern, type) => {
		const found = pages.filter((path) => pattern.test(path));
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter((path) => !typesOf(path).includes(type))).toEqual([]);
	});

	test('a metric page is a Dataset where it has values to take away, and claims none where it has not', () => {
		const metrics = pages.filter((path) => /^(en\/)?metrics\/(?!index)[a-z0-9_]+\.html$/.test(path));
		const hasSlice = (path: string) =>
			existsSync(join(dist, 'data', path.replace(/^en\//, '').replace(/html$/, 'csv')));
		expect(metrics.filter(hasSlice).length).toBeGreaterThan(0);
		expect(metrics.filter((path) => typesOf(path).includes('Dataset') !== hasSlice(path))).toEqual([]);
	});

	test('every page below the first says where it stands', () => {
		const below = pages.filter((path) => !['index.html', 'en/index.html'].includes(path));
		expect(below.filter((path) => !typesOf(path).includes('BreadcrumbList'))).toEqual([]);
	});

	test.each(['divisions', 'years'])('a page of %s is a Dataset where it has a slice', (kind) => {
		const own = new RegExp(`^(?:en/)?${kind}/([0-9]+)(?:/index)?\\.html$`);
		const found = pages.flatMap((path) => {
			const name = own.exec(path)?.[1];
			const slice = name && join(dist, `api/v1/${kind}/${name}.json`);
			if (!slice || !existsSync(slice)) return [];
			return JSON.parse(readFileSync(slice, 'utf8')).observations.length > 0 ? [path] : [];
		});
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter((path) => !typesOf(path).includes('Dataset'))).toEqual([]);
	});

	test('has the properties that search engines require, and no type whose properties nobody checks', () => {
		for (const [path, all] of said) {
			for (const data of all) {
				expect(data['@context'], path).toBe('https://schema.org');
				const check = CHECKS[data['@type']];
				if (!check) throw new Error(`${path} says it is a ${data['@type']}`);
				check(data, path);
			}
		}
	});
});

/** Whether an address that a page states, whole or from the page itself, leads to a page or file of the build. */
function leads(address: unknown, from: string): boolean {
	if (typeof address !== 'string' || address === '') return false;
	const { href } = new URL(address, new URL(from, site));
	const path = decodeURI(href.split('#')[0] ?? '').replace(site, '');
	return existsSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path));
}

const CHECKS: Readonly<Record<string, (data: Data, path: string) => void>> = {
	BreadcrumbList: checkCrumbs,
	Dataset: checkDataset,
	Report: checkDocument,
	DigitalDocument: checkDocument,
	WebSite: checkNamed,
};

function checkNamed(data: Data, path: string): void {
	expect(data['name'], path).toBeTruthy();
	expect(leads(data['url'], path), path).toBe(true);
}

function checkDocument(data: Data, path: string): void {
	checkNamed(data, path);
	const { name, identifier } = data['spatialCoverage'] as Record<string, string>;
	expect([name, identifier], path).toEqual([expect.stringMatching(/./), expect.stringMatching(/^\d{6}$/)]);
	expect(data['temporalCoverage'], path).toMatch(/^\d{4}$/);
	expect(data['datePublished'] ?? '2020-01-01', path).toMatch(/^\d{4}-\d\d-\d\d$/);
}

function checkCrumbs(data: Data, path: string): void {
	const items = data['itemListElement'] as { position: number; name: string; item: string }[];
	expect(
		items.map(({ position }) => position),
		path,
	).toEqual(items.map((_, i) => i + 1));
	expect(
		items.every(({ name, item }) => name && leads(item, path)),
		path,
	).toBe(true);
}

function checkDataset(data: Data, path: string): void {
	const description = String(data['description']);
	expect(description.length >= 50 && description.length <= 5000, `${path}: ${description.length}`).toBe(true);
	expect(data['name'] && data['license'] && leads(data['url'], path), path).toBeTruthy();
	const files = data['distribution'] as { contentUrl: string; encodingFormat: string }[];
	const absent = files.filter(({ contentUrl }) => !leads(contentUrl, path));
	expect(absent, path).toEqual([]);
	const measured = data['variableMeasured'] as { propertyID: string; name: string }[];
	expect(
		measured.every(({ propertyID, name }) => propertyID && name),
		path,
	).toBe(true);
}

test('the built API is what its OpenAPI file describes, file by file', () => {
	const { paths } = JSON.parse(read('api/v1/openapi.json'));
	type Path = { get: { parameters?: { name: string; schema: { pattern: string } }[] } };
	const described = Object.entries(paths as Record<string, Path>).map(([path, { get }]) => {
		const patternOf = (name: string) =>
			get.parameters?.find((one) => one.name === name)?.schema.pattern.slice(1, -1) ?? 'undescribed';
		const source = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name) => patternOf(name));
		return new RegExp(`^${source}$`);
	});
	const files = globSync('**', { cwd: join(dist, 'api/v1'), withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(join(dist, 'api/v1').length).replaceAll('\\', '/'),
		);
	expect(files.filter((file) => described.filter((one) => one.test(file)).length !== 1)).toEqual([]);
	expect(described.filter((one) => !files.some((file) => one.test(file)))).toEqual([]);
	expect(globSync('api/*', { cwd: dist })).toEqual([join('api', 'v1')]);
});

test('every page of a slice links its files, and they are there', () => {
	const named = globSync('data/{divisions,metrics,years,pairs}/*.csv', { cwd: dist });
	const linked = new Set(
		pages.flatMap((path) =>
			[...read(path).matchAll(/href="[^"]*?(data\/(?:divisions|metrics|years|pairs)\/[^"]+\.csv)"/g)].map(
				([, file]) => file,
			),
		),
	);
	const shown = named.filter((file) => read(file).split('\r\n').length > 2);
	expect(shown.filter((file) => !linked.has(file.replaceAll('\\', '/')))).toEqual([]);
});

test('reports and comparisons name their card by its whole address, where the address is known and only there', () => {
	const drawn = Boolean(process.env['SITE_URL']) && process.env['CARDS'] !== 'none';
	const shown = pages.filter((path) => /^(en\/)?divisions\/\d{6}\/\d{4}(-\d{4})?\.html$/.test(path));
	expect(shown.length).toBeGreaterThan(0);
	const named = shown.map((path) => /property="og:image" content="([^"]+)"/.exec(read(path))?.[1]);
	const cardOf = (path: string) => {
		const [, code, years] = /divisions\/(\d{6})\/([\d-]+)\.html$/.exec(path) ?? [];
		return `cards/${code}-${years}.png`;
	};
	expect(named).toEqual(shown.map((path) => (drawn ? new URL(cardOf(path), site).href : undefined)));
	expect(globSync('cards/*.png', { cwd: dist }).sort()).toEqual(
		drawn ? [...new Set(shown.map(cardOf))].sort() : [],
	);
});

test('tables of a metric say in which unit a report counts, where it is not the metric’s', () => {
	const WRITTEN =
		/,(?:exact|at_least|at_most|approx),([^,]+),(?:true|false),.*?divisions\/(\d{6}\/\d{4})\.html#(\w+)/gu;
	const counted = globSync('data/metrics/*.csv', { cwd: dist }).flatMap((path) =>
		[...read(path).matchAll(WRITTEN)].map(([, unit, report, metric]) => ({ unit, report, metric })),
	);
	expect(counted.length).toBeGreaterThan(0);
	const tables = ({ metric }: (typeof counted)[number]) =>
		(
			read(`metrics/${metric}.html`).match(/<table class="(?:once|metric-years)[\s\S]*?<\/table>/gu) ?? []
		).join('');
	const shown = (one: (typeof counted)[number]) =>
		new RegExp(
			`${one.report}\\.html#${one.metric}">[^<]*</a> <span class="unit">${one.unit}</span>`,
			'u',
		).test(tables(one));
	const inTable = counted.filter((one) => tables(one).includes(`${one.report}.html#`));
	expect(inTable.length).toBeGreaterThan(0);
	expect(inTable.filter((one) => !shown(one))).toEqual([]);
});
