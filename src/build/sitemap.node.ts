import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsBelow } from '../offline/digest.node.ts';
import { canonicalUrl, isPublic, LANGUAGES, translatedPath } from '../urls/urls.ts';

/** The protocol's own limit, https://www.sitemaps.org/protocol.html. */
const URLS_PER_FILE = 50_000;

/** Writes `sitemap-index.xml`, its parts and `robots.txt` from the pages of a built folder. `site` is the archive's public address, base path included; An address of this machine is none to send robots to. `days` gives the last day of a page without language. */
export async function writeSitemap(
	folder: string,
	site: string,
	days: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
	const pages = pathsBelow(folder).filter((path) => path.endsWith('.html') && !path.endsWith('404.html'));
	const parts: string[] = [];
	for (let from = 0; from < pages.length; from += URLS_PER_FILE) {
		const name = `sitemap-${parts.length}.xml`;
		await writeFile(
			join(folder, name),
			toSitemap(pages.slice(from, from + URLS_PER_FILE), new Set(pages), site, days),
		);
		parts.push(name);
	}
	await writeFile(join(folder, 'sitemap-index.xml'), toIndex(parts, site));
	const robots = join(folder, 'robots.txt');
	const own = await readFile(robots, 'utf8').catch(() => 'User-agent: *\nAllow: /\n');
	const line = isPublic(site) ? `Sitemap: ${canonicalUrl(site, 'sitemap-index.xml')}\n` : '';
	if (!own.includes('Sitemap:')) await writeFile(robots, own + line);
}

function toIndex(parts: string[], site: string): string {
	const entries = parts.map((part) => `<sitemap><loc>${canonicalUrl(site, part)}</loc></sitemap>`);
	return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

function toSitemap(
	pages: string[],
	all: ReadonlySet<string>,
	site: string,
	days: ReadonlyMap<string, string>,
): string {
	const entries = pages.map((page) => {
		const versions = LANGUAGES.map((language) => ({ language, path: translatedPath(page, language) }))
			.filter(({ path }) => all.has(path))
			.map(
				({ language, path }) =>
					`<xhtml:link rel="alternate" hreflang="${language}" href="${canonicalUrl(site, path)}"/>`,
			);
		const day = days.get(translatedPath(page, 'zh-CN'));
		const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
		return `<url><loc>${canonicalUrl(site, page)}</loc>${lastmod}${versions.join('')}</url>`;
	});
	return `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
