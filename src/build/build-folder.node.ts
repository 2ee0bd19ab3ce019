/** A build works beside its target, and the two change places when it is complete. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isLitter } from '../offline/litter.ts';
import { onSignal } from '../offline/on-signal.node.ts';
import { absentProblem, writeProblem } from '../offline/writable.node.ts';

/** In a part's folder: which it is, and of what. */
export const PART = 'part.json';

/** What only folders hold that a build wrote: all of an archive, or a part. */
const MARKS = ['data/checksums.json', PART];

/** What stands at the top of an archive, compressed copies aside. */
const OWN =
	/^(?:(?:404|index)\.html|(?:about|api|assets|cards|compare|compare-data|data|divisions|en|icons|metric-sentences|metrics|offline|plans|search|sources|years)|feed\.xml|icon\.svg|manifest\.webmanifest|part\.json|robots\.txt|sitemap-\w+\.xml|sw\.js)(?:\.br|\.gz)?$/;

/** Names at the top of a folder that neither a build writes nor the system. */
export function foreignNames(folder: string): string[] {
	return readdirSync(folder).filter((name) => !OWN.test(name) && !isLitter(name));
}

/** Why nothing was built. The message says what to do. */
export class RefusedBuild extends Error {
	override name = 'RefusedBuild';
}

/** Why a build may not take the place of what is there; null where that is an earlier build, or nothing. */
export function targetProblem(outDir: string): string | null {
	if (!existsSync(outDir)) return absentProblem(outDir);
	const found = statSync(outDir);
	if (!found.isDirectory()) return `${outDir} is a file. A build is a folder: name one that is new or empty.`;
	const target = realpathSync(outDir);
	if (found.dev !== statSync(dirname(target)).dev)
		return `${outDir} is a disk, and a build changes places with the folder before it. Name a folder on it: --out ${join(outDir, 'archive')}`;
	const names = readdirSync(target).filter((name) => !isLitter(name));
	const isBuild = MARKS.some((mark) => existsSync(join(target, mark)));
	const foreign = isBuild ? foreignNames(target) : names;
	if (foreign.length > 0)
		return `${outDir} holds what no build wrote: ${foreign.slice(0, 3).join(', ')}. A build would remove it. Move it away, or name a folder that is new or empty.`;
	return writeProblem(dirname(target));
}

/** Lets `fill` write a folder, then puts it in the place of `outDir`. What throws leaves `outDir` as it was. */
export async function replaceFolder<T>(
	root: string,
	outDir: string,
	fill: (folder: string) => Promise<T>,
): Promise<T> {
	const problem = targetProblem(outDir);
	if (problem !== null) throw new RefusedBuild(problem);
	const target = existsSync(outDir) ? realpathSync(outDir) : outDir;
	await mkdir(dirname(target), { recursive: true });
	const beside = await besideOf(root, target);
	const next = join(beside, `${process.pid}-${randomBytes(3).toString('hex')}`);
	const tidy = () => removeWork(next, beside);
	const untidied = onSignal(tidy);
	try {
		await mkdir(next, { recursive: true });
		const filled = await fill(next);
		replace(target, next);
		return filled;
	} finally {
		tidy();
		untidied();
	}
}

/** Removes a folder that a build worked in, and the one around it unless another build works there. */
function removeWork(next: string, beside: string): void {
	try {
		// Threads that stop may still write; what is left goes with the next build, and hides no error.
		rmSync(next, { recursive: true, force: true, maxRetries: 3 });
		rmdirSync(beside);
	} catch {}
}

/** Where a build works. Folders change places only within one disk: if the target is on another, it is there, hidden. */
async function besideOf(root: string, target: string): Promise<string> {
	const own = join(root, '.cache/build');
	await mkdir(own, { recursive: true });
	const around = dirname(target);
	const beside = (await stat(own)).dev === (await stat(around)).dev ? own : join(around, '.duizhao-build');
	await mkdir(beside, { recursive: true });
	await removeLeftovers(beside);
	return beside;
}

/** In one go: no signal comes between the two moves. */
function replace(folder: string, next: string): void {
	const last = `${next}-last`;
	for (let tries = 3; ; tries--) {
		move(folder, last, 'ENOENT');
		// Another build may have put its own folder there in between.
		const isDone = move(next, folder, tries > 0 ? 'ENOTEMPTY' : '');
		// Thousands of files: at once is faster than one after the other.
		rmSync(last, { recursive: true, force: true });
		if (isDone) return;
	}
}

/** Whether a folder was moved; false where that failed with the code `expected`. */
function move(from: string, to: string, expected: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== expected) throw error;
		return false;
	}
}

/** Folders are named after the process that works in them; those of processes that are gone are left over. */
export async function removeLeftovers(beside: string): Promise<void> {
	for (const name of await readdir(beside)) {
		if (isRunning(Number.parseInt(name, 10))) continue;
		// Somebody else's, which only they may remove, is in nobody's way.
		await rm(join(beside, name), { recursive: true, force: true }).catch(() => undefined);
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
