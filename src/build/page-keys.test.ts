import { expect, test } from 'vitest';
import type { Archive } from '../archive/model.ts';
import { readArchive } from '../archive/reader.node.ts';
import { madeArchive } from '../bench/made-archive.ts';
import { nationalPlaces } from '../bench/national-places.node.ts';
import { realArchive } from '../compare/real.node.ts';
import { createPageKeys, divisionOfData, partOf } from './page-keys.ts';

const places = nationalPlaces().filter(({ code }) => /^4[12]/.test(code));
const archive = madeArchive(await realArchive(), places, { reports: 800 });
const keysOf = (held: Archive) => createPageKeys({ archive: held, version: '1', sourceSize: () => null });

/** The archive in which one report of a place, and of a year, has another text. */
function changed(place: string, of?: number): Archive {
	const at = archive.reports.findIndex(
		({ division, year }) =>
			division.startsWith(place) && !division.endsWith('00') && (of === undefined || year === of),
	);
	expect(at).toBeGreaterThanOrEqual(0);
	return {
		...archive,
		reports: archive.reports.map((report, n) => (n === at ? { ...report, digest: 'x' } : report)),
	};
}

/** The archive in which one report of a place states another value of a metric. */
function otherValue(key: string, place = ''): Archive {
	const at = archive.reports.findIndex(
		({ division, observations }) =>
			division.startsWith(place) && observations.some(({ metric }) => metric.key === key),
	);
	expect(at).toBeGreaterThanOrEqual(0);
	const reports = archive.reports.map((report, n) => {
		if (n !== at) return report;
		const observations = report.observations.map((one) =>
			one.metric.key === key ? { ...one, value: one.value + 1 } : one,
		);
		return { ...report, observations };
	});
	return { ...archive, reports };
}

test('the part of a plan is made anew for a report of its province, and for no other', () => {
	const file = 'plans/410000/2020/410000.html';
	const key = keysOf(archive).of(file);
	expect(key).not.toBe(keysOf(archive).whole);
	expect(keysOf(changed('42')).of(file)).toBe(key);
	expect(keysOf(changed('41')).of(file)).not.toBe(key);
});

test.each(['years/2020/410000.html', 'en/years/2020/410000.html'])(
	'%s is made anew for a report of its year and province, and for no other',
	(file) => {
		const key = keysOf(archive).of(file);
		expect(key).not.toBe(keysOf(archive).whole);
		expect(keysOf(changed('42', 2020)).of(file)).toBe(key);
		expect(keysOf(changed('41', 2019)).of(file)).toBe(key);
		expect(keysOf(changed('41', 2020)).of(file)).not.toBe(key);
	},
);

test.each([
	'metrics/proposals_total/410000.html',
	'en/metrics/proposals_total/410000.html',
	'metric-sentences/proposals_total/410000.js',
])('%s is made anew for a value of its metric in its province, and for no other', (file) => {
	const key = keysOf(archive).of(file);
	expect(key).not.toBe(keysOf(archive).whole);
	expect(keysOf(otherValue('proposals_total', '42')).of(file)).toBe(key);
	expect(keysOf(otherValue('reconsideration_accepted', '41')).of(file)).toBe(key);
	expect(keysOf(otherValue('proposals_total', '41')).of(file)).not.toBe(key);
	const [report] = changed('41').reports.filter(({ digest }) => digest === 'x');
	const renamed = archive.reports.map((each) =>
		each.id === report?.id ? { ...each, title: '另一个标题' } : each,
	);
	expect(keysOf({ ...archive, reports: renamed }).of(file)).not.toBe(key);
	expect(
		keysOf({ ...archive, reports: archive.reports.filter(({ id }) => id !== report?.id) }).of(file),
	).not.toBe(key);
	const division = archive.divisions.get(report?.division ?? '');
	if (!division) throw new Error('There is no such division.');
	const divisions = new Map(archive.divisions).set(division.code, { ...division, name: '新市' });
	expect(keysOf({ ...archive, divisions }).of(file)).not.toBe(key);
});

