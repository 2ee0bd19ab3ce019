/** Finds links of the built site that lead nowhere, or that would not work on another host or from disk. */
import { posix } from 'node:path';
import type { Element, Page } from './page.ts';

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data-chart'];

/** Broken links of all pages, one line for each that is broken in the same way, with the first page that has it. */
export function summary(broken: string[]): string[] {
	const alike = new Map<string, string[]>();
	for (const line of broken) {
		const [page = '', ...rest] = line.split(': ');
		const link = rest.join(': ').replace(/"(\.\.\/)+/, '"…/');
		alike.set(link, [...(alike.get(link) ?? []), page]);
	}
	return [...alike].map(([link, pages]) => `${link} (${pages.length} times, first in ${pages[0]})`);
}

/** What is wrong with the links of a page, one sentence each. `pages` are all pages by path, `files` all paths. */
export function brokenLinks(
	page: Page,
	pages: ReadonlyMap<string, Page>,
	files: ReadonlySet<string>,
): string[] {
	return page.elements.flatMap((element) =>
		ATTRIBUTES.flatMap((attribute) => {
			const link = element.attributes.get(attribute);
			// A figure's mark has no address: <figure data-chart>.
			if (link === undefined || (attribute === 'data-chart' && element.name !== 'script')) return [];
			const fault = faultOf(link, element, page, pages, files);
			return fault ? [`${page.path}: <${element.name} ${attribute}="${link}"> ${fault}`] : [];
		}),
	);
}

function faultOf(
	link: string,
	element: Element,
	page: Page,
	pages: ReadonlyMap<string, Page>,
	files: ReadonlySet<string>,
): string | null {
	if (link === '') return 'is empty';
	if (/^[a-z][a-z+.-]*:/i.test(link)) return mayLeave(link, element) ? null : 'loads from elsewhere';
	if (link.startsWith('/')) return 'is bound to the root of a host';
	const [address = '', fragment] = link.split('#', 2);
	const path = decodeURIComponent(address.split('?')[0] ?? '');
	const target = path === '' ? page.path : posix.join(posix.dirname(page.path), path);
	if (target.startsWith('..')) return 'leaves the site';
	if (!files.has(target)) return path.endsWith('/') ? 'does not name its file' : 'leads to no file';
	const there = pages.get(target);
	return fragment && there && !there.ids.includes(decodeURIComponent(fragment))
		? 'leads to no such id'
		: null;
}

/** A reader may follow a link elsewhere and a page may state its public address; nothing is loaded from there. */
function mayLeave(link: string, element: Element): boolean {
	const { name, attributes } = element;
	if (name === 'a') return /^(https?|mailto):/.test(link);
	if (link.startsWith('data:')) return name === 'img' || attributes.get('rel') === 'icon';
	return (
		name === 'link' &&
		/^(canonical|alternate|license)$/.test(attributes.get('rel') ?? '') &&
		/^https?:/.test(link)
	);
}
