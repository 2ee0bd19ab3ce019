// npm run bench -- NAME [options]: runs scripts/bench-NAME.ts; without a name it says which there are. Each begins with a comment that
// says how it is used: what --help prints.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginCommand } from '../src/archive/command-line.node.ts';
import { exitWithUsage } from '../src/archive/content-dir.node.ts';

const [name = '', ...options] = process.argv.slice(2);
const names = globSync('bench-*.ts', { cwd: import.meta.dirname })
	.map((file) => file.slice('bench-'.length, -'.ts'.length))
	.sort();
const isBench = names.includes(name);
const script = join(import.meta.dirname, `bench-${name}.ts`);
const usage = isBench
	? firstComment(readFileSync(script, 'utf8'))
	: `Usage: npm run bench -- NAME [options], NAME one of ${names.join(', ')}.`;
beginCommand([name, ...options], usage);
if (!isBench) exitWithUsage(usage);

/** What a bench asks of Node: the exports run in a heap of a fixed size, so that what they keep shows, not how lazily garbage is collected. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
	export: ['--max-old-space-size=340', '--max-semi-space-size=8'],
};

const argv = [...(FLAGS[name] ?? []), script, ...options];
process.exit(spawnSync(process.execPath, argv, { stdio: 'inherit' }).status ?? 1);

function firstComment(source: string): string {
	const lines = source.split('\n');
	const end = lines.findIndex((line) => !line.startsWith('//'));
	return lines
		.slice(0, end)
		.map((line) => line.replace(/^\/\/ ?/, ''))
		.join('\n');
}
