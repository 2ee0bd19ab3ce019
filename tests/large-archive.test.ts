/** What only a large archive shows: where pages sum up instead of listing, every report is still reached, level by level. */
import { posix } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Archive } from '../src/archive/model.ts';
import { madeArchive } from '../src/bench/made-archive.ts';
import { nationalPlaces } from '../src/bench/national-places.node.ts';
import { createPageRenderer, type PageRenderer } from '../src/bench/render-pages.node.ts';
import { realArchive } from '../src/compare/real.node.ts';
import { valuesOf } from '../src/compare/values.ts';
import { wayOf } from '../src/components/metric/metric-many.ts';
import { LOCAL_SITE } from '../src/urls/urls.ts';

const root = `${import.meta.dirname}/..`;
const SITE = LOCAL_SITE;
/** Routes by the path of their pages, the particular before the general. */
const ROUTES: [RegExp, string][] = [
	[/^index\.html$/, 'index'],
	[/^divisions\/(?<division>\d+)\/index\.html$/, 'divisions/[division]/index'],
	[
		/^divisions\/(?<division>\d+)\/(?<older>\d+)-(?<newer>\d+)\.html$/,
		'divisions/[division]/[older]-[newer]',
	],
	[/^divisions\/(?<division>\d+)\/(?<year>\d+)\.html$/, 'divisions/[division]/[year]'],
	[/^years\/(?<year>\d+)\.html$/, 'years/[year]'],
	[/^years\/(?<year>\d+)\/(?<division>\d+)\.html$/, 'years/[year]/[division]'],
	[/^metrics\/(?<key>[a-z]\w+)\/(?<division>\d+)\.html$/, 'metrics/[key]/[division]'],
	[/^plans\/(?<division>\d+)\/(?<year>\d+)\.html$/, 'plans/[division]/[year]'],
	[/^plans\/(?<division>\d+)\/(?<year>\d+)\/(?<part>\d+)\.html$/, 'plans/[division]/[year]/[part]'],
	[/^(?<room>\w+)\/index\.html$/, ''],
	[/^metrics\/(?<key>\w+)\.html$/, 'metrics/[key]'],
];

function routeOf(path: string): { route: string; params: Record<string, string> } {
	for (const [pattern, route] of ROUTES) {
		const params = pattern.exec(path)?.groups;
		if (params === undefined && !pattern.test(path)) continue;
		const name = route === '' ? `${params?.['room']}/index` : route;
		return { route: `src/pages/[...lang]/${name}.astro`, params: { ...params } };
	}
	throw new Error(`${path} is the address of no route.`);
}

let pages: PageRenderer;
const known = new Map<string, string>();

async function read(path: string): Promise<string> {
	const { route, params } = routeOf(path);
	const html = known.get(path) ?? (await pages.render(route, { ...params, lang: undefined }));
	known.set(path, html);
	return html;
}

