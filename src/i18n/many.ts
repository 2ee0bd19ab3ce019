/** The messages of pages that sum up large archives. No script of the browser needs them, so none carries them. */
import type { Language } from './index.ts';
import { manyEn } from './many-en.ts';
import { type ManyMessages, manyZhCN } from './many-zh-cn.ts';

export function manyMessages(language: Language): ManyMessages['many'] {
	return (language === 'en' ? manyEn : manyZhCN).many;
}
