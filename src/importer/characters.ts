/** Characters that extraction puts in the place of others. `\u2f2f\u4f5c` (a radical) → `工作`, `２０２０` → `2020`, `\u2e3a` → `——`. */

/** Radicals of the supplement for which Unicode gives no compatibility form, with the character that a font draws alike. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
	[
		'⼾户',
		'⺠民',
		'⻅见',
		'⻆角',
		'⻉贝',
		'⻋车',
		'⻓长',
		'⻔门',
		'⻘青',
		'⻙韦',
		'⻚页',
		'⻛风',
		'⻜飞',
		'⻝食',
		'⻢马',
		'⻣骨',
		'⻤鬼',
		'⻥鱼',
		'⻦鸟',
		'⻨麦',
		'⻩黄',
		'⻬齐',
		'⻮齿',
		'⻰龙',
		'⻳龟',
		'⻄西',
		'⻁虎',
		'⺟母',
		'⺮竹',
		'⻑長',
		'⻗雨',
		'⺎兀',
		'⺏尣',
		'⺒巳',
		'⺓幺',
		'⺕彐',
		'⺝月',
		'⺸羊',
		'⺼肉',
		'⻊足',
		'⻌辶',
		'⻏阝',
		'⻖阝',
		'⺁厂',
		'⺄乙',
		'⺅亻',
	].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const RADICAL = /[\u2e80-\u2fdf]/gu;
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\p{Variation_Selector}\p{Co}]/gu;
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0c\uff0e](?![\u3000])/gu;

/** Composes (NFC), takes out what has no width, narrows full-width digits, letters and ％; a full-width stop or comma only inside a number. */
export function cleanCharacters(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\t\n\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
		.replace(INVISIBLE, '')
		.replace(/[\u2e3a\u2e3b]/gu, (dash) => '—'.repeat(dash === '\u2e3a' ? 2 : 3))
		.replace(RADICAL, (sign) => RADICALS[sign] ?? sign.normalize('NFKC'))
		.replace(WIDE, narrow);
}

function narrow(sign: string, at: number, text: string): string {
	if (sign === '．' && !(isDigit(text[at - 1]) && isDigit(text[at + 1]))) return sign;
	if (sign === '，' && !isThousands(text, at)) return sign;
	return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** ３，２１０ is one number; 12，345 may be two. */
function isThousands(text: string, at: number): boolean {
	return /[０-９]$/u.test(text.slice(0, at)) && /^[０-９]{3}(?![０-９])/u.test(text.slice(at + 1));
}

function isDigit(sign: string | undefined): boolean {
	return sign !== undefined && /[0-9０-９]/u.test(sign);
}
