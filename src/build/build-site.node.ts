import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { currentArchive } from '../archive/current.node.ts';
import { writeSearch } from '../search/write-search.node.ts';
import { filesBelow } from './files.node.ts';
import { finishSite } from './finish-site.node.ts';

/** What a build wrote. */
export interface BuiltSite {
	pages: number;
	files: number;
	bytes: number;
}

export interface BuildOptions {
	/** Writes `.br` and `.gz` beside every text, for hosts that send them. */
	compress?: boolean;
}

/**
 * Builds the archive's pages and its search index into `outDir`. The folder changes only when all of them were written: the build works beside
 * it, below `.cache`, and the two change places at the end. Throws what Astro throws.
 */
export async function buildSite(
	root: string,
	outDir: string,
	options: BuildOptions = {},
): Promise<BuiltSite> {
	const beside = join(root, '.cache/build');
	await mkdir(beside, { recursive: true });
	await removeLeftovers(beside);
	const next = join(beside, `${process.pid}-${randomBytes(3).toString('hex')}`);
	try {
		await build({ root, outDir: next, logLevel: 'warn' });
		await writeSearch(await currentArchive(), join(next, 'search'));
		await finishSite(root, next, options);
		const built = await measure(next);
		await replace(outDir, next);
		return built;
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}

async function measure(folder: string): Promise<BuiltSite> {
	const files = await filesBelow(folder);
	let bytes = 0;
	for (const file of files) bytes += (await stat(join(folder, file))).size;
	return { pages: files.filter((file) => file.endsWith('.html')).length, files: files.length, bytes };
}

async function replace(folder: string, next: string): Promise<void> {
	const last = `${next}-last`;
	for (let tries = 3; ; tries--) {
		await rename(folder, last).catch(unless('ENOENT'));
		// Another build may have put its own folder there in between.
		const done = await rename(next, folder).then(() => true, unless(tries > 0 ? 'ENOTEMPTY' : ''));
		await rm(last, { recursive: true, force: true });
		if (done) return;
	}
}

function unless(code: string): (error: NodeJS.ErrnoException) => void {
	return (error) => {
		if (error.code !== code) throw error;
	};
}

/** Folders are named after the process that builds in them; those of processes that are gone are left over. */
async function removeLeftovers(beside: string): Promise<void> {
	for (const name of await readdir(beside)) {
		if (!isRunning(Number.parseInt(name, 10))) await rm(join(beside, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
