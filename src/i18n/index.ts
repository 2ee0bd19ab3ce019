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

export { counted, grouped, hanNumber, signed } from './number.ts';
export { unitText } from './units.ts';
