import { expect, test } from 'vitest';
import { readArchive } from '../../archive/reader.node.ts';
import { toFeed } from './feed.ts';

const { archive } = await readArchive('content');
if (!archive) throw new Error('content/ is not sound');
const wording = { title: 'T', subtitle: 'S', author: 'A', summary: () => 'n < 3' };
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
