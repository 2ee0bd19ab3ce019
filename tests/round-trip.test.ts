/** The pages drawn from the published tables are the pages drawn from the archive: no number on them comes from elsewhere. */
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Archive } from '../src/archive/model.ts';
import { createPageRenderer } from '../src/bench/render-pages.node.ts';
import { fromTables } from '../src/export/from-tables.ts';
import { SITE, writtenExports } from '../src/export/written.node.ts';

const written = await writtenExports();
afterAll(written.remove);
const { archive } = written.context;
const tables = fromTables(archive, written.json('data/reports.json'), written.json('data/observations.json'));

/** Reports and values from the tables; the documents' words and the places of quotes in them, which are no data, from the archive. */
const rebuilt: Archive = {
	...tables,
	plans: archive.plans,
	reports: tables.reports.map((report) => {
		const { body, bodyLine, sections, blocks, ignored, observations } = inArchive(report.id);
		const places = new Map(observations.map(({ metric, quoted, figure }) => [metric, { quoted, figure }]));
		const placed = report.observations.map((one) => ({ ...one, ...places.get(one.metric) }));
		return { ...report, body, bodyLine, sections, blocks, ignored, observations: placed };
	}),
};

function inArchive(id: string) {
	const found = archive.reports.find((report) => report.id === id);
	if (!found) throw new Error(`The tables hold ${id}, which the archive lacks.`);
	return found;
}

/** Every page that shows values outside of the document that states them. */
const ROUTES = [
	'index',
	'divisions/index',
	'divisions/[division]/index',
	'divisions/[division]/[older]-[newer]',
	'metrics/index',
	'metrics/[key]',
	'years/index',
	'years/[year]',
];

async function pagesOf(from: Archive): Promise<Map<string, string>> {
	const renderer = await createPageRenderer(resolve('.'), from, SITE);
	const pages = new Map<string, string>();
	for (const route of ROUTES.map((path) => `src/pages/[...lang]/${path}.astro`))
		for (const params of await renderer.paths(route))
			pages.set(`${route} ${JSON.stringify(params)}`, await renderer.render(route, params));
	await renderer.close();
	return pages;
}

test('every page of values is the same when its values come from observations.json and reports.json', {
	timeout: 300_000,
}, async () => {
	const before = await pagesOf(archive);
	const after = await pagesOf(rebuilt);
	expect(before.size).toBeGreaterThan(300);
	expect([...after.keys()]).toEqual([...before.keys()]);
	expect([...before].filter(([page, html]) => after.get(page) !== html).map(([page]) => page)).toEqual([]);
});

test('a number that the tables have otherwise changes the pages', { timeout: 300_000 }, async () => {
	const [first, ...others] = rebuilt.reports;
	const [observation, ...rest] = first?.observations ?? [];
	if (!first || !observation) throw new Error('no value');
	const changed = { ...first, observations: [{ ...observation, value: observation.value + 1 }, ...rest] };
	const before = await pagesOf(rebuilt);
	const after = await pagesOf({ ...rebuilt, reports: [changed, ...others] });
	const differing = [...before].filter(([page, html]) => after.get(page) !== html).map(([page]) => page);
	expect(differing.some((page) => page.includes(`"key":"${observation.metric.key}"`))).toBe(true);
});
