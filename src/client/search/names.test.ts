import { expect, test } from 'vitest';
import { heldPlaces, holdsPlace, toNames } from './names.ts';

const names = toNames({
	divisions: [
		['410000', '河南省', 'he nan sheng', -1, 'Henan', [], [2020]],
		['410400', '平顶山市', 'ping ding shan shi', 0, 'Pingdingshan', [], []],
		['410411', '湛河区', 'zhan he qu', 1, '', [2020, 2023], []],
		['110000', '北京市', 'bei jing shi', -1, 'Beijing', [], []],
	],
	topics: [],
	titles: [],
});

test('counts divisions that hold documents by the province in which they lie', () => {
	expect(heldPlaces(names)).toEqual({ divisions: 2, provinces: [{ code: '410000', divisions: 2 }] });
});

test('tells a division that is held from one that is not, or holds nothing', () => {
	expect(holdsPlace(names, '湛河区')).toBe(true);
	expect(holdsPlace(names, '平顶山市湛河区')).toBe(true);
	expect(holdsPlace(names, '卫东区')).toBe(false);
	expect(holdsPlace(names, '北京市')).toBe(false);
});
