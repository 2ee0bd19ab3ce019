/** The pages' code, compiled once for each state of the sources; any number of threads renders with it. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunning } from './build-folder.node.ts';

/** Compiled pages below `.cache/pages/<version>`. */
export interface PageBundle {
	/** Module that exports Astro's `app`. */
	entry: string;
	/** Folder of what stands beside the pages: scripts, styles. */
	files: string;
}

/**
 * Compiles the pages, unless that was done for this `version` of sources and settings. The compiler runs in a process of its own, whose
 * memory is free again when it ends. Throws where it fails; it has said why.
 */
export async function bundlePages(root: string, version: string): Promise<PageBundle> {
	const folder = join(root, '.cache/pages', version);
	if ((await entryIn(folder)) === undefined) await runCompiler(root, version);
	const entry = await entryIn(folder);
	if (entry === undefined) throw new Error('A bug of Duizhao: Astro compiled no entry for the pages.');
	return { entry, files: join(folder, 'files') };
}

/** The process: `node compile-pages.node.ts ROOT VERSION`. */
function runCompiler(root: string, version: string): Promise<void> {
	const script = join(import.meta.dirname, 'compile-pages.node.ts');
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [script, root, version], {
			stdio: ['ignore', 'inherit', 'inherit'],
		});
		child.on('error', fail);
		child.on('close', (code) => (code === 0 ? done() : fail(new Error('The pages could not be compiled.'))));
	});
}

/** What that process does. Throws what Astro throws. */
export async function compilePages(root: string, version: string): Promise<void> {
	const kept = join(root, '.cache/pages');
	// Named after this process: what a process that is gone left behind is removed with the next bundle.
	const draft = join(kept, `${process.pid}-draft`);
	await rm(draft, { recursive: true, force: true });
	const files = join(draft, 'files');
	await mkdir(files, { recursive: true });
	const { build } = await import('astro');
	await build({
		root,
		outDir: files,
		logLevel: 'warn',
		integrations: [keepCode(join(files, '.prerender'), join(draft, 'code'))],
	});
	await removeOthers(kept, `${process.pid}-draft`);
	await rename(draft, join(kept, version)).catch(() => rm(draft, { recursive: true, force: true }));
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
