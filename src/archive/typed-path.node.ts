import { dirname, resolve } from 'node:path';

/**
 * A path as whoever typed it means it. npm runs a command in the folder of `package.json`, wherever it was called, and says in
 * INIT_CWD where that was.
 */
export function typedPath(
	path: string,
	env: Readonly<Record<string, string | undefined>> = process.env,
	cwd = process.cwd(),
): string {
	const { INIT_CWD: called, npm_package_json: manifest } = env;
	const isMoved = called && manifest && called !== cwd && dirname(manifest) === cwd;
	return isMoved ? resolve(called, path) : path;
}
