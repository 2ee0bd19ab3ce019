/** The pages' code, compiled once for each state of the sources; any number of threads renders with it. */
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { isRunning } from './build-folder.node.ts';

/** Compiled pages below `.cache/pages/<version>`. */
export interface PageBundle {
	/** Module that exports Astro's `app`. */
	entry: string;
	/** Folder of what stands beside the pages: scripts, styles. */
	files: string;
}

/** Compiles the pages, unless that was done for this `version` of sources and settings. Throws what Astro throws. */
export async function bundlePages(root: string, version: string): Promise<PageBundle> {
	const kept = join(root, '.cache/pages');
	const folder = join(kept, version);
	const found = await entryIn(folder);
	if (found !== undefined) return { entry: found, files: join(folder, 'files') };
	// Named after this process: what a process that is gone left behind is removed with the next bundle.
	const draft = join(kept, `${process.pid}-draft`);
	await rm(draft, { recursive: true, force: true });
	const files = join(draft, 'files');
	await mkdir(files, { recursive: true });
	await build({
		root,
		outDir: files,
		logLevel: 'warn',
		integrations: [keepCode(join(files, '.prerender'), join(draft, 'code'))],
	});
	await removeOthers(kept, `${process.pid}-draft`);
	await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
	const entry = await entryIn(folder);
	if (entry === undefined) throw new Error('A bug of Duizhao: Astro compiled no entry for the pages.');
	return { entry, files: join(folder, 'files') };
}

async function entryIn(folder: string): Promise<string | undefined> {
	const names = await readdir(join(folder, 'code')).catch(() => []);
	const name = names.find((each) => /^prerender-entry\..*\.mjs$/.test(each));
	return name === undefined ? undefined : pathToFileURL(join(folder, 'code', name)).href;
}

/** Astro compiles; which pages are made, and in which thread, is decided elsewhere. It removes the code when it is done. */
function keepCode(from: string, to: string): AstroIntegration {
	return {
		name: 'keep-code',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer({
					name: 'duizhao',
					setup: () => cp(from, to, { recursive: true }),
					getStaticPaths: async () => [],
					render: async () => new Response(),
				}),
		},
	};
}

/** Bundles of other versions are of no use, unless another build works with them: then it makes its own again. */
async function removeOthers(kept: string, draft: string): Promise<void> {
	for (const name of await readdir(kept)) {
		const isDraft = name.endsWith('-draft') && isRunning(Number.parseInt(name, 10));
		if (name !== draft && !isDraft) await rm(join(kept, name), { recursive: true, force: true });
	}
}
