import { expect, test } from 'vitest';
import { realArchive } from '../compare/real.node.ts';
import { lastModified, undated } from './last-modified.ts';

const archive = await realArchive();
const entry = { metric: null, wrong: '甲', right: '乙', noticedBy: null, note: null };

test('a page is as new as the newest document on it, and undated where none is dated', () => {
	const days = lastModified({ ...archive, corrections: [] });
	expect(Object.fromEntries(days)).toEqual({
		'divisions/410307/2022.html': '2023-03-22',
		'divisions/410307/index.html': '2023-03-22',
		'years/2022.html': '2023-03-22',
		'divisions/410803/2020.html': '2021-02-25',
		'divisions/410803/index.html': '2021-02-25',
		'years/2020.html': '2021-02-25',
		'plans/410000/2020.html': '2020-04-17',
		'divisions/410000/index.html': '2020-04-17',
	});
});

test('a correction renews its report, its division, its year and its comparisons', () => {
	const corrections = [{ ...entry, date: '2026-11-21', report: '410411-2020' }];
	const days = lastModified({ ...archive, corrections });
	const renewed = [...days].filter(([, day]) => day === '2026-11-21').map(([path]) => path);
	expect(renewed.sort()).toEqual([
		'divisions/410411/2020-2023.html',
		'divisions/410411/2020.html',
		'divisions/410411/index.html',
		'years/2020.html',
	]);
});

test('what states no date and was fetched on no known day is undated, until it is corrected', () => {
	expect(
		undated({ ...archive, corrections: [] })
			.map(({ id }) => id)
			.sort(),
	).toEqual(['410411-2020', '410411-2023']);
	const corrections = [{ ...entry, date: '2026-11-21', report: '410411-2020' }];
	expect(undated({ ...archive, corrections }).map(({ id }) => id)).toEqual(['410411-2023']);
});
