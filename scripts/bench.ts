// npm run bench -- NAME [options]: runs scripts/bench-NAME.ts; without a name it says which there are.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const [name = '', ...options] = process.argv.slice(2);
const names = globSync('bench-*.ts', { cwd: import.meta.dirname })
	.map((file) => file.slice('bench-'.length, -'.ts'.length))
	.sort();
if (!names.includes(name)) {
	console.error(`Usage: npm run bench -- NAME [options], NAME one of ${names.join(', ')}.`);
	process.exit(2);
}
/** What a bench asks of Node: the exports run in a heap of a fixed size, so that what they keep shows, not how lazily garbage is collected. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
	export: ['--max-old-space-size=340', '--max-semi-space-size=8'],
};

const script = join(import.meta.dirname, `bench-${name}.ts`);
const argv = [...(FLAGS[name] ?? []), script, ...options];
process.exit(spawnSync(process.execPath, argv, { stdio: 'inherit' }).status ?? 1);
