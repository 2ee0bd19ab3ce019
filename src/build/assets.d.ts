/**
 * Name of each bundled file → its path from the archive's root: `assets['chart']` is `assets/chart.1a2b3c4d.js` for
 * `src/client/chart.client.ts`, `assets['site']` the style sheet `src/styles/site.css`.
 */
declare module 'virtual:duizhao/assets' {
	export const assets: Readonly<Record<string, string>>;
}
