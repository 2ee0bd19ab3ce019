/**
 * Set phrases of Chinese government writing that hold a numeral and count nothing: slogans, reforms, institutions,
 * places. Matched in squeezed text; what else is a name follows from its form (see numeral-kind.ts).
 */
const NAMES = new RegExp(
	[
		'三项(?:制度|清单|改革|机制)',
		'[一二两三四五六七八九]件事',
		'一公开',
		'三重一大',
		'(?:最多|只|不|少)?跑[一零两]次',
		'一次(?:性|办|过|告知|办好|办结|通办)',
		'[一二两三四五六七八九十]{1,2}(?:证|照|码|审|规|网|评|表|联|测|链)合一',
		'[三四五六七八]位一体',
		'[两三四五六七八九十]{1,2}个(?:全面|意识|自信|维护|确立|代表|区分开来|毫不动摇|坚持|必须坚持|务必|一律|不得|最严|更加|结合|统筹)',
		'八项规定',
		'[两三]大(?:攻坚战|工程|行动)',
		'三会一课',
		'两学一做',
		'收支两条线',
		'[两三]张(?:皮|清单|网)',
		'一[张朵把支条](?:网|云|手|龙|队伍管|蓝图|清单|表)',
		'六[稳保]',
		'两不愁三保障',
		'[一二三四五六七八九]规划[一二三四五六七八九]方案',
		'[三四五]所一庭',
		'一[个人]人',
		'三台县|七台河|九台区|五台[县山]|五家渠|六枝',
		'(?:千|万)(?:家万户|方百计|众一心)',
	].join('|'),
	'gu',
);

/** Numbers that citizens dial. */
export const HOTLINES: ReadonlySet<string> = new Set(
	'110 114 119 120 122 12301 12309 12313 12315 12318 12319 12320 12328 12329 12333 12337 12338 12345 12348 12350 12355 12358 12363 12366 12368 12369 12380 12385 12388 12393 12395 12396'.split(
		' ',
	),
);

/** Where names stand in a squeezed text, in order. */
export function findNames(text: string): { start: number; end: number }[] {
	return [...text.matchAll(NAMES)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}
