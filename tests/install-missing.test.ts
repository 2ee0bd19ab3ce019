/** Runs the installer of a made-up project whose npm only notes how it was called. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const LOCK = {
	'': {},
	'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
	'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-o', optional: true },
};
const INSTALLED = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'install-'));
	mkdirSync(join(root, 'scripts'));
	mkdirSync(join(root, 'node_modules'));
	cpSync(
		join(import.meta.dirname, '../scripts/install-missing.mjs'),
		join(root, 'scripts/install-missing.mjs'),
	);
	writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Exit code, and the arguments that npm was called with; null where it was not. */
function install(installed: string | null, npmExits = 0): { status: number | null; called: string | null } {
	if (installed !== null) writeFileSync(join(root, 'node_modules/.package-lock.json'), installed);
	const npm = join(root, 'npm.cjs');
	const note = join(root, 'called');
	writeFileSync(
		npm,
		`require('fs').writeFileSync(${JSON.stringify(note)}, process.argv.slice(2).join(' ')); process.exit(${npmExits});`,
	);
	const env = { ...process.env, npm_execpath: npm, npm_node_execpath: process.execPath };
	const { status } = spawnSync(process.execPath, [join(root, 'scripts/install-missing.mjs')], { env });
	return { status, called: existsSync(note) ? readFileSync(note, 'utf8') : null };
}

test('leaves a complete installation alone, whatever other platforms would need', () => {
	expect(install(JSON.stringify({ packages: INSTALLED }))).toEqual({ status: 0, called: null });
});

test.each([
	['nothing is installed', null],
	['a package is missing', JSON.stringify({ packages: {} })],
	['a package has another version', JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } })],
	['an install was broken off', '{"packages": {'],
])('installs what the lockfile names when %s', (_, installed) => {
	expect(install(installed)).toEqual({ status: 0, called: expect.stringMatching(/^ci /) });
});

test('fails when the packages cannot be installed', () => {
	expect(install(null, 1)).toMatchObject({ status: 1 });
});
