import { canonicalUrl, isPublic } from '../../urls/urls.ts';
import { indexFolder } from './archive-root.client.ts';

/**
 * What is cited of a page, given its path below the archive's root with its language: the public address, whose site the page
 * in view names in its head; without one, where the reader's browser has it; from disk the path, as nobody else has that folder.
 */
export function permanentAddress(path: string): string {
	const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
	const base = own !== '' && isPublic(own) ? own : document.baseURI;
	if (!base.startsWith('http')) return path;
	return canonicalUrl(new URL('../', new URL(indexFolder(), base)).href, path);
}
