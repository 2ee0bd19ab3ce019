/** The messages of the interface. Both languages have the same typed keys; `zh-CN` is the model. */
import { en } from './en.ts';
import { type Messages, zhCN } from './zh-CN.ts';

export type { Messages };
export type Language = 'zh-CN' | 'en';

export function messages(language: Language): Messages {
	return language === 'en' ? en : zhCN;
}

/** The wording of a bilingual text in the language of the page. */
export function choose(language: Language, text: { zh: string; en: string }): string {
	return language === 'en' ? text.en : text.zh;
}

/** `lang` for Chinese text inside a page; nothing where the page is Chinese itself. */
export function chineseIn(language: Language): 'zh-CN' | undefined {
	return language === 'en' ? 'zh-CN' : undefined;
}

/**
 * The measure word to print beside a value. Chinese counts nearly everything with a classifier that English has no word for;
 * there the metric's name says what is counted, so only units that carry meaning of their own are translated.
 */
export function unitText(language: Language, unit: string): string {
	return language === 'en' ? (ENGLISH_UNITS[unit] ?? '') : unit;
}

const ENGLISH_UNITS: Readonly<Record<string, string>> = {
	'%': '%',
	人: 'people',
	名: 'people',
	人次: 'attendances',
	户次: 'household visits',
	批次: 'batches',
	场次: 'sessions',
	期: 'issues',
	篇: 'articles',
	天: 'days',
	日: 'days',
	工作日: 'working days',
	元: 'yuan',
	万元: '× 10,000 yuan',
	亿元: '× 100 million yuan',
};

export { counted, grouped, hanNumber, signed } from './number.ts';
