import { describe, expect, test } from 'vitest';
import { type BuiltFile, filesOfDivision, filesOfSearch, searchLeftOut, toShelf } from './collect.ts';

const built = (path: string, links: string[] = []): BuiltFile => ({ path, bytes: 1, sha256: '', links });
const shelf = toShelf([
	built('divisions/410411/2020.html', [
		'metrics/reconsideration_accepted.html',
		'divisions/410803/index.html',
	]),
	built('divisions/650102/2020.html'),
	built('compare/index.html'),
	built('compare-data/registry.js'),
	built('compare-data/in-41.js'),
	built('compare-data/in-65.js'),
	built('compare-data/410411-2020.js'),
	built('compare-data/410803-2020.js'),
	built('metrics/reconsideration_accepted.html'),
	built('search/index.html'),
]);
const paths = (files: readonly [string, ...unknown[]][]) => files.map(([path]) => path);

test('a saved division has all that the comparison of its reports loads, and nothing of other provinces', () => {
	const saved = paths(filesOfDivision(shelf, '410411'));
	expect(saved.filter((path) => path.startsWith('compare'))).toEqual([
		'compare-data/410411-2020.js',
		'compare-data/in-41.js',
		'compare-data/registry.js',
		'compare/index.html',
	]);
});

test('a saved division has the pages that its pages lead to', () => {
	expect(paths(filesOfDivision(shelf, '410411'))).toContain('metrics/reconsideration_accepted.html');
});

test('the search is saved without what only comparing needs', () => {
	expect(paths(filesOfSearch(shelf))).toEqual(['compare/index.html', 'search/index.html']);
});

describe('of the search, a saved division has', () => {
	const index = (bytes: number) =>
		toShelf([
			...['manifest.js', 'abc/jump.js', 'abc/fold.js', 'abc/places.js', 'index.html'].map((path) =>
				built(`search/${path}`),
			),
			{ ...built('search/abc/d0.js'), bytes },
			built('divisions/410411/2020.html'),
		]);
	const searched = (bytes: number) =>
		paths(filesOfDivision(index(bytes), '410411')).filter((path) => path.startsWith('search/'));

	test('all where the index is small', () => {
		expect(searched(4_999_000)).toContain('search/abc/d0.js');
		expect(searched(4_999_000)).toHaveLength(6);
		expect(searchLeftOut(index(4_999_000))).toBe(0);
	});

	test('the page and what the jump box needs where it is large, and says how much is left out', () => {
		expect(searched(25_000_000)).toEqual([
			'search/abc/fold.js',
			'search/abc/jump.js',
			'search/index.html',
			'search/manifest.js',
		]);
		expect(searchLeftOut(index(25_000_000))).toBe(25_000_005);
	});
});
