import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import type { Correction } from '../archive/schema/index.ts';
import { toFeed } from './feed.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');
const wording = {
	title: 'T',
	subtitle: 'S',
	author: 'A',
	summary: () => 'n < 3',
	corrected: ({ wrong, right }: Correction) => `${wrong}→${right}`,
	retrieved: (day: string) => `fetched ${day}`,
};
const all = (xml: string, tag: string) =>
	[...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, text]) => text);

test('has an entry for each document that states a date, newest first, and none for the others', () => {
	const xml = toFeed(archive, 'https://a.test/base/', wording);
	expect(all(xml, 'id')).toEqual([
		'https://a.test/base/feed.xml',
		'https://a.test/base/divisions/410307/2022.html',
		'https://a.test/base/divisions/410803/2020.html',
		'https://a.test/base/plans/410000/2020.html',
	]);
	expect(all(xml, 'updated')).toEqual([
		'2023-03-22T00:00:00+08:00',
		'2023-03-22T00:00:00+08:00',
		'2021-02-25T00:00:00+08:00',
		'2020-04-17T00:00:00+08:00',
	]);
});

test('takes the day of retrieval where no day of issue is stated', () => {
	const [report] = archive.reports.filter(({ issued }) => issued === null);
	if (!report) throw new Error('every report states its date');
	const retrieved = { ...report, source: { ...report.source, retrieved: '2026-01-02' } };
	const xml = toFeed({ ...archive, reports: [retrieved], plans: [] }, 'https://a.test/', wording);
	expect(all(xml, 'updated')).toEqual(['2026-01-02T00:00:00+08:00', '2026-01-02T00:00:00+08:00']);
	expect(all(xml, 'summary')).toEqual(['n &lt; 3 fetched 2026-01-02']);
	expect(xml).not.toContain('<published>');
});

test('escapes what XML would read and drops what it cannot hold', () => {
	const [report] = archive.reports.filter(({ issued }) => issued !== null);
	if (!report) throw new Error('no report states its date');
	const xml = toFeed(
		{ ...archive, reports: [{ ...report, title: 'a<b>&"\u0000c' }], plans: [] },
		'https://a.test/',
		wording,
	);
	expect(xml).toContain('<title>a&lt;b&gt;&amp;&quot;c</title>');
	expect(xml).toContain('<summary>n &lt; 3</summary>');
});

test('a corrected report comes to the top, undated as it may be, and says what was corrected', () => {
	const correction = { metric: null, wrong: '甲', right: '乙', noticedBy: null, note: null };
	const corrections = [{ ...correction, date: '2026-11-21', report: '410411-2020' }];
	const xml = toFeed({ ...archive, corrections }, 'https://a.test/', wording);
	expect(all(xml, 'id')[1]).toBe('https://a.test/divisions/410411/2020.html');
	expect(all(xml, 'updated').slice(0, 2)).toEqual(['2026-11-21T00:00:00+08:00', '2026-11-21T00:00:00+08:00']);
	expect(all(xml, 'summary')[0]).toBe('n &lt; 3 2026-11-21 甲→乙');
});

test('keeps the rules of RFC 4287', () => {
	const xml = toFeed(archive, 'https://a.test/base/', wording);
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		isArray: (name) => ['entry', 'link', 'author', 'id', 'title', 'updated'].includes(name),
	});
	const { feed } = parser.parse(xml);
	expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
	const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
	for (const part of [feed, ...feed.entry]) {
		for (const one of ['id', 'title', 'updated']) expect(part[one], one).toHaveLength(1);
		expect(URL.canParse(part.id[0])).toBe(true);
		for (const when of [part.updated[0], ...[part.published ?? []].flat()]) {
			expect(when).toMatch(instant);
			expect(Number.isNaN(Date.parse(when))).toBe(false);
		}
		// An entry without content has an alternate link, and its summary is text.
		expect(part.content).toBeUndefined();
		expect(part.link.filter((link: Record<string, string>) => link['@_rel'] === 'alternate')).toHaveLength(1);
		expect(part.link.every((link: Record<string, string>) => URL.canParse(link['@_href'] ?? ''))).toBe(true);
		for (const { name } of part.author ?? []) expect(name).toBeTruthy();
	}
	expect(xml).toContain(
		'<link rel="related" type="application/json" href="https://a.test/base/api/v1/reports/',
	);
	expect(feed.author).toHaveLength(1);
	const ids = feed.entry.map(({ id }: { id: string[] }) => id[0]);
	expect(new Set([...ids, feed.id[0]]).size).toBe(ids.length + 1);
	expect(feed.link.map((link: Record<string, string>) => link['@_rel'])).toContain('self');
	const newest = feed.entry
		.map(({ updated }: { updated: string[] }) => updated[0])
		.sort()
		.at(-1);
	expect(feed.updated[0]).toBe(newest);
});
