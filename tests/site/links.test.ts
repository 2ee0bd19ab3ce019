import { describe, expect, test } from 'vitest';
import { brokenLinks, summary } from './links.ts';
import { find, readPage } from './page.ts';

const target = readPage('a/index.html', '<h1 id="one">A</h1>');

/** Faults of one link in `a/b/page.html`. */
function faults(markup: string): string[] {
	const page = readPage('a/b/page.html', `<p id="here">${markup}</p>`);
	const pages = new Map([target, page].map((each) => [each.path, each]));
	return brokenLinks(page, pages, new Set([...pages.keys(), 'data/a b.csv', 'assets/x.js']));
}

describe('a link', () => {
	test.each([
		'<a href="../index.html#one">',
		'<a href="#here">',
		'<a href="../../data/a%20b.csv?x=1">',
		'<a href="https://a.test/">',
		'<script defer src="../../assets/x.js"></script>',
		'<link rel="canonical" href="https://a.test/">',
		'<figure data-chart>',
	])('%s is sound', (markup) => {
		expect(faults(markup)).toEqual([]);
	});

	test.each([
		['<a href="../index.html#two">', 'leads to no such id'],
		['<a href="#there">', 'leads to no such id'],
		['<a href="../">', 'does not name its file'],
		['<a href="/a/index.html">', 'is bound to the root of a host'],
		['<a href="../../../a.html">', 'leaves the site'],
		['<a href="none.html">', 'leads to no file'],
		['<a href="">', 'is empty'],
		['<a href="javascript:alert(1)">', 'loads from elsewhere'],
		['<script defer src="https://a.test/x.js"></script>', 'loads from elsewhere'],
		['<link rel="stylesheet" href="https://a.test/x.css">', 'loads from elsewhere'],
		['<img src="//a.test/x.png">', 'is bound to the root of a host'],
		['<script defer data-chart="../../assets/y.js"></script>', 'leads to no file'],
	])('%s %s', (markup, fault) => {
		expect(faults(markup)).toEqual([expect.stringContaining(fault)]);
	});
});

test('links that are broken alike are told once', () => {
	const lines = [
		'a.html: <a href="../x.html"> leads to no file',
		'b/c.html: <a href="../../x.html"> leads to no file',
	];
	expect(summary(lines)).toEqual(['<a href="…/x.html"> leads to no file (2 times, first in a.html)']);
});

test('a page is read with its attributes decoded, and its text without markup, scripts and code', () => {
	const page = readPage(
		'a.html',
		'<p title="1 &gt; 0 > x" data-x=\'a b\' hidden>见 &amp; <!-- <b> --><b>文</b></p><script>var a = "<i>";</script><code>null</code>',
	);
	expect(page.elements.map(({ name }) => name)).toEqual(['p', 'b', 'script', 'code']);
	expect(find(page, 'p', { title: '1 > 0 > x', 'data-x': 'a b', hidden: '' })).toHaveLength(1);
	expect(page.text.replace(/\s+/g, '')).toBe('见&文');
});
