import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { unreadable } from './unreadable.ts';

const PATH = 'reports/990001/2020.md';

test('a file without the right to read it is named, with what to do', () => {
	const error = { code: 'EACCES', message: "EACCES: permission denied, open '/srv/content/reports'" };
	expect(formatProblem(unreadable(PATH, error))).toBe(
		[
			'reports/990001/2020.md:1:1 error file-unreadable',
			'  The system says: permission denied (EACCES).',
			'  An archive without it would be another, and nobody would see what is missing.',
			'  Have its owner let you read it (`chmod a+r FILE`, `chmod a+rx FOLDER`), or run the command as somebody who may.',
		].join('\n'),
	);
});

test.each([
	['EIO', 'EIO: i/o error, read', 'i/o error (EIO)', 'check the disk'],
	['ENOENT', "ENOENT: no such file or directory, stat 'x'", 'no such file or directory (ENOENT)', 'again'],
	[undefined, 'something else', 'something else', 'check the disk'],
])('%s has its reason and its remedy', (code, message, reason, remedy) => {
	const problem = unreadable(PATH, { code, message });
	expect(problem.what).toBe(`The system says: ${reason}.`);
	expect(problem.remedy).toContain(remedy);
});
