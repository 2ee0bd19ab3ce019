import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Asset, assetEntries, bundleAsset, bundleAssets } from './bundle.node.ts';

const VIRTUAL = 'virtual:duizhao/assets';

/**
 * Bundles the browser's entry points and the style sheet outside of Astro's own pipeline, whose module scripts and
 * root-absolute addresses do not work from disk. Pages ask `virtual:duizhao/assets` for the paths.
 */
export function clientAssets(): AstroIntegration {
	let bundled: Promise<Asset[]> | undefined;
	let root = '';
	const assets = () => (bundled ??= bundleAssets(root));
	return {
		name: 'client-assets',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				root = fileURLToPath(config.root);
				const plugin = command === 'dev' ? devPlugin(root) : namesPlugin(async () => pathsOf(await assets()));
				// The cast is for Astro's own copy of Vite's types.
				updateConfig({ vite: { plugins: [plugin as never] } });
			},
			'astro:build:done': async ({ dir }) => writeAssets(fileURLToPath(dir), await assets()),
		},
	};
}

function pathsOf(assets: Asset[]): Record<string, string> {
	return Object.fromEntries(assets.map((asset) => [asset.name, asset.path]));
}

async function writeAssets(folder: string, assets: Asset[]): Promise<void> {
	for (const asset of assets) {
		const file = join(folder, asset.path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, asset.content);
	}
}

function namesPlugin(paths: () => Promise<Record<string, string>>): Plugin {
	return {
		name: 'duizhao:assets',
		resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
		load: async (id) =>
			id === `\0${VIRTUAL}` ? `export const assets = ${JSON.stringify(await paths())};` : undefined,
	};
}

/** While developing, names stay (`assets/chart.js`) and each request bundles anew. */
function devPlugin(root: string): Plugin {
	const path = ([name, entry]: [string, string]): [string, string] => [
		name,
		`assets/${name}${entry.endsWith('.css') ? '.css' : '.js'}`,
	];
	return {
		...namesPlugin(async () => Object.fromEntries([...assetEntries(root)].map(path))),
		configureServer: (server) => {
			server.middlewares.use(async (request, response, next) => {
				const [, name = '', type] = request.url?.match(/\/assets\/([a-z-]+)\.(js|css)(?:\?|$)/) ?? [];
				const entry = assetEntries(root).get(name);
				if (!entry) return next();
				const asset = await bundleAsset(root, name, entry).catch(next);
				if (!asset) return;
				response.setHeader('content-type', type === 'css' ? 'text/css' : 'text/javascript');
				response.end(asset.content);
			});
		},
	};
}
