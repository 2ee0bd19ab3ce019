/**
 * The permanent addresses of the archive. A path is relative to the archive's root and names its file, without a leading
 * slash: `divisions/410411/2020.html`. Pages link with `rel`, so that one output serves any base path and `file://`.
 */

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** Puts a path under its language: Chinese at the root, English below `en/`. */
export function localPath(language: Language, path: string): string {
	return language === 'en' ? `en/${path}` : path;
}

/** The same page in another language. `en/about/index.html` in Chinese → `about/index.html`. */
export function translatedPath(path: string, language: Language): string {
	return localPath(language, path.replace(/^en\//, ''));
}

/** The link from one page to another file. `rel('divisions/410411/2020.html', 'index.html')` → `../../index.html`. */
export function rel(from: string, to: string): string {
	const [target = '', hash] = to.includes('#') ? to.split('#', 2) : [to];
	const fragment = hash === undefined ? '' : `#${hash}`;
	if (target === from) return fragment || target.slice(target.lastIndexOf('/') + 1);
	// A page has hundreds of links: no lists are made on the way.
	let shared = 0;
	for (let at = 0; at < target.length && target[at] === from[at]; at++)
		if (target[at] === '/') shared = at + 1;
	let up = '';
	for (let at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) up += '../';
	return up + target.slice(shared) + fragment;
}

/** The public address of a page under the archive's site: `index.html` is dropped. */
export function canonicalUrl(site: string, path: string): string {
	const isIndex = path.includes('index.html');
	const address = isIndex ? path.replace(/(^|\/)index\.html(?=$|#)/, '$1') : path;
	// Nearly all addresses need no parser, which would take a tenth of an export's time.
	return /^(?:[\w-]+\/)*(?:[\w-][\w.#-]*)?$/.test(address)
		? rootOf(site) + address
		: new URL(address, rootOf(site)).href;
}

let last = { site: '', root: '' };

/** A site's address as `URL` writes it, ending in a slash. */
function rootOf(site: string): string {
	if (last.site !== site) last = { site, root: new URL(site.endsWith('/') ? site : `${site}/`).href };
	return last.root;
}

/** The site of a build for which nobody has named one: this machine, where it is looked at. */
export const LOCAL_SITE = 'http://localhost:4321/';

/** Why a text cannot be the public address of an archive; null where it can. */
export function siteProblem(site: string): string | null {
	const remedy = 'Write it like https://example.org/archive/';
	const url = URL.parse(site);
	if (url === null || !/^https?:\/\//i.test(site)) return `“${site}” is no address of the web. ${remedy}`;
	if (/[?#]/.test(site))
		return `“${site}” holds a query or a fragment, and pages are below a path. ${remedy}`;
	return null;
}

/** Whether readers elsewhere can follow an address. One of this machine is nobody's but its own. */
export function isPublic(address: string): boolean {
	return !/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/u.test(address);
}

/** What is cited of a page: its public address; without a public site, its path below the archive's root, since an address that nobody decided is none. */
export function permalink(site: string, path: string): string {
	return isPublic(site) ? canonicalUrl(site, path) : path;
}

/**
 * What a page's data for programs says of pages and files, given the page's own path with its language: their public address;
 * without a public site, the link from here, which is true wherever the page lies.
 */
export function addressFrom(site: string, here: string): (path: string) => string {
	return (path) => (isPublic(site) ? canonicalUrl(site, path) : rel(here, path));
}

export const homePath = () => 'index.html';
export const divisionsPath = () => 'divisions/index.html';
export const divisionPath = (code: string) => `divisions/${code}/index.html`;
export const reportPath = (code: string, year: number) => `divisions/${code}/${year}.html`;
export const figurePath = (code: string, year: number, metric: string) =>
	`${reportPath(code, year)}#${metric}`;
export const paragraphPath = (code: string, year: number, n: number) => `${reportPath(code, year)}#p-${n}`;
export const pairPath = (code: string, older: number, newer: number) =>
	`divisions/${code}/${older}-${newer}.html`;
export const yearsPath = () => 'years/index.html';
export const yearPath = (year: number) => `years/${year}.html`;
/** A year in one division: only where a page cannot list the whole year. */
export const yearInPath = (year: number, code: string) => `years/${year}/${code}.html`;
export const metricsPath = () => 'metrics/index.html';
export const metricPath = (key: string) => `metrics/${key}.html`;
/** A metric in one province: only where a page cannot list all divisions. */
export const metricInPath = (key: string, code: string) => `metrics/${key}/${code}.html`;
/** The sentences of the values on that page, as a script. */
export const metricSentencesPath = (key: string, code: string) => `metric-sentences/${key}/${code}.js`;
export const planPath = (code: string, year: number) => `plans/${code}/${year}.html`;
/** A plan against the reports of one part of its division: only where its own page cannot list them. */
export const planInPath = (code: string, year: number, part: string) => `plans/${code}/${year}/${part}.html`;
export const plansPath = () => 'plans/index.html';
export const searchPath = () => 'search/index.html';
export const comparePath = () => 'compare/index.html';
/** What the comparison page loads: `410411-2020`, `registry`, `in-41`. */
export const compareDataPath = (name: string) => `compare-data/${name}.js`;
export const offlinePath = () => 'offline/index.html';
export const aboutPath = () => 'about/index.html';
export const sourcePath = (file: string) => `sources/${file}`;

/** A document in which a term is to be shown. `divisions/410411/2023.html`, 应诉, p-7 → `divisions/410411/2023.html?find=…#p-7`. */
export const findPath = (path: string, terms: string, anchor: string) =>
	anchoredPath(`${path}?find=${encodeURIComponent(terms)}`, anchor);

/** A place on a page; the page itself where the anchor is empty. */
export const anchoredPath = (path: string, anchor: string) => `${path}${anchor && `#${anchor}`}`;

/** A search. Only the browser can answer it. */
export const queryPath = (query: string) => `${searchPath()}?q=${encodeURIComponent(query)}`;
