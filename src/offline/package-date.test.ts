import { expect, test } from 'vitest';
import { epochProblem, packageDate } from './package-date.ts';

const archive = { reports: [], plans: [] };

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
