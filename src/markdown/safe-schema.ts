import type { Options } from 'rehype-sanitize';

/**
 * What content may put on a page. It names no ids and no classes; the `data-` attributes are the pipeline's own,
 * since raw HTML is dropped before and Markdown cannot write them.
 */
export const safeSchema: Options = {
	tagNames: [
		...['a', 'br', 'code', 'del', 'em', 'strong', 'sup'],
		...['p', 'blockquote', 'div', 'hr', 'li', 'ol', 'pre', 'ul'],
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
		...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
	],
	attributes: {
		a: ['href'],
		p: ['dataBlock'],
		tr: ['dataBlock'],
		li: ['dataMarker'],
		div: ['dataMarker'],
		...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['dataSection']])),
	},
	protocols: { href: ['http', 'https', 'mailto'] },
	required: {},
	clobber: [],
	strip: ['script', 'style'],
};
