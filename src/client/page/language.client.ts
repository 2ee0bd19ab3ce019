import { searchEn } from '../../i18n/search-en.ts';
import { type SearchMessages, searchZhCN } from '../../i18n/search-zh-cn.ts';

/** The language of the page that is shown. */
export const language: 'zh-CN' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

/** What search, jump box and finding say in it. */
export const words: SearchMessages = language === 'en' ? searchEn : searchZhCN;

/** `lang` of Chinese text where the page is not Chinese. */
export const chinese = language === 'en' ? 'zh-CN' : null;