test.each([
	'api/v1/divisions/N.json',
	'api/v1/reports/N-2020.json',
	'data/divisions/N.csv',
	'data/pairs/N-2019-2020.csv-metadata.json',
])('%s is written anew for what is said of its division, and for no other', (pattern) => {
	const report = archive.reports.find(
		({ division }) => division.startsWith('41') && !division.endsWith('00'),
	);
	const code = report?.division ?? '';
	const file = pattern.replace('N', code);
	const key = keysOf(archive).of(file);
	expect(divisionOfData(file)).toBe(code);
	expect(keysOf(changed('42')).of(file)).toBe(key);
	expect(keysOf(changed(code)).of(file)).not.toBe(key);
	const [division, above] = [code, `${code.slice(0, 4)}00`].map((each) => archive.divisions.get(each));
	for (const each of [division, above]) {
		expect(each).toBeDefined();
		if (!each) continue;
		const divisions = new Map(archive.divisions).set(each.code, { ...each, name: '新市' });
		expect(keysOf({ ...archive, divisions }).of(file)).not.toBe(key);
	}
	const correction = { date: '2026-01-02', report: report?.id ?? '', metric: null, wrong: '1', right: '2' };
	const corrections = [{ ...correction, noticedBy: null, note: null }];
	expect(keysOf({ ...archive, corrections }).of(file)).not.toBe(key);
});

test('another licence is another archive, and every page of it is made anew', () => {
	const licence = {
		id: 'CC0-1.0',
		title: 'CC0 1.0',
		url: 'https://creativecommons.org/publicdomain/zero/1.0/',
	};
	const [before, after] = [keysOf({ ...archive, licence: null }), keysOf({ ...archive, licence })];
	expect(after.whole).not.toBe(before.whole);
	expect(after.of('divisions/410411/2020.html')).not.toBe(before.of('divisions/410411/2020.html'));
});

test('a page that sums up a year is made anew for any report of the year', () => {
	const file = 'years/2020.html';
	expect(partOf(file)).toBeNull();
	const key = keysOf(archive).of(file);
	expect(keysOf(changed('42', 2020)).of(file)).not.toBe(key);
	expect(keysOf(changed('42', 2021)).of(file)).toBe(key);
	expect(keysOf(archive).of('years/index.html')).toBe(keysOf(archive).whole);
});

test.each(['metrics/proposals_total.html', 'metric-sentences/proposals_total/all.js'])(
	'%s is made anew for a value of its metric, and for no other',
	(file) => {
		expect(partOf(file)).toBeNull();
		const key = keysOf(archive).of(file);
		expect(keysOf(otherValue('proposals_total')).of(file)).not.toBe(key);
		expect(keysOf(otherValue('reconsideration_accepted')).of(file)).toBe(key);
	},
);

test('a metric’s page says whether its numbers add up, and is made anew where they no longer do', async () => {
	const { archive: madeUp } = await readArchive('tests/fixtures/audit');
	const key = 'cases_accepted';
	if (!madeUp) throw new Error('The made-up archive cannot be read.');
	const withAll = (change: Partial<Archive['reports'][number]>) =>
		keysOf({ ...madeUp, reports: madeUp.reports.map((report) => ({ ...report, ...change })) }).of(
			`metrics/${key}.html`,
		);
	expect(withAll({ digest: 'x' })).toBe(withAll({}));
	expect(withAll({ judged: [] })).not.toBe(withAll({}));
});

test('the pages of a metric are made anew when somebody has read one of its values', () => {
	const metric = archive.reports.flatMap(({ observations }) => observations)[0]?.metric.key ?? '';
	const proposed = {
		...archive,
		reports: archive.reports.map((report, n) =>
			n > 0
				? report
				: {
						...report,
						observations: report.observations.map((one) => ({ ...one, proposed: true as const })),
					},
		),
	};
	const file = `metrics/${metric}.html`;
	expect(keysOf(proposed).of(file)).not.toBe(keysOf(archive).of(file));
});
