import { describe, expect, test } from 'vitest';
import {
	addressFrom,
	canonicalUrl,
	isPublic,
	LOCAL_SITE,
	permalink,
	rel,
	siteProblem,
	translatedPath,
} from './urls.ts';

describe('rel', () => {
	test.each([
		['index.html', 'divisions/410411/2020.html', 'divisions/410411/2020.html'],
		['divisions/410411/2020.html', 'index.html', '../../index.html'],
		['divisions/410411/2020.html', 'divisions/410411/2023.html', '2023.html'],
		['divisions/410411/2020.html', 'divisions/410803/2020.html#p-3', '../410803/2020.html#p-3'],
		['divisions/410411/2020.html', 'divisions/410411/2020.html#p-3', '#p-3'],
		['en/index.html', 'index.html', '../index.html'],
		['a/b.html', 'a/b.html', 'b.html'],
	])('from %s to %s is %s', (from, to, link) => {
		expect(rel(from, to)).toBe(link);
	});
});

test('a canonical address drops index.html and keeps the base path', () => {
	expect(canonicalUrl('https://a.test/base', 'divisions/410411/index.html')).toBe(
		'https://a.test/base/divisions/410411/',
	);
	expect(canonicalUrl('https://a.test/', 'index.html')).toBe('https://a.test/');
});

test.each(['', 'a/b-c.html#p-12', '../x', 'a/./b', '甲/乙.pdf', 'a b?c=d', '#x'])(
	'the canonical address of %j is what a URL says',
	(path) => {
		expect(canonicalUrl('https://A.test/b%20c', path)).toBe(new URL(path, 'https://a.test/b%20c/').href);
	},
);

test('a page leads to its translation and back', () => {
	expect(translatedPath('about/index.html', 'en')).toBe('en/about/index.html');
	expect(translatedPath('en/about/index.html', 'zh-CN')).toBe('about/index.html');
});

test('a permanent address is public, or a path: an address of this machine is none', () => {
	expect(permalink('https://a.test/base/', 'divisions/410411/2020.html#p-3')).toBe(
		'https://a.test/base/divisions/410411/2020.html#p-3',
	);
	expect(permalink(LOCAL_SITE, 'divisions/410411/2020.html#p-3')).toBe('divisions/410411/2020.html#p-3');
	for (const site of ['http://localhost:4700/x/', 'http://127.0.0.1', 'http://[::1]:80/'])
		expect(isPublic(site)).toBe(false);
	for (const site of ['https://localhost.example.org/', 'https://example.org/localhost/'])
		expect(isPublic(site)).toBe(true);
});

test('a public address is of the web, without query and fragment', () => {
	for (const site of ['https://example.org', 'http://localhost:4321/', 'https://例子.测试/a b/中/'])
		expect(siteProblem(site)).toBeNull();
	for (const site of ['nonsense', 'https://', 'example.org', 'ftp://x/', 'javascript:alert(1)', '//x/'])
		expect(siteProblem(site)).toContain(`“${site}” is no address`);
	for (const site of ['https://a.test/?q=1', 'https://a.test/#h'])
		expect(siteProblem(site)).toContain('query');
});

test('a page tells programs public addresses, and without a public site the links from itself', () => {
	const here = 'en/divisions/410411/2020.html';
	const report = 'divisions/410411/2020.html#dataset';
	expect(addressFrom('https://a.test/base/', here)(report)).toBe(`https://a.test/base/${report}`);
	expect(addressFrom(LOCAL_SITE, here)(report)).toBe(`../../../${report}`);
	expect(addressFrom(LOCAL_SITE, here)(here)).toBe('2020.html');
});
