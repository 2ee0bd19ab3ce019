/** What holds for every file of the built site: run it after `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { foreignNames } from '../src/build/build-folder.node.ts';
import { realArchive } from '../src/compare/real.node.ts';
import { LOST_STYLE, LOST_STYLE_SOURCE } from '../src/layouts/lost-style.ts';
import { canonicalUrl, isPublic, LANGUAGES, LOCAL_SITE, translatedPath } from '../src/urls/urls.ts';

import { deltaFaults } from './site/deltas.ts';
import { brokenLinks, summary } from './site/links.ts';
import { find, type Page, readPage } from './site/page.ts';

const dist = join(import.meta.dirname, '../dist');
const isLost = ({ path }: Page) => path === '404.html';
if (!existsSync(dist)) throw new Error('There is no dist/. Run `npm run build` first.');

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.sort();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const all = files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, read(file)));
/** A host shows the error page at any depth, so it is bound to the site's root, and it is nobody's translation. */
const pages = all.filter((page) => !page.path.endsWith('404.html'));
const site = process.env['SITE_URL'] || LOCAL_SITE;

/** Paths of the pages for which something does not hold. */
const failing = (holds: (page: Page) => boolean, among = all) =>
	among.filter((page) => !holds(page)).map(({ path }) => path);
const contentOf = (page: Page, name: string) =>
	find(page, 'meta', { name })[0]?.attributes.get('content') ?? '';
const hrefOf = (page: Page, attributes: Record<string, string>) =>
	find(page, 'link', attributes)[0]?.attributes.get('href');
const titleOf = (page: Page) => /<title>(.*?)<\/title>/s.exec(page.html)?.[1]?.trim() ?? '';

test('no page shows a change that the decision on comparability refuses', async () => {
	const { wrong, unmarked, checked } = deltaFaults(all, await realArchive());
	expect(wrong).toEqual([]);
	expect(unmarked).toEqual([]);
	expect(checked).toBeGreaterThan(5);
});

test('nothing of the review page is published', () => {
	const scripts = files.filter((file) => /\.(?:html|js|json|xml)$/.test(file));
	expect(files.filter((file) => /(?:^|\/)review\b/.test(file))).toEqual([]);
	expect(scripts.filter((file) => read(file).includes('/review/'))).toEqual([]);
});

test('a build knows all that stands at its top, and would replace it', () => {
	expect(foreignNames(dist)).toEqual([]);
});

