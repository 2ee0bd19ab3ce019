import { expect, it } from 'vitest';
import { progressText } from './progress-text.ts';

it('says how many pages are made, how fast, and how long the others will take', () => {
	expect(progressText({ what: 'pages', done: 1250, of: 25_000, milliseconds: 10_000 })).toBe(
		'1,250 of 25,000 pages, 125 a second, 3 min left',
	);
	expect(progressText({ what: 'pages', done: 10, of: 20, milliseconds: 1000 })).toBe(
		'10 of 20 pages, 10 a second, 1 s left',
	);
	expect(progressText({ what: 'pages', done: 100, of: 300_000, milliseconds: 1000 })).toBe(
		'100 of 300,000 pages, 100 a second, 50 min left',
	);
	expect(progressText({ what: 'pages', done: 0, of: 5, milliseconds: 0 })).toBe('0 of 5 pages, 0 a second');
});
