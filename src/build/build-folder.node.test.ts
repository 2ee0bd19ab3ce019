import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RefusedBuild, replaceFolder, targetProblem } from './build-folder.node.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-folder-'));
const root = join(folder, 'program');
beforeAll(() => mkdirSync(root));
afterAll(() => rmSync(folder, { recursive: true }));

let built = 0;
/** Builds an archive of one page. */
const build = (outDir: string) =>
	replaceFolder(root, outDir, async (next) => {
		built++;
		mkdirSync(join(next, 'data'));
		writeFileSync(join(next, 'data/checksums.json'), '{}');
		writeFileSync(join(next, 'index.html'), `build ${built}`);
	});
const page = (outDir: string) => readFileSync(join(outDir, 'index.html'), 'utf8');

/** A folder on another disk than the system's temporary one, where the machine has one. */
const otherDisk = ['/dev/shm', import.meta.dirname].find(
	(path) => existsSync(path) && statSync(path).dev !== statSync(folder).dev,
);

describe('a build changes places with what is there', () => {
	it('makes the folders above it, and replaces the build before', async () => {
		const outDir = join(folder, 'a/new/place');
		await build(outDir);
		await build(outDir);
		expect(page(outDir)).toBe(`build ${built}`);
		expect(readdirSync(join(folder, 'a/new'))).toEqual(['place']);
	});

	it('leaves a folder alone that holds something else, and says why', async () => {
		const outDir = join(folder, 'photos');
		mkdirSync(outDir);
		writeFileSync(join(outDir, 'me.jpg'), '');
		const before = built;
		await expect(build(outDir)).rejects.toThrow(RefusedBuild);
		expect(built).toBe(before);
		expect(readdirSync(outDir)).toEqual(['me.jpg']);
		expect(targetProblem(join(outDir, 'me.jpg'))).toContain('is a file');
		rmSync(join(outDir, 'me.jpg'));
		expect(targetProblem(outDir)).toBeNull();
	});

	it('removes nothing that somebody put into the last build, and names it', async () => {
		const outDir = join(folder, 'published');
		await build(outDir);
		writeFileSync(join(outDir, '.DS_Store'), 'of the system');
		await build(outDir);
		mkdirSync(join(outDir, '.git'));
		await expect(build(outDir)).rejects.toThrow(': .git.');
		expect(existsSync(join(outDir, '.git'))).toBe(true);
	});

	it('says where a folder cannot be made', () => {
		writeFileSync(join(folder, 'a-file'), '');
		expect(targetProblem(join(folder, 'a-file/below/it'))).toContain(`${join(folder, 'a-file')} is a file`);
		symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
		expect(targetProblem(join(folder, 'dangling'))).toContain('leads nowhere');
	});

	it('leaves the last build in place where the next one fails', async () => {
		const outDir = join(folder, 'failing');
		await build(outDir);
		const failing = replaceFolder(root, outDir, async () => {
			throw new Error('no page');
		});
		await expect(failing).rejects.toThrow('no page');
		expect(page(outDir)).toBe(`build ${built}`);
	});

	it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
		'leaves nothing half-made where it is ended by %s',
		async (signal) => {
			const outDir = join(folder, signal);
			await build(outDir);
			const module = JSON.stringify(join(import.meta.dirname, 'build-folder.node.ts'));
			const script = `const { replaceFolder } = await import(${module});
			await replaceFolder(${JSON.stringify(root)}, ${JSON.stringify(outDir)}, async (next) => {
				require('node:fs').writeFileSync(next + '/index.html', 'half');
				console.log(next);
				await new Promise((done) => setTimeout(done, 60_000));
			});`;
			const child = spawn(process.execPath, ['--eval', `(async () => { ${script} })()`]);
			const [next] = await once(child.stdout, 'data');
			expect(existsSync(String(next).trim())).toBe(true);
			child.kill(signal);
			expect(await once(child, 'exit')).toEqual([null, signal]);
			expect(existsSync(join(root, '.cache/build'))).toBe(false);
			expect(page(outDir)).toBe(`build ${built}`);
		},
	);

	it('follows a link to its folder, and keeps the link', async () => {
		const outDir = join(folder, 'linked');
		mkdirSync(join(folder, 'behind'));
		symlinkSync(join(folder, 'behind'), outDir);
		await build(outDir);
		expect(page(join(folder, 'behind'))).toBe(`build ${built}`);
		expect(page(outDir)).toBe(`build ${built}`);
	});

	it.skipIf(otherDisk === undefined)(
		'works on another disk, and leaves nothing beside the build',
		async () => {
			const disk = mkdtempSync(join(otherDisk ?? '', 'duizhao-disk-'));
			try {
				const outDir = join(disk, 'archive');
				await build(outDir);
				await build(outDir);
				expect(page(outDir)).toBe(`build ${built}`);
				expect(readdirSync(disk)).toEqual(['archive']);
			} finally {
				rmSync(disk, { recursive: true });
			}
		},
	);

	it.skipIf(!existsSync('/proc/self'))('is not a whole disk', () => {
		expect(targetProblem('/proc')).toContain('--out /proc/archive');
	});
});
