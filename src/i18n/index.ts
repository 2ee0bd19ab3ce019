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

/** A note of the archive in the language of the page; `lang` where only its Chinese stands. */
export function noteIn(
	language: Language,
	note: string | { zh: string; en: string },
): { text: string; lang: 'zh-CN' | undefined } {
	return typeof note === 'string'
		? { text: note, lang: chineseIn(language) }
		: { text: choose(language, note), lang: undefined };
}

/** `lang` for Chinese text inside a page; nothing where the page is Chinese itself. */
export function chineseIn(language: Language): 'zh-CN' | undefined {
	return language === 'en' ? 'zh-CN' : undefined;
}

export { counted, grouped, hanNumber, signed } from './number.ts';
export { unitGloss, unitText } from './units.ts';
