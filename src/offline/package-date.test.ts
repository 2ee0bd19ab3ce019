import { expect, test } from 'vitest';
import type { Report } from '../archive/model.ts';
import type { Correction } from '../archive/schema/index.ts';
import { epochProblem, packageDate } from './package-date.ts';

const archive = { reports: [], plans: [], corrections: [] };
const report = (year: number, issued: string | null, retrieved: string | null = null) =>
	({ year, issued, source: { retrieved } }) as Report;
const dateOf = (...reports: Report[]) => packageDate({ archive: { ...archive, reports } });

test('without a commit, the newest day of issue, of retrieval or of a correction dates a package', () => {
	expect(dateOf(report(2020, '2021-02-25'), report(2022, '2023-03-22'))).toBe('2023-03-22');
	expect(dateOf(report(2020, '2021-02-25', '2024-05-01'), report(2022, '2023-03-22'))).toBe('2024-05-01');
	const corrections = [{ date: '2024-06-01' } as Correction];
	const reports = [report(2020, '2021-02-25')];
	expect(packageDate({ archive: { ...archive, reports, corrections } })).toBe('2024-06-01');
});

test('no package has a day before the years that it covers', () => {
	expect(dateOf(report(2019, '2020-04-17'), report(2023, null))).toBeNull();
	expect(dateOf(report(2019, null), report(2022, '2023-03-22'))).toBe('2023-03-22');
});

test('SOURCE_DATE_EPOCH dates a package before its commit does', () => {
	expect(packageDate({ epoch: '1587081600', commit: 0, archive })).toBe('2020-04-17');
	expect(packageDate({ epoch: '', commit: 0, archive })).toBe('1970-01-01');
	expect(packageDate({ archive })).toBeNull();
});

test.each(['soon', '-1', '1.5', '2024-01-01', '4102444800'])('SOURCE_DATE_EPOCH is not %s', (epoch) => {
	expect(epochProblem(epoch)).toContain(`not “${epoch}”`);
});

test.each([undefined, '', '0', '4102444799'])('SOURCE_DATE_EPOCH may be %s', (epoch) => {
	expect(epochProblem(epoch)).toBeNull();
});
