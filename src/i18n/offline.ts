/** The messages of reading offline and of verifying. Scripts get theirs from the page, so none carries them. */
import type { Language } from './index.ts';
import { offlineEn } from './offline-en.ts';
import { type OfflineMessages, offlineZhCN } from './offline-zh-cn.ts';

export function offlineMessages(language: Language): OfflineMessages {
	return language === 'en' ? offlineEn : offlineZhCN;
}
