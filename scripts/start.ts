// npm start [-- --content DIR] [--port N] [--base /x/y/]: builds the archive and serves it to this machine.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beginCommand, CONTENT, type Help } from '../src/archive/command-line.node.ts';
import { LAST_PORT, serve } from '../src/build/serve.node.ts';

const USAGE = 'Usage: npm start [-- --content DIR] [--port N] [--base /x/y/]';
const HELP: Help = {
	does: 'Installs what is missing, builds the archive and serves it to this machine.',
	words: [
		CONTENT,
		['--port N', '4321 unless told; the next free one where that is taken'],
		['--base /x/y/', 'serves it below a path, as some hosts do'],
	],
};
/** Where `--port` names none; the next free one where it is taken. */
const DEFAULT_PORT = 4321;
const root = join(import.meta.dirname, '..');

function readOptions() {
	try {
		const options = {
			content: { type: 'string' },
			port: { type: 'string' },
			base: { type: 'string' },
		} as const;
		const { content, port, base = '/' } = parseArgs({ options }).values;
		if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > LAST_PORT))
			throw new Error(`A port is a number up to ${LAST_PORT}, not ${port}.`);
		return { content, base, port: Number(port ?? DEFAULT_PORT), isNamed: port !== undefined };
	} catch (error) {
		console.error(`${(error as Error).message}\n${USAGE}`);
		return process.exit(2);
	}
}

beginCommand(process.argv.slice(2), USAGE, HELP);
const { content, port, base, isNamed } = readOptions();

function open(port: number, onlyThis: boolean) {
	return serve(join(root, 'dist'), { port, base, onlyThis }).catch((error: Error) => {
		console.error(error.message);
		return process.exit(1);
	});
}

// Where it will be served is known before the build: a port that is taken is told at once, and addresses name the right one.
const tried = await open(port, isNamed);
await tried.close();
const env = { ...process.env, SITE_URL: process.env['SITE_URL'] || tried.url };
const build = [join(root, 'scripts/build.ts'), ...(content === undefined ? [] : ['--content', content])];
const { status } = spawnSync(process.execPath, build, { stdio: 'inherit', env });
if (status !== 0) process.exit(status ?? 1);

if (!process.env['SITE_URL'])
	console.log(
		'dist/ now has addresses of this machine. Before you publish: SITE_URL=https://… npm run build (docs/publishing.md).',
	);
const served = await open(Number(new URL(tried.url).port), true);
console.log(`The archive is at ${served.url}   (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
