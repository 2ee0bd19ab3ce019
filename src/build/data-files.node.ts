import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentArchive } from '../archive/current.node.ts';
import { setExports } from '../export/current-exports.node.ts';
import { writeExports } from '../export/write-exports.node.ts';

/**
 * Writes the data before the pages, which say how many rows and bytes there are, and puts it beside them at the end. Astro
 * empties its folder in between, so the files wait below `.cache/build`, where leftovers of builds that died are removed.
 */
export function dataFiles(): AstroIntegration {
	let waiting = '';
	let site = '';
	return {
		name: 'data-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = config.site ?? '';
				waiting = join(
					fileURLToPath(config.root),
					`.cache/build/${process.pid}-data-${randomBytes(3).toString('hex')}`,
				);
			},
			'astro:build:start': async () =>
				setExports(await writeExports(waiting, { archive: await currentArchive(), site })),
			'astro:build:done': async ({ dir }) => {
				for (const room of await readdir(waiting))
					await moveInto(join(waiting, room), join(fileURLToPath(dir), room));
				await rm(waiting, { recursive: true });
			},
		},
	};
}

async function moveInto(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
}
