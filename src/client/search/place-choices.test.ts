import { expect, test } from 'vitest';
import { toNames } from './names.ts';
import { placeChoices } from './place-choices.ts';

const names = toNames({
	divisions: [
		['410000', '河南省', '', -1, '', [], [2020]],
		['410300', '洛阳市', '', 0, '', [], []],
		['410307', '偃师区', '', 1, '', [2022], []],
		['410400', '平顶山市', '', 0, '', [], []],
		['410411', '湛河区', '', 3, '', [2020, 2023], []],
	],
	topics: [],
	titles: [],
});

test('passes over a place whose documents all lie in one below it', () => {
	const counts = new Map([
		['410000', 4],
		['410300', 1],
		['410307', 1],
		['410400', 2],
		['410411', 2],
	]);
	expect(placeChoices(names, counts, null)).toEqual([
		{ code: '410000', through: [], depth: 0, count: 4 },
		{ code: '410307', through: ['410300'], depth: 1, count: 1 },
		{ code: '410411', through: ['410400'], depth: 1, count: 2 },
	]);
	expect(placeChoices(names, counts, '410400').map(({ code }) => code)).toEqual([
		'410000',
		'410307',
		'410400',
		'410411',
	]);
});

test('keeps the chosen place in the list where nothing was found in it', () => {
	expect(
		placeChoices(names, new Map([['410000', 1]]), '410307').map(({ code, count }) => [code, count]),
	).toEqual([
		['410000', 1],
		['410307', 0],
	]);
});

test('opens a long list only towards the chosen place', () => {
	const many = toNames({
		divisions: [
			['100000', '甲省', '', -1, '', [], []],
			...Array.from({ length: 40 }, (_, i): [string, string, string, number, string, number[], number[]] => [
				String(100001 + i),
				`县${i}`,
				'',
				0,
				'',
				[2020],
				[],
			]),
		],
		topics: [],
		titles: [],
	});
	const counts = new Map([
		['100000', 40],
		...Array.from({ length: 40 }, (_, i): [string, number] => [String(100001 + i), 1]),
	]);
	expect(placeChoices(many, counts, null)).toHaveLength(1);
	expect(placeChoices(many, counts, '100000')).toHaveLength(41);
});
