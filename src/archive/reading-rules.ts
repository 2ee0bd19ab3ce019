/** Rules that a file breaks before its content can be judged; the laws (`laws/`) judge the content. */
import type { Position, Problem, Severity } from './problem.ts';

interface Rule {
	severity: Severity;
	why: string;
}

export const READING_RULES = {
	'content-missing': { severity: 'error', why: 'Without a content folder there is no archive.' },
	'divisions-missing': { severity: 'error', why: 'Every document belongs to a division of this list.' },
	'outline-missing': {
		severity: 'error',
		why: 'Sections, metrics and requirements are placed by its chapters.',
	},
	'no-documents': { severity: 'warning', why: 'An archive without reports and plans has nothing to show.' },
	'unknown-file': { severity: 'warning', why: 'A file that is not read is missing from the archive.' },
	'path-outside': {
		severity: 'error',
		why: 'An archive is one folder; it publishes nothing from elsewhere.',
	},
	'file-too-large': {
		severity: 'error',
		why: 'A report is a few pages; a larger file is a mistake or an attack.',
	},
	'file-unreadable': {
		severity: 'error',
		why: 'An archive without it would be another, and nobody would see what is missing.',
	},
	encoding: { severity: 'error', why: 'Text that is not UTF-8 loses characters without a trace.' },
	'frontmatter-missing': {
		severity: 'error',
		why: 'The frontmatter says whose report this is, and of which year.',
	},
	'yaml-invalid': { severity: 'error', why: 'The file cannot be read.' },
	'yaml-duplicate-key': { severity: 'error', why: 'One of two values would silently win.' },
	'yaml-alias': {
		severity: 'error',
		why: 'A few aliases can expand into gigabytes, and readers of the file miss the value.',
	},
	schema: {
		severity: 'error',
		why: 'The archive has fixed fields, so that every document answers the same questions.',
	},
	'body-beyond': {
		severity: 'error',
		why: 'No report is written like this, and reading it would take minutes or fail.',
	},
	'value-not-finite': { severity: 'error', why: 'No report states such a number.' },
} as const satisfies Record<string, Rule>;

export type ReadingRule = keyof typeof READING_RULES;

export const START: Position = { line: 1, column: 1 };

/** A problem under one of the reading rules. */
export function readingProblem(
	rule: ReadingRule,
	path: string,
	position: Position,
	what: string,
	remedy: string,
): Problem {
	const { severity, why } = READING_RULES[rule];
	return { path, line: position.line, column: position.column, severity, rule, what, why, remedy };
}
