import { expect, test } from 'vitest';
import { realArchive, reportIn } from '../../compare/real.node.ts';
import { fromReportData, type Side, toRegistryData, toReportData } from '../../compare/report-data.ts';
import { nothingSelected } from '../../compare/selection.ts';
import type { Language } from '../../i18n/index.ts';
import { canonicalUrl, localPath } from '../../urls/urls.ts';
import { type View, viewOf } from './view.client.ts';
import { csvRows } from './view-csv.ts';
import { pictureOf } from './view-picture.ts';

const archive = await realArchive();
const ALL = ['410411-2020', '410411-2023', '410803-2020', '410307-2022'];

function viewed(reports: string[], language: Language = 'zh-CN', pinned = reports[0] ?? null): View {
	const registry = toRegistryData(archive);
	const metrics = new Map(registry.metrics.map((metric) => [metric.key, metric]));
	const sides: Side[] = reports.map((id) =>
		fromReportData(metrics, toReportData(archive, reportIn(archive, id))),
	);
	const permanent = (path: string) => canonicalUrl('https://a.test/', localPath(language, path));
	const selection = { ...nothingSelected, reports, pinned, show: 'all' as const };
	return viewOf(language, permanent, registry, sides, selection, () => {});
}

/** Rows of a CSV by the names of their columns. */
function records(view: View): Record<string, string>[] {
	const [head = [], ...rows] = csvRows(view);
	return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

// 抽查案卷: 湛河区 2020, the reference, is silent; the other two count differently.
const SILENT = ['410411-2020', '410411-2023', '410803-2020'];
const FILES = 'case_files_reviewed';

test('every row of the CSV is a metric and as wide as the head, whose names differ', () => {
	for (const language of ['zh-CN', 'en'] as const) {
		const [head = [], ...rows] = csvRows(viewed(ALL, language));
		expect(new Set(head).size).toBe(head.length);
		expect(rows.length).toBeGreaterThan(50);
		for (const row of rows) {
			expect(row).toHaveLength(head.length);
			expect(archive.metrics.has(row[2] ?? ''), row[2]).toBe(true);
		}
	}
});

test('every number of the CSV stands with its code, its year, its sentence, its address and its source', () => {
	let numbers = 0;
	for (const record of records(viewed(ALL))) {
		expect(record['并排网址']).toMatch(/^https:\/\/a\.test\/compare\/\?r=410411-2020,/);
		for (const name of ['湛河区 2020', '湛河区 2023', '中站区 2020', '偃师区 2022']) {
			expect(`${record[`${name} 行政区代码`]}-${record[`${name} 年份`]}`).toBe(ALL[NAMES.indexOf(name)]);
			expect(record[`${name} 来源`]).not.toBe('');
			if (record[`${name} 数值`] === '') continue;
			numbers += 1;
			expect(record[`${name} 原句`]).not.toBe('');
			for (const address of record[`${name} 原句网址`]?.split(' / ') ?? [])
				expect(address).toMatch(/^https:\/\/a\.test\/divisions\/\d{6}\/\d{4}\.html#[a-z0-9_]+$/);
		}
	}
	expect(numbers).toBeGreaterThan(100);
});
const NAMES = ['湛河区 2020', '湛河区 2023', '中站区 2020', '偃师区 2022'];

test('where the reference is silent, the CSV says how the others compare', () => {
	const row = records(viewed(SILENT)).find(({ metric }) => metric === FILES);
	expect(row).toMatchObject({
		'湛河区 2020 数值': '',
		'湛河区 2020 可比性': '',
		'湛河区 2023 数值': '135',
		'湛河区 2023 可比性': '口径可能不同，慎比',
		'中站区 2020 可比性': '口径可能不同，慎比',
	});
	expect(row?.['理由']).not.toBe('');
});

test('the picture marks every row that the screen marks, and gives the reasons', () => {
	const view = viewed(SILENT);
	const { groups, foot } = pictureOf(view);
	const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
	const marked = view.shown.filter(({ reasons }) => reasons.length > 0);
	expect(marked.some(({ metric }) => metric.key === FILES)).toBe(true);
	for (const { metric, reasons } of marked) {
		const marks = reasons.map(({ verdict }) => (verdict.level === 'caution' ? ' [慎]' : ' [断]'));
		expect(names).toContain([metric.zh, ...new Set(marks)].join(''));
		for (const { verdict } of reasons)
			expect(foot.filter((line) => line.includes(`${metric.zh}: `)).join()).toContain(verdict.reason?.zh);
	}
	expect(names.filter((name) => name.endsWith(']'))).toHaveLength(marked.length);
});

test('the picture explains the marks that it bears, and no other', () => {
	const explained = [/^\[慎\] /, /^\[断\] /, /^算 由本站算得/, /^≥ 至少/, /^≤ 至多/];
	for (const view of [viewed(ALL), viewed(['410411-2020', '410803-2020'])]) {
		const { groups, foot } = pictureOf(view);
		const drawn = JSON.stringify(groups);
		for (const line of explained) {
			const mark = /[慎断算≥≤]/.exec(line.source)?.[0] ?? '?';
			const isBorne = new RegExp(`\\[${mark}\\]|\\d \\S+ ${mark}"|${mark}\\d`).test(drawn);
			expect(
				foot.some((one) => line.test(one)),
				mark,
			).toBe(isBorne);
		}
	}
	expect(pictureOf(viewed(ALL, 'en')).foot).toEqual(
		expect.arrayContaining(['≥ at least', expect.stringMatching(/^算 .+: 51 \+ 105 = 156$/)]),
	);
});

test('the CSV and the picture say which values nobody has read yet, and nothing where all are read', () => {
	const view = viewed(SILENT);
	const remarks = () => csvRows(view).flatMap((row) => row.filter((cell) => /(?:^| )待核$/u.test(cell)));
	const says = /待 待核：/u;
	expect(remarks()).toEqual([]);
	expect(JSON.stringify(pictureOf(view))).not.toMatch(says);
	const stated = view.shown.flatMap(({ cells }) => cells.flatMap(({ value }) => value?.observation ?? []));
	for (const observation of stated) observation.proposed = true;
	expect(remarks().length).toBeGreaterThanOrEqual(stated.length);
	expect(JSON.stringify(pictureOf(view))).toMatch(says);
});
