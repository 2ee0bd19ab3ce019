import { expect, test } from 'vitest';
import { systemFault } from './system-fault.ts';

test('a full disk is no bug of ours, wherever it is noticed', () => {
	const full = new Error('ENOSPC: no space left on device, write');
	const said = 'The system refused a step: ENOSPC: no space left on device, write.\nMake room on the disk.';
	expect(systemFault(full)).toBe(said);
	expect(systemFault(new Error('data could not be made.', { cause: full }))).toBe(said);
});

test('a folder without rights is named with those that a build writes into', () => {
	expect(systemFault(new Error("EACCES: permission denied, mkdir '/srv/.cache'"))).toContain(
		"mkdir '/srv/.cache'",
	);
	expect(systemFault(new Error('EACCES: permission denied'))).toContain('the folder of --out');
});

test('anything else may be a bug', () => {
	expect(systemFault(new Error('ENOENT: no such file or directory'))).toBeNull();
	expect(systemFault(new TypeError('x is not a function'))).toBeNull();
	expect(systemFault('EACCES: thrown as a text')).toBeNull();
});
