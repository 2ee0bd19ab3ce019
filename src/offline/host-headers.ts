/** What a host sends with the archive's files: the one source of `deploy/nginx.conf` and `deploy/_headers`. */

/** A header: name and value. */
export type Header = readonly [name: string, value: string];

/** Files whose names carry a hash of their content never change; everything else is asked for anew each time. */
export const FOREVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
export const REVALIDATED: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

/** Sent with every file. `policy` is that of the pages' `<meta>`; framing can only be forbidden by a header. */
export function securityHeaders(policy: string): Header[] {
	return [
		['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
		['X-Content-Type-Options', 'nosniff'],
		['Referrer-Policy', 'no-referrer'],
		['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
		['X-Frame-Options', 'DENY'],
		['Strict-Transport-Security', 'max-age=31536000'],
	];
}

/** `_headers` for Netlify and Cloudflare Pages; it stands at the root of the published folder. */
export function toHeadersFile(policy: string): string {
	const lines = (headers: readonly Header[]) =>
		headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
	return `# Netlify, Cloudflare Pages: a copy of this file at the root of the published folder.
/*
${lines(securityHeaders(policy))}
/assets/*
${lines([FOREVER])}
/sw.js
${lines([REVALIDATED])}
/*.webmanifest
  Content-Type: application/manifest+json; charset=utf-8
`;
}
