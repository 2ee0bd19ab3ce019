import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(folder, { recursive: true }));

function build(...argv: string[]) {
	const script = join(import.meta.dirname, '../scripts/build.ts');
	return spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8' });
}

test('a broken archive is not built, and the last build stays as it was', { timeout: 60_000 }, () => {
	const [content, out] = [join(folder, 'content'), join(folder, 'out')];
	mkdirSync(content);
	mkdirSync(out);
	writeFileSync(join(content, 'divisions.yaml'), '- code: 410411\n');
	writeFileSync(join(out, 'index.html'), 'the last build');
	const { status, stderr } = build('--content', content, '--out', out);
	expect(stderr).toMatch(/divisions\.yaml:1:\d+ error/);
	expect(stderr).toContain('Nothing was built.');
	expect(status).toBe(1);
	expect(readdirSync(out)).toEqual(['index.html']);
});

test('wrong usage exits with 2 and says what is right', { timeout: 60_000 }, () => {
	const { status, stderr } = build('--ou', folder);
	expect(stderr).toContain('Usage: npm run build');
	expect(status).toBe(2);
});
