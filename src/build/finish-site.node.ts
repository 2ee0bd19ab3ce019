import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { lastModified } from '../export/last-modified.ts';
import type { BuiltFile } from '../offline/collect.ts';
import type { WorkerFacts } from '../offline/collection.ts';
import { compressFiles } from '../offline/compress.node.ts';
import { writeWebApp } from '../offline/web-app.node.ts';
import { writeCollections } from '../offline/write-collections.node.ts';
import { bundleScript } from './bundle.node.ts';
import { writeSitemap } from './sitemap.node.ts';

/**
 * What needs all other files to be written: the sitemap, the web app, what can be saved, the service worker that knows it, and, where asked
 * for, compressed copies. Files that are `known` are not read again.
 */
export async function finishSite(
	{ root, archive, site, compress }: { root: string; archive: Archive; site: string; compress: boolean },
	folder: string,
	known: readonly BuiltFile[],
): Promise<void> {
	await writeSitemap(folder, site, lastModified(archive));
	await writeWebApp(folder);
	const all = new Map(known.map((file) => [file.path, file]));
	await writeWorker(root, folder, await writeCollections(archive, folder, all));
	if (compress) await compressFiles(folder);
}

async function writeWorker(root: string, folder: string, facts: WorkerFacts): Promise<void> {
	const script = await bundleScript(root, 'worker', join(root, 'src/offline/worker.client.ts'));
	await writeFile(join(folder, 'sw.js'), `self.duizhao=${JSON.stringify(facts)};\n${script}`);
}
