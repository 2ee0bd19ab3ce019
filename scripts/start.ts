// npm start [-- --content DIR] [--port N] [--base /x/y/]: builds the archive and serves it to this machine.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../src/build/serve.node.ts';

const USAGE = 'npm start [-- --content DIR] [--port N] [--base /x/y/]';
const root = join(import.meta.dirname, '..');

function readOptions() {
	try {
		const options = {
			content: { type: 'string' },
			port: { type: 'string' },
			base: { type: 'string' },
		} as const;
		const { content, port = '4321', base = '/' } = parseArgs({ options }).values;
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_435)
			throw new Error(`A port is a number up to 65435, not ${port}.`);
		return { content, base, port: Number(port) };
	} catch (error) {
		console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
		return process.exit(2);
	}
}

const { content, port, base } = readOptions();
const build = [join(root, 'scripts/build.ts'), ...(content === undefined ? [] : ['--content', content])];
const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const served = await serve(join(root, 'dist'), { port, base });
console.log(`The archive is at ${served.url}   (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
