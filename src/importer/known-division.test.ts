import { expect, test } from 'vitest';
import { knownDivision } from './known-division.ts';
import { indexPlaces } from './place-index.ts';

const index = indexPlaces(
	[
		['410403', '卫东区'],
		['610100', '西安市'],
		['410225', '自治县'],
		['610000', '陕西省'],
		['450000', '广西壮族自治区'],
	].map(([code = '', name = '']) => ({ code, name, parent: null, known: false })),
);
const readings: Record<string, string> = {
	卫东区: 'wei dong qu',
	西安市: 'xi an shi',
	自治县: 'zi zhi xian',
	陕西省: 'shan xi sheng',
	广西壮族自治区: 'guang xi zhuang zu zi zhi qu',
};

test.each([
	['410403', { name: '卫东区', english: 'Weidong District', pinyin: 'wei dong qu' }],
	['610100', { name: '西安市', english: "Xi'an City", pinyin: 'xi an shi' }],
	['410225', { name: '自治县', english: null, pinyin: 'zi zhi xian' }],
	['610000', { name: '陕西省', english: 'Shaanxi Province', pinyin: 'shan xi sheng' }],
	[
		'450000',
		{
			name: '广西壮族自治区',
			english: 'Guangxi Zhuang Autonomous Region',
			pinyin: 'guang xi zhuang zu zi zhi qu',
		},
	],
	['999999', undefined],
])('says of %s what the list knows', (code, known) => {
	expect(knownDivision(code, index, (name) => readings[name] ?? '')).toEqual(known);
});
