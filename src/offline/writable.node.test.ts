import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { absentProblem, packagePlaceProblem, writeProblem } from './writable.node.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-writable-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
writeFileSync(at('a-file'), '');
symlinkSync(at('nowhere'), at('dangling'));

describe('the place of a package', () => {
	it('is a folder, there or to be made', () => {
		expect(packagePlaceProblem(folder)).toBeNull();
		expect(packagePlaceProblem(at('对照 包/new'))).toBeNull();
	});

	it.each([
		['a-file', 'is a file. --out names the folder'],
		['a-file/below', 'is a file, so'],
		['dangling', 'leads nowhere'],
		['archive.zip', `--out ${folder}`],
	])('is not %s', (name, why) => {
		expect(packagePlaceProblem(at(name))).toContain(why);
	});
});

describe('a folder', () => {
	it('that is not there has no room', () => {
		expect(writeProblem(at('nowhere'))).toContain(`into ${at('nowhere')} (ENOENT). Name another folder`);
	});

	it.skipIf(process.getuid?.() === 0)('of somebody else has no room', () => {
		mkdirSync(at('locked'));
		chmodSync(at('locked'), 0o555);
		expect(writeProblem(at('locked'))).toContain('(EACCES)');
		expect(absentProblem(at('locked/new/below'))).toContain(`into ${at('locked')} (EACCES)`);
	});
});