describe('markup', () => {
	test('is valid', async () => {
		const validator = new HtmlValidate(new FileSystemConfigLoader({}));
		const messages = new Map<string, number>();
		for (const { path, html } of all) {
			const { results } = await validator.validateString(html, join(dist, path));
			for (const { ruleId, message } of results.flatMap((result) => result.messages)) {
				const fault = `${path}: ${ruleId}: ${message}`;
				messages.set(fault, (messages.get(fault) ?? 0) + 1);
			}
		}
		expect([...messages].map(([fault, times]) => `${fault} (${times} times)`)).toEqual([]);
	});

	test('has a title and a description, and no two pages of a language share their title', () => {
		expect(failing((page) => titleOf(page) !== '' && contentOf(page, 'description').length > 10)).toEqual([]);
		const named = pages.map((page) => `${page.path.startsWith('en/') ? 'en' : 'zh'} ${titleOf(page)}`);
		expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
	});

	test('names the language of its page', () => {
		const language = ({ path }: Page) => (path.startsWith('en/') ? 'en' : 'zh-CN');
		expect(failing((page) => find(page, 'html')[0]?.attributes.get('lang') === language(page))).toEqual([]);
	});

	test('has one h1, one main, a header, a nav and a footer, and a skip link that comes first', () => {
		expect(failing((page) => find(page, 'h1').length === 1)).toEqual([]);
		expect(failing((page) => find(page, 'main').length === 1)).toEqual([]);
		for (const name of ['header', 'nav', 'footer'])
			expect(failing((page) => find(page, name).length > 0)).toEqual([]);
		const first = (page: Page) => find(page, 'a')[0]?.attributes.get('href') ?? '';
		expect(failing((page) => first(page).startsWith('#') && page.ids.includes(first(page).slice(1)))).toEqual(
			[],
		);
	});

	test('uses an id once a page', () => {
		expect(failing((page) => new Set(page.ids).size === page.ids.length)).toEqual([]);
	});

	test('shows no value that a program forgot', () => {
		const forgotten = (page: Page) => /\b(undefined|null|NaN|Infinity)\b|\[object/.exec(page.text);
		expect(all.filter(forgotten).map((page) => `${page.path}: ${forgotten(page)?.[0]}`)).toEqual([]);
	});
});

describe('links', () => {
	const known = new Map(all.map((page) => [page.path, page]));
	test('lead to a file and an id, relative to their page', () => {
		expect(summary(pages.flatMap((page) => brokenLinks(page, known, new Set(files))))).toEqual([]);
	});

	test('of the error page hold at any depth', () => {
		const links = (page: Page) =>
			page.elements.flatMap(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? []);
		const holds = (link: string) => /^(#|https?:|data:|\/)/.test(link);
		const own = all.filter((page) => page.path.endsWith('404.html'));
		expect(own.length).toBeGreaterThan(0);
		expect(own.flatMap(links).filter((link) => !holds(link))).toEqual([]);
	});

	test('of style sheets lead to a file', () => {
		const urls = files
			.filter((file) => file.endsWith('.css'))
			.flatMap((file) => [...read(file).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url));
		expect(urls.filter((url) => !url.startsWith('data:') && !url.startsWith('#'))).toEqual([]);
	});
});

describe('languages and addresses', () => {
	test('every page exists in both languages', () => {
		const paths = new Set(pages.map(({ path }) => path));
		const languages = ({ path }: Page) =>
			LANGUAGES.every((language) => paths.has(translatedPath(path, language)));
		expect(failing(languages, pages)).toEqual([]);
	});

	test.runIf(isPublic(site))('every page states its canonical address and its translations', () => {
		const canonical = (page: Page) => hrefOf(page, { rel: 'canonical' }) === canonicalUrl(site, page.path);
		expect(failing(canonical, pages)).toEqual([]);
		for (const language of LANGUAGES) {
			const translation = (page: Page) => canonicalUrl(site, translatedPath(page.path, language));
			expect(failing((page) => hrefOf(page, { hreflang: language }) === translation(page), pages)).toEqual(
				[],
			);
		}
		const fallback = (page: Page) => canonicalUrl(site, translatedPath(page.path, 'zh-CN'));
		expect(failing((page) => hrefOf(page, { hreflang: 'x-default' }) === fallback(page), pages)).toEqual([]);
	});

	test.skipIf(isPublic(site))('without a public address, no page and no rule for robots names one', () => {
		const isSilent = (page: Page) =>
			hrefOf(page, { rel: 'canonical' }) === undefined &&
			find(page, 'link', { rel: 'alternate' }).every(({ attributes }) => !attributes.has('hreflang')) &&
			!/https?:\/\/(?:localhost|127\.0\.0\.1)/u.test(page.html);
		expect(failing(isSilent, pages)).toEqual([]);
		expect(read('robots.txt')).not.toContain('Sitemap');
	});

	test('what a page says of itself to programs leads to pages and files that are there', () => {
		const addresses = pages.flatMap((page) =>
			[...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].flatMap(
				([, json = '']) =>
					[...json.matchAll(/"(?:@id|url|item|contentUrl)":"(.*?)"/gu)].map(
						([, address = '']) => new URL(address, canonicalUrl(site, page.path)).href.split('#')[0] ?? '',
					),
			),
		);
		const known = new Set(files.map((file) => canonicalUrl(site, file)));
		for (const { path } of pages) known.add(new URL(path, canonicalUrl(site, '')).href);
		expect(addresses.length).toBeGreaterThan(pages.length);
		expect(
			[...new Set(addresses)].filter((address) => address.startsWith(site) && !known.has(address)),
		).toEqual([]);
	});

	test.skipIf(isPublic(site))(
		'without a public address, nothing that is read or taken away names one',
		() => {
			const names = /https?:\/\/localhost/;
			const shown = (page: Page) =>
				!names.test(read(page.path).replace(/<head>.*?<\/head>|<script.*?<\/script>/gsu, ''));
			expect(failing(shown, pages)).toEqual([]);
			const tables = files.filter((file) => /^data\/.*\.csv$/u.test(file));
			expect(tables.length).toBeGreaterThan(0);
			expect(tables.filter((file) => names.test(read(file)))).toEqual([]);
			expect(read('divisions/410411/2020.html')).toContain('本页在档案中的位置：divisions/410411/2020.html');
		},
	);

	test('the sitemap lists every page and nothing else', () => {
		const parts = [...read('sitemap-index.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, part = '']) => part);
		const listed = parts.flatMap((part) => [
			...read(part.split('/').at(-1) ?? '').matchAll(/<loc>(.*?)<\/loc>/g),
		]);
		const wanted = pages.map(({ path }) => canonicalUrl(site, path));
		expect(listed.map(([, url]) => url).sort()).toEqual(wanted.sort());
		if (isPublic(site)) expect(read('robots.txt')).toContain(canonicalUrl(site, 'sitemap-index.xml'));
	});

	test('the feed leads to pages of this site and to the data of its reports', () => {
		const addresses = new Set(pages.map(({ path }) => canonicalUrl(site, path)));
		const links = [
			...read('feed.xml').matchAll(/<(?:link>|id>|guid[^>]*>|link [^>]*href=")(https?:[^<"]+)/g),
		];
		const known = links.map(([, link = '']) => link.split('#')[0] ?? '');
		expect(known.length).toBeGreaterThan(1);
		const isData = (link: string) =>
			link.includes('/api/') && files.includes(link.slice(canonicalUrl(site, '').length));
		expect(known.some(isData)).toBe(true);
		const holds = (link: string) =>
			addresses.has(link) || isData(link) || link === canonicalUrl(site, 'feed.xml');
		expect(known.filter((link) => !holds(link))).toEqual([]);
	});
});

describe('one output for http and for disk', () => {
	test('no page holds an inline script, an inline style, a handler or a module', () => {
		const isData = (type = '') => /^application\/(ld\+)?json$/.test(type);
		const scripts = (page: Page) =>
			find(page, 'script').every(({ attributes }) => {
				const type = attributes.get('type');
				return isData(type) || (attributes.has('src') && type === undefined && attributes.has('defer'));
			});
		expect(failing(scripts)).toEqual([]);
		// The error page is shown where no link to a file would hold: it brings the one style whose hash its policy has.
		const own = (page: Page) => isLost(page) && page.html.includes(`<style>${LOST_STYLE}</style>`);
		expect(failing((page) => find(page, 'style').length === (own(page) ? 1 : 0))).toEqual([]);
		const isPlain = ({ attributes }: Page['elements'][number]) =>
			[...attributes.keys()].every((name) => name !== 'style' && !name.startsWith('on'));
		expect(failing((page) => page.elements.every(isPlain))).toEqual([]);
	});

	test('nothing came out of the bundler of Astro', () => {
		expect(files.filter((file) => file.startsWith('_astro/'))).toEqual([]);
		expect(failing((page) => !page.html.includes('_astro/') && !page.html.includes('astro-island'))).toEqual(
			[],
		);
	});

	test('every page allows itself only what the site serves, before it loads anything', () => {
		const policy = (page: Page) => find(page, 'meta', { 'http-equiv': 'Content-Security-Policy' })[0];
		const rules = (page: Page) => (policy(page)?.attributes.get('content') ?? '').split(/;\s*/);
		const styles = (page: Page) => `style-src 'self'${isLost(page) ? ` ${LOST_STYLE_SOURCE}` : ''}`;
		const wanted = ["default-src 'none'", "script-src 'self'", "base-uri 'none'"];
		expect(failing((page) => [...wanted, styles(page)].every((rule) => rules(page).includes(rule)))).toEqual(
			[],
		);
		expect(failing((page) => !/unsafe|https?:|\*/.test(rules(page).join()))).toEqual([]);
		const first = (page: Page) => page.elements.findIndex(({ name }) => name === 'link' || name === 'script');
		expect(failing((page) => page.elements.indexOf(policy(page) as never) < first(page))).toEqual([]);
	});

	test('scripts are classic: no import, no export, no request for our own files', () => {
		// The service worker exists over http only, and answering requests is all it does.
		const scripts = files.filter((file) => file.endsWith('.js') && file !== 'sw.js');
		expect(
			scripts.filter((file) => /\bimport\s*[({"']|\bexport\s*[{*]|\bfetch\s*\(/.test(read(file))),
		).toEqual([]);
	});
});

describe('weight', () => {
	const cache = new Map<string, number>();
	const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
	const weigh = (file: string) => {
		const known = cache.get(file) ?? brotliCompressSync(read(file), options).length;
		cache.set(file, known);
		return known;
	};
	const loaded = (page: Page) =>
		page.elements
			.filter(({ name, attributes }) => name === 'script' || attributes.get('rel') === 'stylesheet')
			.flatMap(({ attributes }) => attributes.get('src') ?? attributes.get('href') ?? [])
			.map((link) => join('/', page.path, '..', link).slice(1).split(sep).join('/'));

	test('a page with all that it loads at once is at most 60 kB compressed', () => {
		const weights = pages.map((page) => ({
			path: page.path,
			kB: [page.path, ...loaded(page)].reduce((sum, file) => sum + weigh(file), 0) / 1000,
		}));
		expect(weights.filter(({ kB }) => kB > 60)).toEqual([]);
	});

	test('no script is above 60 kB compressed', () => {
		const scripts = files.filter((file) => file.endsWith('.js'));
		expect(scripts.map((file) => ({ file, kB: weigh(file) / 1000 })).filter(({ kB }) => kB > 60)).toEqual([]);
	});
});
