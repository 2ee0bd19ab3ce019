import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';

/** A file that pages load: one classic script or one style sheet. */
export interface Asset {
	/** Name of its entry: `chart` for `src/client/chart.client.ts`, `site` for the style sheet. */
	name: string;
	/** Path from the archive's root, named after its content: `assets/chart.1a2b3c4d.js`. */
	path: string;
	content: string;
}

/** What is bundled: every `src/client/*.client.ts` that stands for itself, and `src/styles/site.css`. Name → file. */
export function assetEntries(root: string): Map<string, string> {
	const folder = join(root, 'src/client');
	const scripts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.client.ts')) : [];
	const entries = new Map(scripts.sort().map((file) => [file.replace('.client.ts', ''), join(folder, file)]));
	const style = join(root, 'src/styles/site.css');
	if (existsSync(style)) entries.set('site', style);
	return entries;
}

/** Bundles one entry. Throws what Vite says when the entry does not compile. */
export async function bundleAsset(root: string, name: string, entry: string): Promise<Asset> {
	const isStyle = entry.endsWith('.css');
	const content = fileOf(
		await build(isStyle ? styleConfig(root, entry) : scriptConfig(root, name, entry)),
		isStyle,
	);
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	return { name, content, path: `assets/${name}.${hash}.${isStyle ? 'css' : 'js'}` };
}

/** Bundles every entry, one after the other. */
export async function bundleAssets(root: string): Promise<Asset[]> {
	const assets: Asset[] = [];
	for (const [name, entry] of assetEntries(root)) assets.push(await bundleAsset(root, name, entry));
	return assets;
}

/** Bundles one script as it is, without a name of its own: the service worker. */
export async function bundleScript(root: string, name: string, entry: string): Promise<string> {
	return fileOf(await build(scriptConfig(root, name, entry)), false);
}

const shared = (root: string): InlineConfig => ({
	root,
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	define: { 'process.env.NODE_ENV': '"production"' },
});

// A module script is blocked on `file://`; a classic one is not. Hence one self-contained function a file.
function scriptConfig(root: string, name: string, entry: string): InlineConfig {
	const lib = {
		entry,
		formats: ['iife' as const],
		name: `duizhao_${name.replaceAll('-', '_')}`,
		fileName: name,
	};
	return { ...shared(root), build: { write: false, lib, minify: true, target: 'es2022', sourcemap: false } };
}

function styleConfig(root: string, entry: string): InlineConfig {
	return { ...shared(root), build: { write: false, cssMinify: true, rollupOptions: { input: entry } } };
}

function fileOf(result: Awaited<ReturnType<typeof build>>, isStyle: boolean): string {
	const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
	const files = outputs.flatMap((output) => output.output);
	for (const file of files) {
		if (!isStyle && file.type === 'chunk') return file.code;
		if (isStyle && file.type === 'asset' && file.fileName.endsWith('.css')) return String(file.source);
	}
	throw new Error('A bug of Duizhao: the bundler returned no file.');
}
