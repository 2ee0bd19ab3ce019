import { expect, it } from 'vitest';
import { type Progress, progressText, telling } from './progress-text.ts';

it('says how many pages are made, how fast, and how long the others will take', () => {
	expect(
		progressText({
			what: 'pages and their files',
			done: 1250,
			of: 25_000,
			milliseconds: 70_000,
			counted: 10_000,
		}),
	).toBe('1,250 of 25,000 pages and their files, 125 a second, 3 min left');
	expect(
		progressText({ what: 'pages and their files', done: 10, of: 20, milliseconds: 1000, counted: 1000 }),
	).toBe('10 of 20 pages and their files, 10 a second, 1 s left');
	expect(
		progressText({
			what: 'pages and their files',
			done: 100,
			of: 300_000,
			milliseconds: 1000,
			counted: 1000,
		}),
	).toBe('100 of 300,000 pages and their files, 100 a second, 50 min left');
	expect(progressText({ what: 'reports', done: 0, of: 5, milliseconds: 900, counted: 0 })).toBe(
		'0 of 5 reports',
	);
	expect(
		progressText({
			what: 'pages and their files',
			done: 0,
			of: 5,
			milliseconds: 900,
			counted: 0,
			before: 'data files',
		}),
	).toBe('0 of 5 pages and their files, data files first');
});

it('counts the time since the first was begun, so that what comes before makes nothing seem slow', async () => {
	let done = 0;
	const told: Progress[] = [];
	await telling(
		{ what: 'pages and their files', of: 2, done: () => done },
		(progress) => told.push(progress),
		async () => {
			await new Promise((wait) => setTimeout(wait, 600));
			done = 2;
		},
	);
	const [idle, last] = [told[0], told.at(-1)];
	expect(idle).toMatchObject({ done: 0, counted: 0 });
	expect(last).toMatchObject({ done: 2 });
	expect((last?.milliseconds ?? 0) - (last?.counted ?? 0)).toBe(idle?.milliseconds);
});
