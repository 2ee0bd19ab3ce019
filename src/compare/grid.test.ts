import { expect, it } from 'vitest';
import { coverageByYear, gridOf } from './grid.ts';
import { realArchive } from './real.node.ts';

const archive = await realArchive();
const grid = gridOf(archive);
const row = (code: string) => grid.rows.find(({ division }) => division.code === code);

it('lays the divisions out as a tree, siblings by code', () => {
	expect(grid.rows.map(({ division, depth }) => [depth, division.code])).toEqual([
		[0, '410000'],
		[1, '410300'],
		[2, '410307'],
		[2, '410381'],
		[1, '410400'],
		[2, '410411'],
		[1, '410800'],
		[2, '410803'],
	]);
});

it('shows the report or plan that a division has in a year, and nothing elsewhere', () => {
	expect(row('410411')?.cells.map(({ report }) => report?.id ?? null)).toEqual([
		'410411-2020',
		null,
		null,
		'410411-2023',
	]);
	expect(row('410000')?.cells.map(({ plan }) => plan?.id ?? null)).toEqual(['410000-2020', null, null, null]);
	expect(row('410381')).toMatchObject({ hasDocuments: false, isParent: false });
});

it('counts for a parent all that lies below it', () => {
	expect(row('410000')?.cells.map(({ reportsBelow }) => reportsBelow)).toEqual([2, 0, 1, 1]);
	expect(row('410000')?.cells.map(({ plansBelow }) => plansBelow)).toEqual([0, 0, 0, 0]);
	expect(row('410400')?.cells.map(({ reportsBelow }) => reportsBelow)).toEqual([1, 0, 0, 1]);
});

it('counts the documents of each year', () => {
	expect(coverageByYear(archive)).toEqual([
		{ year: 2020, reports: 2, plans: 1 },
		{ year: 2021, reports: 0, plans: 0 },
		{ year: 2022, reports: 1, plans: 0 },
		{ year: 2023, reports: 1, plans: 0 },
	]);
});
