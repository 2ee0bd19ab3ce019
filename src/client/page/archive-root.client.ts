import { localPath } from '../../urls/urls.ts';
import { language } from './language.client.ts';

/** Link to the index's folder, as the header's form names it: `../../search/`. */
export function indexFolder(): string {
	return document.querySelector<HTMLElement>('[data-index]')?.dataset['index'] ?? 'search/';
}

let root: URL | undefined;

/** Address of a page in the language shown, from its path below the archive's root. */
export function addressOf(path: string): string {
	root ??= new URL('../', new URL(indexFolder(), document.baseURI));
	return new URL(localPath(language, path), root).href;
}
