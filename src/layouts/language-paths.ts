import { LANGUAGES, type Language } from '../urls/urls.ts';

/** A route's `[...lang]`: Chinese at the root, English below `en/`. */
export interface LanguageParams {
	lang: 'en' | undefined;
}

/** The language that a route's `lang` stands for. */
export function languageOf(lang: string | undefined): Language {
	return lang === 'en' ? 'en' : 'zh-CN';
}

/** Static paths in every language: `inLanguages([{ division: '410411' }])` → one path a language. */
export function inLanguages<P extends Record<string, string>>(
	pages: readonly P[],
): { params: P & LanguageParams }[] {
	return LANGUAGES.flatMap((language) =>
		pages.map((page) => ({ params: { ...page, lang: language === 'en' ? ('en' as const) : undefined } })),
	);
}
