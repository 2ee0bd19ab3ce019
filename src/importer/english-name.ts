/** English for what a name ends with; the longest ending counts. */
const KINDS: Readonly<Record<string, string>> = {
	省: 'Province',
	市: 'City',
	区: 'District',
	县: 'County',
	旗: 'Banner',
	矿区: 'Mining District',
	特区: 'Special District',
	新区: 'New Area',
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
	神农架林区: 'Shennongjia Forestry District',
	新疆维吾尔自治区: 'Xinjiang Uygur Autonomous Region',
};

const AUTONOMOUS: Readonly<Record<string, string>> = { 州: 'Prefecture', 县: 'County', 旗: 'Banner' };

/**
 * The peoples by whom autonomous places are named, as GB/T 3304 spells them. Left out are those whose places bear names of their own
 * languages, which pinyin does not give: 博尔塔拉 is Bortala, 甘孜 Garzê, 前郭尔罗斯 Qian Gorlos.
 */
const PEOPLES: Readonly<Record<string, string>> = {
	回: 'Hui',
	苗: 'Miao',
	彝: 'Yi',
	壮: 'Zhuang',
	布依: 'Bouyei',
	朝鲜: 'Korean',
	满: 'Manchu',
	侗: 'Dong',
	瑶: 'Yao',
	白: 'Bai',
	土家: 'Tujia',
	哈尼: 'Hani',
	傣: 'Dai',
	黎: 'Li',
	傈僳: 'Lisu',
	佤: 'Va',
	畲: 'She',
	拉祜: 'Lahu',
	水: 'Sui',
	东乡: 'Dongxiang',
	纳西: 'Naxi',
	景颇: 'Jingpo',
	土: 'Tu',
	仫佬: 'Mulao',
	羌: 'Qiang',
	布朗: 'Blang',
	撒拉: 'Salar',
	毛南: 'Maonan',
	仡佬: 'Gelao',
	普米: 'Pumi',
	怒: 'Nu',
	保安: 'Bonan',
	裕固: 'Yugur',
	独龙: 'Derung',
};

/** `湛河区`, `zhan he qu` → `Zhanhe District`; null where only a person can say. `pinyin`: syllables apart, no tones. */
export function englishName(name: string, pinyin: string): string | null {
	if (OFFICIAL[name]) return OFFICIAL[name];
	const syllables = pinyin.split(' ');
	const own = name.includes('自治') ? autonomous(name) : ordinary(name);
	if (own === null || own.base === 0 || syllables.length !== [...name].length) return null;
	return `${spelt(syllables.slice(0, own.base))} ${own.kind}`;
}

/** `base`: how many characters are the name itself. */
interface Parted {
	base: number;
	kind: string;
}

/** A single character before a longer ending belongs to the name: 清新区 is Qingxin District. Four hold two names: 沧州渤海新区. */
function ordinary(name: string): Parted | null {
	const long = KINDS[name.slice(-2)];
	if (!long || name.length < 4) return shortKind(name);
	return name.length < 6 ? { base: name.length - 2, kind: long } : null;
}

function shortKind(name: string): Parted | null {
	const kind = KINDS[name.slice(-1)];
	// 矿区 without a name before it is one.
	return kind && name.length > 2 ? { base: name.length - 1, kind } : null;
}

/** `黔东南苗族侗族自治州` → `Miao and Dong Autonomous Prefecture` behind three characters. */
function autonomous(name: string): Parted | null {
	const [, before = '', kind = ''] = /^(.+)自治([州县旗])$/u.exec(name) ?? [];
	const peoples: string[] = [];
	let left = before;
	for (let people = lastPeople(left); people; people = lastPeople(left)) {
		peoples.unshift(PEOPLES[people] ?? '');
		left = left.slice(0, -people.length - 1);
	}
	// A people that is not in the list remains.
	if (peoples.length === 0 || left.endsWith('族')) return null;
	const last = peoples.pop();
	const named = peoples.length > 0 ? `${peoples.join(', ')} and ${last}` : last;
	return { base: left.length, kind: `${named} Autonomous ${AUTONOMOUS[kind]}` };
}

/** 土家 of 恩施土家族, not 家. */
function lastPeople(text: string): string | undefined {
	return [3, 2, 1]
		.map((length) => text.slice(0, -1).slice(-length))
		.find((people) => text.endsWith(`${people}族`) && people in PEOPLES);
}

/** An apostrophe parts a syllable that begins with a vowel: `Xi'an`. */
function spelt(syllables: readonly string[]): string {
	const joined = syllables.map((each, i) => (i > 0 && /^[aeo]/u.test(each) ? `'${each}` : each)).join('');
	return `${joined.charAt(0).toUpperCase()}${joined.slice(1).replaceAll('v', 'ü')}`;
}
