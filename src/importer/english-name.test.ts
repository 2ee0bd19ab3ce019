import { expect, test } from 'vitest';
import { englishName } from './english-name.ts';

test.each([
	['湛河区', 'zhan he qu', 'Zhanhe District'],
	['西安市', 'xi an shi', "Xi'an City"],
	['绿春县', 'lv chun xian', 'Lüchun County'],
	['陕西省', 'shan xi sheng', 'Shaanxi Province'],
	['广西壮族自治区', 'guang xi zhuang zu zi zhi qu', 'Guangxi Zhuang Autonomous Region'],
	['大理白族自治州', 'da li bai zu zi zhi zhou', 'Dali Bai Autonomous Prefecture'],
	[
		'黔东南苗族侗族自治州',
		'qian dong nan miao zu dong zu zi zhi zhou',
		'Qiandongnan Miao and Dong Autonomous Prefecture',
	],
	[
		'恩施土家族苗族自治州',
		'en shi tu jia zu miao zu zi zhi zhou',
		'Enshi Tujia and Miao Autonomous Prefecture',
	],
	[
		'孟连傣族拉祜族佤族自治县',
		'meng lian dai zu la hu zu wa zu zi zhi xian',
		'Menglian Dai, Lahu and Va Autonomous County',
	],
	['互助土族自治县', 'hu zhu tu zu zi zhi xian', 'Huzhu Tu Autonomous County'],
	['浦东新区', 'pu dong xin qu', 'Pudong New Area'],
	['神农架林区', 'shen nong jia lin qu', 'Shennongjia Forestry District'],
	['万柏林区', 'wan bai lin qu', 'Wanbailin District'],
	['清新区', 'qing xin qu', 'Qingxin District'],
])('%s is %3$s', (name, pinyin, english) => {
	expect(englishName(name, pinyin)).toBe(english);
});

test.each([
	['a place named in another language', '博尔塔拉蒙古自治州', 'bo er ta la meng gu zi zhi zhou'],
	['one of whose peoples it is', '海西蒙古族藏族自治州', 'hai xi meng gu zu zang zu zi zhi zhou'],
	['a people after one that is known', '门源藏族回族自治县', 'men yuan zang zu hui zu zi zhi xian'],
	['no name before the kind', '矿区', 'kuang qu'],
	['no name before the peoples', '回族自治县', 'hui zu zi zhi xian'],
	['a name after that of its city', '沧州渤海新区', 'cang zhou bo hai xin qu'],
	['a kind that it does not know', '经开园', 'jing kai yuan'],
	['a reading of another length', '湛河区', 'zhan qu'],
])('leaves to a person %s', (_, name, pinyin) => {
	expect(englishName(name, pinyin)).toBeNull();
});
