/** Writes single pages of an archive with what they load, to be opened in a browser: from disk or by any server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Asset } from '../build/bundle.node.ts';
import type { PageParams, PageRenderer } from './render-pages.node.ts';

const SENTENCES = 'src/pages/metric-sentences/[key]/[part].js.ts';

/** Writes a page in both languages below `out`, where its address says. */
export async function writePage(
	renderer: PageRenderer,
	route: string,
	params: PageParams,
	out: string,
): Promise<void> {
	for (const lang of [undefined, 'en']) {
		const html = await renderer.render(route, { ...params, lang });
		const path = route
			.replace('src/pages/', '')
			.replace('[...lang]/', lang ? `${lang}/` : '')
			.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? '')
			.replace(/\.astro$/, '.html');
		await put(join(out, path), html);
		const [, key, part] = /data-sentences="[^"]*\/(\w+)\/(\w+)\.js"/.exec(html) ?? [];
		if (key && part)
			await put(
				join(out, 'metric-sentences', key, `${part}.js`),
				await renderer.file(SENTENCES, { key, part }),
			);
	}
}

/** Writes the scripts and styles under the names that pages have for them while developing: `assets/site.css`. */
export async function writePlainAssets(assets: readonly Asset[], out: string): Promise<void> {
	for (const { name, path, content } of assets)
		await put(join(out, 'assets', `${name}${path.endsWith('.css') ? '.css' : '.js'}`), content);
}

async function put(path: string, content: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
