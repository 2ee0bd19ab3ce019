import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ImportError } from './import-error.ts';

export type HtmlNode = Root | RootContent | ElementContent;

const DEEPEST = 400;
const MOST_TAGS = 100_000;
const REMEDY = 'Save the page as text, or print it as PDF.';
const parser = unified().use(rehypeParse).freeze();

/** Parses a page or a piece of one. Throws an `ImportError` where elements are nested too deeply to be a document. */
export function parseHtml(html: string): Root {
	if (html.split('<').length > MOST_TAGS) throw new ImportError('It has more than 100,000 tags.', REMEDY);
	if (depth(html) > DEEPEST) throw tooDeep();
	try {
		return parser.parse(html);
	} catch (error) {
		if (error instanceof RangeError) throw tooDeep();
		throw error;
	}
}

function tooDeep(): ImportError {
	return new ImportError('Its elements are nested more than 400 deep.', REMEDY);
}

/** How deep elements that need an end tag are nested at most; unclosed `<p>` and `<li>` end by themselves. */
function depth(html: string): number {
	let now = 0;
	let most = 0;
	for (const [, end] of html.matchAll(
		/<(\/?)(?!(?:p|li|br|hr|img|input|meta|link|tr|td|th|tbody|option|dd|dt|col|area|param)\b)[a-z][a-z0-9]*(?=[\s/>])/giu,
	)) {
		now = end === '' || end === undefined ? now + 1 : Math.max(0, now - 1);
		most = Math.max(most, now);
	}
	return most;
}

export function isElement(node: HtmlNode): node is Element {
	return node.type === 'element';
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
	return 'children' in node ? node.children : [];
}

export function elementsOf(node: HtmlNode): Element[] {
	return childrenOf(node).filter(isElement);
}

/** All elements of a name below a node, in order. */
export function allElements(node: HtmlNode, name: string): Element[] {
	const found: Element[] = [];
	for (const child of elementsOf(node)) {
		if (child.tagName === name) found.push(child);
		found.push(...allElements(child, name));
	}
	return found;
}

export function attribute(node: Element, name: string): string {
	const value = node.properties[name];
	return Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value);
}

export function textOf(node: HtmlNode): string {
	if (node.type === 'text') return node.value;
	return childrenOf(node).map(textOf).join('');
}

/** Chinese characters below a node that are no link's. */
export function proseLength(node: HtmlNode): number {
	if (node.type === 'text') return node.value.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (isElement(node) && (node.tagName === 'a' || UNREAD.has(node.tagName))) return 0;
	return childrenOf(node).reduce((sum, child) => sum + proseLength(child), 0);
}

/** Elements whose text is not the document's. */
export const UNREAD = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'nav',
	'footer',
	'aside',
	'select',
	'button',
	'textarea',
	'iframe',
	'svg',
	'object',
	'title',
	'head',
]);
