import { expect, test } from 'vitest';
import { madeArchive } from '../bench/made-archive.ts';
import { nationalPlaces } from '../bench/national-places.node.ts';
import { realArchive } from './real.node.ts';
import { MOST_LISTED, scopeOf, scopesOf } from './scopes.ts';

const real = await realArchive();
const made = madeArchive(real, nationalPlaces(), { reports: 3000 });

test('a year of few reports is one page that lists them', () => {
	expect(
		scopesOf(real, 2020).map(({ reports, parts, listed }) => [reports.length, parts, listed.length]),
	).toEqual([[2, [], 2]]);
});

test('each report of a year is listed on exactly one page', () => {
	for (const year of [2015, 2020, 2024]) {
		const listed = scopesOf(made, year).flatMap((scope) => scope.listed.map(({ id }) => id));
		const held = made.reports.filter((report) => report.year === year).map(({ id }) => id);
		expect(held.length).toBeGreaterThan(200);
		expect(listed.sort()).toEqual(held.sort());
	}
});

test('the parts and what is listed beside them add up to the scope', () => {
	for (const { reports, parts, listed } of scopesOf(made, 2020))
		expect(parts.reduce((sum, part) => sum + part.reports, listed.length)).toBe(reports.length);
});

test('leads from the country to a province and on to its prefectures only where there is too much to list', () => {
	const country = scopeOf(made, 2020, null);
	expect(country.parts.map(({ division }) => division.name)).toContain('河南省');
	const places = nationalPlaces().filter(({ code }) => /^(?:41|50)/.test(code));
	const crowded = madeArchive(real, places, { reports: 3000 });
	const province = scopeOf(crowded, 2020, '410000');
	expect(province.reports.length).toBeGreaterThan(MOST_LISTED);
	expect(province.parts.map(({ division }) => division.name)).toContain('平顶山市');
	expect(scopeOf(crowded, 2020, '410400').parts).toEqual([]);
	// The districts of a municipality have no prefecture above them: its page lists them, however many they are.
	expect(scopeOf(crowded, 2020, '500000').listed.length).toBeGreaterThan(MOST_LISTED);
});