/** Pages of Chinese that a page leads to, fragments kept. */
function linksOf(path: string, html: string): string[] {
	const links = [...html.matchAll(/ href="([^":]+)"/g)].map(([, link = '']) => link);
	return links
		.filter((link) => /\.html(?:[#?]|$)/.test(link))
		.map((link) => posix.join(posix.dirname(path), link))
		.filter((link) => !link.startsWith('en/'));
}

/** All links of the pages that are reached from one by links that `leads` lets through. */
async function reach(from: string, leads: RegExp): Promise<Set<string>> {
	const seen = new Set([from]);
	const links = new Set<string>();
	for (const path of seen) {
		for (const link of linksOf(path, await read(path))) {
			links.add(link);
			const page = link.replace(/[#?].*/, '');
			if (leads.test(page)) seen.add(page);
		}
	}
	return links;
}

async function stage(archive: Archive): Promise<void> {
	await pages?.close();
	known.clear();
	pages = await createPageRenderer(root, archive, SITE);
}

const real = await realArchive();
const large = madeArchive(real, nationalPlaces(), { reports: 6000 });
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
afterAll(() => pages.close());

/** Values of the first metric that is shown in a way, which its pages do not lead to. */
async function unreached(archive: Archive, way: ReturnType<typeof wayOf>): Promise<string[]> {
	const metric = [...archive.metrics.values()].find((each) => wayOf(archive, each) === way);
	if (!metric) throw new Error(`No metric is shown as ${way}.`);
	const { key } = metric;
	const links = await reach(`metrics/${key}.html`, new RegExp(`^metrics/${key}/\\d+\\.html$`));
	const stated = archive.reports.filter((report) => valuesOf(archive, report).get(key)?.observation);
	expect(stated.length).toBeGreaterThan(100);
	return stated
		.map(({ division, year }) => `divisions/${division}/${year}.html#${key}`)
		.filter((link) => !links.has(link));
}

describe('an archive of six thousand reports', () => {
	beforeAll(() => stage(large));

	test('leads from a year to every figure of its reports', async () => {
		const links = await reach('years/2020.html', /^years\/2020\/\d+\.html$/);
		const wanted = large.reports
			.filter(({ year }) => year === 2020)
			.flatMap((report) =>
				report.observations.map(({ metric }) => `divisions/${report.division}/2020.html#${metric.key}`),
			);
		expect(wanted.length).toBeGreaterThan(5000);
		expect(wanted.filter((link) => !links.has(link))).toEqual([]);
	});

	test('leads from a metric to every value of it, by way of its provinces', async () => {
		expect(await unreached(large, 'provinces')).toEqual([]);
	});

	test('leads from the index of divisions to every division with a document', async () => {
		const isParent = new Set([...large.divisions.values()].map(({ parent }) => parent));
		const links = await reach('divisions/index.html', /^divisions\/index\.html$/);
		for (const link of [...links]) {
			const [, code = ''] = /^divisions\/(\d+)\/index\.html$/.exec(link) ?? [];
			if (isParent.has(code)) for (const below of linksOf(link, await read(link))) links.add(below);
		}
		const codes = new Set(large.reports.map(({ division }) => division));
		expect([...codes].filter((code) => !links.has(`divisions/${code}/index.html`))).toEqual([]);
	});

	test('leads from a plan to every report of its year below it, and back to its text', async () => {
		const links = await reach('plans/410000/2020.html', /^plans\/410000\/2020\/\d+\.html$/);
		const below = large.reports.filter(({ division, year }) => year === 2020 && /^41(?!0000)/.test(division));
		expect(below.length).toBeGreaterThan(24);
		expect([...links].filter((link) => /^plans\/410000\/2020\.html#s-/.test(link)).length).toBeGreaterThan(
			40,
		);
		expect(
			below.map(({ division }) => `divisions/${division}/2020.html`).filter((link) => !links.has(link)),
		).toEqual([]);
	});

	test('has no link to a page that is not made', async () => {
		const routes = [...new Set(ROUTES.map(([, route]) => route).filter(Boolean))];
		const made = new Set<string>();
		for (const route of routes) {
			for (const params of await pages.paths(`src/pages/[...lang]/${route}.astro`)) {
				if (params['lang'] === 'en') continue;
				made.add(`${route.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? '')}.html`);
			}
		}
		for (const room of [
			'about',
			'compare',
			'data',
			'divisions',
			'metrics',
			'offline',
			'plans',
			'search',
			'years',
		])
			made.add(`${room}/index.html`);
		const links = [...known].flatMap(([path, html]) =>
			linksOf(path, html).map((link) => ({ path, link: link.replace(/[#?].*/, '') })),
		);
		expect(known.size).toBeGreaterThan(100);
		expect(links.filter(({ link }) => !made.has(link)).slice(0, 5)).toEqual([]);
	});

	test('makes every script of sentences that a page asks for', async () => {
		const params = await pages.paths('src/pages/metric-sentences/[key]/[part].js.ts');
		const made = params.map(({ key, part }) => `${key}/${part}`);
		const asked = [...known.values()].flatMap((html) => / data-name="([^"]+)"/.exec(html)?.[1] ?? []);
		expect(asked.length).toBeGreaterThan(10);
		expect(asked.filter((name) => !made.includes(name))).toEqual([]);
	});

	test('writes valid pages of every kind', async () => {
		const validator = new HtmlValidate(new FileSystemConfigLoader({}));
		const kinds = new Map([...known.keys()].map((path) => [routeOf(path).route, path]));
		expect(kinds.size).toBeGreaterThan(7);
		for (const path of kinds.values()) {
			const { results } = await validator.validateString(known.get(path) ?? '', `${root}/dist/${path}`);
			expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual(
				[],
			);
		}
	});

	test('names each section of a division otherwise, however many years it holds', async () => {
		const codes = large.reports.map(({ division }) => division);
		const code = codes.find((each, at) => codes[at + 2] === each);
		const html = await read(`divisions/${code}/index.html`);
		const heads = [...html.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text]) => text);
		expect(heads.length).toBeGreaterThan(5);
		expect(heads.filter((text, at) => heads.indexOf(text) !== at)).toEqual([]);
	});

	test('gives places only where values are counted alike', async () => {
		const heads = (html: string) => /<th[^>]*>2024 年位次<\/th>/.test(html);
		const inHenan = (key: string) => read(`metrics/${key}/410000.html`);
		const careful = await inHenan('disputes_mediated');
		expect(heads(await inHenan('executive_meeting_law_studies'))).toBe(true);
		expect(heads(careful)).toBe(false);
		expect(careful).toContain('不排位次');
	});
});

test('an archive of a thousand reports leads from a metric to every value of it in one table', async () => {
	const archive = madeArchive(real, nationalPlaces(), { reports: 1000 });
	await stage(archive);
	expect(await unreached(archive, 'table')).toEqual([]);
});

test('a division, a report and a pair weigh the same in an archive of any size', async () => {
	const paths = [
		'divisions/410411/index.html',
		'divisions/410411/2020.html',
		'divisions/410411/2020-2023.html',
	];
	const written: string[][] = [];
	for (const reports of [300, 6000]) {
		await stage(madeArchive(real, nationalPlaces(), { reports }));
		written.push(await Promise.all(paths.map(read)));
	}
	expect(written[0]).toEqual(written[1]);
});

test('our own archive lists all it holds: no page of it is split', async () => {
	await stage(real);
	for (const route of [
		'years/[year]/[division]',
		'metrics/[key]/[division]',
		'plans/[division]/[year]/[part]',
	])
		expect(await pages.paths(`src/pages/[...lang]/${route}.astro`)).toEqual([]);
});
