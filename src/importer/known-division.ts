/** What the national list says of a code, as far as an entry of `divisions.yaml` needs it. */
import type { KnownDivision } from '../archive/scaffold.ts';
import type { PlaceIndex } from './place-index.ts';

/** English for what a name ends with. Autonomous counties and the like bear the names of peoples, which pinyin does not give. */
const KINDS: Readonly<Record<string, string>> = {
	省: 'Province',
	市: 'City',
	区: 'District',
	县: 'County',
	旗: 'Banner',
};

/** Official English that pinyin does not give: 陕西 is read as 山西 is. */
const OFFICIAL: Readonly<Record<string, string>> = {
	陕西省: 'Shaanxi Province',
	北京市: 'Beijing Municipality',
	天津市: 'Tianjin Municipality',
	上海市: 'Shanghai Municipality',
	重庆市: 'Chongqing Municipality',
	内蒙古自治区: 'Inner Mongolia Autonomous Region',
	广西壮族自治区: 'Guangxi Zhuang Autonomous Region',
	西藏自治区: 'Xizang Autonomous Region',
	宁夏回族自治区: 'Ningxia Hui Autonomous Region',
	新疆维吾尔自治区: 'Xinjiang Uygur Autonomous Region',
};

/** `readName`: a place's name in pinyin without tones, syllables apart. Undefined where the list has no such code. */
export function knownDivision(
	code: string,
	places: PlaceIndex,
	readName: (name: string) => string,
): KnownDivision | undefined {
	const name = places.byCode.get(code)?.name;
	if (name === undefined) return undefined;
	const pinyin = readName(name);
	return { name, english: OFFICIAL[name] ?? englishOf(name, pinyin), pinyin };
}

/** `湛河区`, `zhan he qu` → `Zhanhe District`; an apostrophe parts a syllable that begins with a vowel: `Xi'an City`. */
function englishOf(name: string, pinyin: string): string | null {
	const kind = KINDS[name.at(-1) ?? ''];
	const syllables = pinyin.split(' ').slice(0, -1);
	if (kind === undefined || syllables.length === 0 || /自治|林区|矿区|特区|新区$/u.test(name)) return null;
	const joined = syllables.map((each, i) => (i > 0 && /^[aeo]/u.test(each) ? `'${each}` : each)).join('');
	return `${joined.charAt(0).toUpperCase()}${joined.slice(1).replaceAll('v', 'ü')} ${kind}`;
}
