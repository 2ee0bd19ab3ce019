import { pinyin } from 'pinyin-pro';

/** How names of places are read where the dictionary reads them otherwise. More than one reading where both are in use. */
const NAMES: Readonly<Record<string, readonly [string, ...string[]]>> = {
	蔚县: ['yu xian'],
	浚县: ['xun xian'],
	单县: ['shan xian'],
	歙县: ['she xian'],
	乐清市: ['yue qing shi'],
	乐亭县: ['lao ting xian', 'le ting xian'],
	乐陵市: ['lao ling shi', 'le ling shi'],
	尉犁县: ['yu li xian'],
	大埔县: ['da bu xian'],
	大城县: ['dai cheng xian'],
	黄陂区: ['huang pi qu'],
	泌阳县: ['bi yang xian'],
	繁峙县: ['fan shi xian'],
	洪洞县: ['hong tong xian'],
	宕昌县: ['tan chang xian'],
	筠连县: ['jun lian xian'],
	涡阳县: ['guo yang xian'],
	吴堡县: ['wu bu xian'],
	珲春市: ['hun chun shi'],
	六合区: ['lu he qu'],
	莎车县: ['sha che xian', 'suo che xian'],
};

/** Characters that have one reading in names of places. */
const CHARACTERS: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi', 曾: 'zeng' };

/** Readings of a place's name without tones, syllables apart, the usual one first. `"蔚县"` → `["yu xian"]`. */
export function readPlaceName(name: string): readonly [string, ...string[]] {
	return (
		NAMES[name] ?? [
			readName(name)
				.split(' ')
				.map((syllable, i) => CHARACTERS[name[i] ?? ''] ?? syllable)
				.join(' '),
		]
	);
}

/** The reading of any name; what is not Chinese stays. ü is v, as it is typed. */
export function readName(name: string): string {
	return pinyin(name, { toneType: 'none', type: 'array', v: true }).join(' ').toLowerCase();
}
