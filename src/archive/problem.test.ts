import { expect, test } from 'vitest';
import { formatProblem, formatProblems, type Problem } from './problem.ts';

const problem: Problem = {
	path: 'content/reports/410411/2023.md',
	line: 31,
	column: 5,
	severity: 'error',
	rule: 'quote-value-mismatch',
	what: 'The quote of `reconsideration_accepted` says 59, the value says 95.',
	why: 'Readers check a number by its quote.',
	remedy: 'Set `value: 59`, or quote the sentence that says 95.',
};

test('a problem is a line with place and rule, then what, why and remedy', () => {
	expect(formatProblem(problem)).toBe(
		[
			'content/reports/410411/2023.md:31:5 error quote-value-mismatch',
			'  The quote of `reconsideration_accepted` says 59, the value says 95.',
			'  Readers check a number by its quote.',
			'  Set `value: 59`, or quote the sentence that says 95.',
		].join('\n'),
	);
});

test('problems come sorted, each once, with one count at the end', () => {
	const earlier = { ...problem, line: 9 };
	const text = formatProblems([problem, earlier, problem], 5, 'Nothing was built.');
	expect(text.match(/:\d+:5 /g)).toEqual([':9:5 ', ':31:5 ']);
	expect(text.split('\n').at(-1)).toBe('2 errors in 5 documents. Nothing was built.');
});

test('one error in one document is counted in the singular, and says what it means for the command', () => {
	expect(formatProblems([problem], 1, 'Nothing was imported.')).toMatch(
		/\n1 error in 1 document\. Nothing was imported\.$/,
	);
});

test('warnings stop nothing', () => {
	const text = formatProblems([{ ...problem, severity: 'warning' }], 5, 'Nothing was built.');
	expect(text).toMatch(/\n0 errors, 1 warning in 5 documents\.$/);
});

test('of very many problems the first 200 are shown, errors before warnings, and all are counted', () => {
	const many = Array.from({ length: 250 }, (_, i) => ({
		...problem,
		line: i + 1,
		severity: 'warning' as const,
	}));
	const text = formatProblems([...many, { ...problem, path: 'z.md' }], 5, 'Nothing was built.');
	expect(text.match(/^\S+:\d+:\d+ /gm)).toHaveLength(200);
	expect(text).toContain('z.md:31:5 error');
	expect(text).toContain('… and 51 more problems like these.\n1 error, 250 warnings in 5 documents.');
});
