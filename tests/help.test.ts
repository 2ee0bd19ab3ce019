/** Every command says how it is used when it is asked. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const scripts = join(import.meta.dirname, '../scripts');
const ask = (file: string, ...words: string[]) =>
	spawnSync(process.execPath, [join(scripts, file), ...words], {
		encoding: 'utf8',
		// A command that does not listen must not go to work.
		timeout: 30_000,
	});

const commands = globSync('*.ts', { cwd: scripts })
	.filter((file) => !file.startsWith('bench-'))
	.map((file) => file.slice(0, -'.ts'.length))
	.sort();

test.each(commands)('%s --help prints how it is used, and is no error', (command) => {
	const { status, stdout, stderr } = ask(`${command}.ts`, '--help');
	const [usage = '', ...told] = stdout.split('\n');
	expect(usage).toMatch(new RegExp(`^Usage: npm (run )?${command}\\b`));
	// The one line, and what each of its options is for.
	if (command !== 'bench') expect(told.join('').length).toBeGreaterThan(20);
	for (const [option] of usage.matchAll(/--\w[\w-]*/g))
		expect(told.filter((line) => line.trimStart().startsWith(option))).toHaveLength(1);
	expect(stderr).toBe('');
	expect(status).toBe(0);
});

test('-h does the same beside other words', () => {
	const { status, stdout } = ask('validate.ts', '--content', 'nowhere', '-h');
	expect(stdout).toContain('Usage: npm run validate');
	expect(status).toBe(0);
});

test('an option that npm keeps for itself is refused before anything is done', () => {
	const { status, stderr } = spawnSync(process.execPath, [join(scripts, 'validate.ts')], {
		encoding: 'utf8',
		env: { ...process.env, npm_config_content: 'elsewhere' },
	});
	expect(stderr).toContain(
		'npm keeps --content for itself unless -- stands before.\nUsage: npm run validate',
	);
	expect(status).toBe(2);
});

test('npm run validate, which builds nothing, ends with what errors mean for a build', () => {
	const broken = join(import.meta.dirname, 'fixtures/laws/no-documents');
	const { status, stdout } = ask('validate.ts', '--content', broken);
	expect(stdout).toMatch(
		/\d errors.* in 0 documents\. `npm run build -- --content .*` refuses content with errors\.\n$/,
	);
	expect(stdout).not.toContain('Nothing was built');
	expect(status).toBe(1);
});

const benches = globSync('bench-*.ts', { cwd: scripts }).sort();

test.each(benches)('%s says how it is used without measuring', (file) => {
	const name = file.slice('bench-'.length, -'.ts'.length);
	const { status, stdout } = ask('bench.ts', name, '--help');
	expect(stdout).toMatch(new RegExp(`^npm run bench -- ${name}\\b`));
	expect(status).toBe(0);
});
