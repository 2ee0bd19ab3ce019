import { expect, test } from 'vitest';
import { fourReports, neededReport } from './four-reports.node.ts';
import { outlineOf, partsOf } from './outline.ts';

const archive = await fourReports();
const outline = (id: string) => {
	const report = neededReport(archive, id);
	return { report, entries: outlineOf(report) };
};

test('counts the metrics of each section of Zhanhe 2023, the opening first', () => {
	const { entries } = outline('410411-2023');
	expect(entries.map(({ number, metrics }) => `${number}${metrics}`)).toEqual([
		'0',
		'一3',
		'二1',
		'三1',
		'四2',
		'五7',
		'六2',
	]);
	expect(entries[0]).toEqual({ anchor: 'p-1', number: '', title: null, metrics: 0 });
	expect(entries[1]).toMatchObject({ anchor: 's-1', title: '坚持政治引领，高效推进法治政府建设' });
});

test.each(archive.reports.map(({ id }) => id))('counts every metric of %s once', (id) => {
	const { report, entries } = outline(id);
	expect(entries.reduce((sum, { metrics }) => sum + metrics, 0)).toBe(report.observations.length);
});

test('counts sections of the first depth as parts', () => {
	expect(archive.reports.map((report) => `${report.id} ${partsOf(report)}`)).toEqual([
		'410307-2022 3',
		'410411-2020 8',
		'410411-2023 6',
		'410803-2020 2',
	]);
});
