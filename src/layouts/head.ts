import { LOST_STYLE_SOURCE } from './lost-style.ts';

/** What a page may load: its own files and nothing else. Holds over http and from disk alike. */
export const CONTENT_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"require-trusted-types-for 'script'",
	'trusted-types default',
].join('; ');

/** The same for hosts, which send one policy with every file, and for the one page that has its style in itself. */
export const HOST_POLICY = CONTENT_POLICY.replace("style-src 'self'", `$& ${LOST_STYLE_SOURCE}`);

/** Two columns and the axis between them. */
export const ICON_SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#fbf9f4" d="M0 0h16v16H0z"/><path fill="#1b1916" d="M2 3h4v10H2zM10 3h4v10h-4z"/><path fill="#b3261e" d="M7.5 1h1v14h-1z"/></svg>';

/** The icon where its file cannot be named: on the page for addresses that lead nowhere. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(ICON_SVG)}`;
