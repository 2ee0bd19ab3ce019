import { type Language, localPath, rel } from '../urls/urls.ts';

/** Makes the relative links of one page. Paths come from src/urls, without language. */
export interface PageLinks {
	/** To a page in the same language. */
	to(path: string): string;
	/** To a file that has no language: a source, a download. */
	toFile(path: string): string;
}

export function linksFrom(language: Language, path: string): PageLinks {
	const here = localPath(language, path);
	return {
		to: (target) => rel(here, localPath(language, target)),
		toFile: (target) => rel(here, target),
	};
}
