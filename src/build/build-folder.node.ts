/** A build works beside its target, below `.cache/build`, and the two change places when it is complete. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Lets `fill` write a folder, then puts it in the place of `outDir`. What throws leaves `outDir` as it was. */
export async function replaceFolder<T>(
	root: string,
	outDir: string,
	fill: (folder: string) => Promise<T>,
): Promise<T> {
	const beside = join(root, '.cache/build');
	await mkdir(beside, { recursive: true });
	await removeLeftovers(beside);
	const next = join(beside, `${process.pid}-${randomBytes(3).toString('hex')}`);
	try {
		await mkdir(next);
		const filled = await fill(next);
		await replace(outDir, next);
		return filled;
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}

async function replace(folder: string, next: string): Promise<void> {
	const last = `${next}-last`;
	for (let tries = 3; ; tries--) {
		await rename(folder, last).catch(unless('ENOENT'));
		// Another build may have put its own folder there in between.
		const done = await rename(next, folder).then(() => true, unless(tries > 0 ? 'ENOTEMPTY' : ''));
		// Thousands of files: at once is faster than one after the other.
		rmSync(last, { recursive: true, force: true });
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

/** Whether a process of this number is there. */
export function isRunning(pid: number): boolean {
	if (Number.isNaN(pid)) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
