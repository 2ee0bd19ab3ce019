/** The messages of the page that says how the archive works. No script of the browser needs them, so none carries them. */
import { aboutEn } from './about-en.ts';
import { type AboutMessages, aboutZhCN } from './about-zh-cn.ts';
import type { Language } from './index.ts';

export function aboutMessages(language: Language): AboutMessages['about'] {
	return (language === 'en' ? aboutEn : aboutZhCN).about;
}
