/** The messages of downloads. No script of the browser needs them, so none carries them. */
import { dataEn } from './data-en.ts';
import { type DataMessages, dataZhCN } from './data-zh-cn.ts';
import type { Language } from './index.ts';

export function dataMessages(language: Language): DataMessages['data'] {
	return (language === 'en' ? dataEn : dataZhCN).data;
}
