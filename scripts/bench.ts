// npm run bench -- NAME [options]: runs scripts/bench-NAME.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [name = '', ...options] = process.argv.slice(2);
const script = join(import.meta.dirname, `bench-${name}.ts`);
if (!/^[a-z]+$/.test(name) || !existsSync(script)) {
	console.error(
		'Usage: npm run bench -- NAME [options], for example: npm run bench -- search --reports 1000',
	);
	process.exit(2);
}
process.exit(spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' }).status ?? 1);
