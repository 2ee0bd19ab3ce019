import { expect, test } from 'vitest';
import { LONGEST_PATH, unportablePaths } from './portable-paths.ts';

test('names that any system can unzip pass, Chinese ones too', () => {
	expect(unportablePaths(['divisions/410411/2020.html', 'sources/湛河区 2020（终稿）.pdf', 'a/.b'])).toEqual(
		[],
	);
});

test('names that Windows refuses are said, each with the reason', () => {
	const refused = ['a/b:c.html', 'a/what?.txt', 'sources/2020.', 'x/NUL.txt', 'x\\y', 'a /b'];
	expect(unportablePaths(refused)).toEqual(refused.map((path) => `${path} is no name on Windows`));
	const long = 'x'.repeat(LONGEST_PATH + 1);
	expect(unportablePaths([long])).toEqual([`${long} is longer than ${LONGEST_PATH} characters`]);
	expect(unportablePaths(['sources/A.pdf', 'sources/a.pdf'])).toEqual([
		'sources/a.pdf is the same file as sources/A.pdf where case does not count',
	]);
});
