import { describe, expect, it } from 'vitest';
import type { Page } from './page-routes.ts';
import { toPage } from './page-routes.ts';
import { inOrder, makesData, makesSearch, pagesOfPart, parsePart } from './share.ts';

const page = (file: string): Page => ({ route: '', params: {}, url: `/${file}`, file });
const FILES = [
	'index.html',
	'en/index.html',
	'years/2020.html',
	'metrics/a.html',
	'metrics/b.html',
	'data/index.html',
	'en/data/index.html',
];
const DIVISIONS = ['410000', '410411', '410803'].flatMap((code) =>
	['index', '2020', '2020-2023'].flatMap((name) => [
		`divisions/${code}/${name}.html`,
		`en/divisions/${code}/${name}.html`,
	]),
);
const pages = [...FILES, ...DIVISIONS].map(page);

describe('a build in parts', () => {
	it('gives every page to one part, and all pages of a division to the same', () => {
		for (const of of [1, 2, 3, 8]) {
			const parts = Array.from({ length: of }, (_, i) => pagesOfPart(pages, { number: i + 1, of }));
			expect(
				parts
					.flat()
					.map(({ file }) => file)
					.sort(),
			).toEqual(pages.map(({ file }) => file).sort());
			for (const code of ['410000', '410411', '410803'])
				expect(parts.filter((part) => part.some(({ file }) => file.includes(code)))).toHaveLength(1);
		}
	});

	it('makes data and search index once', () => {
		for (const of of [1, 2, 8]) {
			const parts = Array.from({ length: of }, (_, i) => ({ number: i + 1, of }));
			expect(parts.filter(makesData)).toHaveLength(1);
			expect(parts.filter(makesSearch)).toHaveLength(1);
			const [first = []] = parts.map((part) => pagesOfPart(pages, part));
			expect(first.map(({ file }) => file)).toEqual(
				expect.arrayContaining(['data/index.html', 'en/data/index.html']),
			);
		}
	});

	it('is named by its number and the number of parts', () => {
		expect(parsePart('2/8')).toEqual({ number: 2, of: 8 });
		for (const text of ['0/2', '3/2', '2', '2/', '-1/2', '1/2/3']) expect(parsePart(text)).toBeUndefined();
	});
});

it('makes both languages of a page one after the other', () => {
	const files = inOrder(pages).map(({ file }) => file);
	expect(files.indexOf('en/divisions/410411/2020.html')).toBe(
		files.indexOf('divisions/410411/2020.html') + 1,
	);
});

describe('a route', () => {
	const part = (content: string, dynamic = false, spread = false) => ({ content, dynamic, spread });
	const lang = [part('...lang', true, true)];

	it('with its parameters is a page', () => {
		const pair = {
			component: 'pair.astro',
			type: 'page',
			isIndex: false,
			segments: [
				lang,
				[part('divisions')],
				[part('division', true)],
				[part('older', true), part('-'), part('newer', true)],
			],
		};
		const params = { division: '410411', older: '2020', newer: '2023' };
		expect(toPage(pair, { ...params, lang: 'en' })).toMatchObject({
			url: '/en/divisions/410411/2020-2023.html',
			file: 'en/divisions/410411/2020-2023.html',
		});
		expect(toPage(pair, params).file).toBe('divisions/410411/2020-2023.html');
	});

	it('of an index is a folder', () => {
		const home = { component: 'index.astro', type: 'page', isIndex: true, segments: [lang] };
		expect(toPage(home)).toMatchObject({ url: '/', file: 'index.html' });
		expect(toPage(home, { lang: 'en' })).toMatchObject({ url: '/en/', file: 'en/index.html' });
	});

	it('that is no page keeps its name', () => {
		const data = {
			component: '[name].js.ts',
			type: 'endpoint',
			isIndex: false,
			segments: [[part('compare-data')], [part('name', true), part('.js')]],
		};
		expect(toPage(data, { name: 'in-41' }).file).toBe('compare-data/in-41.js');
	});
});
