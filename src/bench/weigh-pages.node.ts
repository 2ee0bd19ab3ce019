import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../archive/model.ts';
import { bundleAssets } from '../build/bundle.node.ts';
import { createPageRenderer, type PageParams } from './render-pages.node.ts';
import { writePage, writePlainAssets } from './write-pages.node.ts';

/** The heaviest of the pages of one kind that were rendered. Bytes are gzipped unless named otherwise. */
export interface KindWeight {
	/** `years/[year]` */
	kind: string;
	/** Pages of this kind in the archive, in both languages. */
	pages: number;
	rendered: number;
	/** Of the heaviest page. */
	params: PageParams;
	htmlBytes: number;
	html: number;
	/** With the styles and scripts that it loads at once. */
	whole: number;
	/** Mean of `html` over the pages rendered. */
	mean: number;
}

export interface WeighOptions {
	root: string;
	/** So many pages of a kind at most, evenly spread. */
	sample: number;
	/** Only kinds whose name holds one of these; all where there is none. */
	only?: readonly string[];
	/** Where to write the heaviest page of each kind with what it loads; nothing is written without. */
	out?: string | undefined;
	onKind?: (weight: KindWeight) => void;
}

const PAGES = 'src/pages/[[]...lang[]]/**/*.astro';

/** Weighs every kind of page of an archive. */
export async function weighPages(
	archive: Archive,
	{ root, sample, only = [], out, onKind }: WeighOptions,
): Promise<KindWeight[]> {
	const bundled = await bundleAssets(root);
	const assets = new Map(bundled.map(({ name, content }) => [name, gzipSync(content).length]));
	if (out) await writePlainAssets(bundled, out);
	const renderer = await createPageRenderer(root, archive, 'http://localhost:4321/');
	const weights: KindWeight[] = [];
	try {
		for (const route of globSync(PAGES, { cwd: root }).sort()) {
			const kind = route.replace('src/pages/[...lang]/', '').replace(/\.astro$/, '');
			if (only.length > 0 && !only.some((each) => kind.includes(each))) continue;
			const all = await renderer.paths(route);
			const chosen = spread(all, sample);
			const weighed = [];
			for (const params of chosen) {
				const html = await renderer.render(route, params);
				const gzipped = gzipSync(html).length;
				weighed.push({
					params,
					htmlBytes: Buffer.byteLength(html),
					html: gzipped,
					whole: gzipped + loadedBy(html, assets),
				});
			}
			const [heaviest] = weighed.toSorted((a, b) => b.whole - a.whole);
			if (!heaviest) continue;
			const mean = weighed.reduce((sum, { html }) => sum + html, 0) / weighed.length;
			const weight = { kind, pages: all.length, rendered: weighed.length, ...heaviest, mean };
			weights.push(weight);
			if (out) await writePage(renderer, route, heaviest.params, out);
			onKind?.(weight);
		}
	} finally {
		await renderer.close();
	}
	return weights;
}

/** So many of a list at most: the first, the last, and others at the same distance. */
function spread<T>(list: readonly T[], count: number): T[] {
	if (list.length <= count) return [...list];
	const step = (list.length - 1) / Math.max(1, count - 1);
	return Array.from({ length: count }, (_, n) => list[Math.round(n * step)] as T);
}

/** What a page loads at once: its style sheets and scripts. Those that wait for a reader are not counted. */
function loadedBy(html: string, assets: ReadonlyMap<string, number>): number {
	const addresses = [
		...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href),
		...[...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src),
	];
	const names = new Set(addresses.map((address) => basename(address).replace(/\.(?:css|js)$/, '')));
	return [...names].reduce((sum, name) => sum + (assets.get(name) ?? 0), 0);
}
