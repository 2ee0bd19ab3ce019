import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Time of the newest commit that touched a folder, in seconds since 1970; `undefined` outside of a repository. */
export async function commitTime(folder: string): Promise<number | undefined> {
	const log = promisify(execFile)('git', ['log', '-1', '--format=%ct', '--', '.'], { cwd: folder });
	const { stdout } = await log.catch(() => ({ stdout: '' }));
	return /^\d+\s*$/.test(stdout) ? Number(stdout) : undefined;
}
