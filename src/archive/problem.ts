/** What is wrong with an archive, where, why it matters and what to do. */

export type Severity = 'error' | 'warning';

/** A place in a file, counted from 1; columns are UTF-16 units. */
export interface Position {
	line: number;
	column: number;
}

export interface Problem extends Position {
	/** Path below the content folder, with `/`. */
	path: string;
	severity: Severity;
	/** Permanent id; `docs/rules.md` explains each. */
	rule: string;
	what: string;
	why: string;
	remedy: string;
}

/** Problems printed in full; the rest is only counted. */
const SHOWN = 200;

/** A whole number with its noun: `1 error`, `2 errors`. */
export function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** `path:line:column severity rule`, then what, why and remedy, each on an indented line. */
export function formatProblem(problem: Problem): string {
	const { path, line, column, severity, rule, what, why, remedy } = problem;
	const said = [what, why, remedy].filter((text) => text !== '').flatMap((text) => text.split('\n'));
	return [`${path}:${line}:${column} ${severity} ${rule}`, ...said.map((text) => `  ${text}`)].join('\n');
}

/** By path, place, rule and wording; each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const distinct = new Map(problems.map((problem) => [formatProblem(problem), problem]));
	return [...distinct]
		.sort(([a, x], [b, y]) => order(x, y) || (a < b ? -1 : 1))
		.map(([, problem]) => problem);
}

function order(a: Problem, b: Problem): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

export function errorsOf(problems: readonly Problem[]): Problem[] {
	return problems.filter((problem) => problem.severity === 'error');
}

/** One line: `2 errors in 5 documents. Nothing was built.`; warnings are named where there are any. `failed`: see `formatProblems`. */
function summarise(problems: readonly Problem[], documents: number, failed: string): string {
	const errors = errorsOf(problems).length;
	const warnings = problems.length - errors;
	const found = [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(', ');
	return `${found} in ${count(documents, 'document')}.${errors > 0 ? ` ${failed}` : ''}`;
}

/**
 * All problems, sorted, errors before the cut, and one count at the end. `failed` is what errors mean for the command that found
 * them, in a sentence.
 */
export function formatProblems(problems: readonly Problem[], documents: number, failed: string): string {
	const sorted = sortProblems(problems);
	const shown = sorted.length > SHOWN ? mostUrgent(sorted) : sorted;
	const more = sorted.length - shown.length;
	const rest = more > 0 ? [`… and ${count(more, 'more problem')} like these.`] : [];
	return [...shown.map(formatProblem), ...rest, summarise(sorted, documents, failed)].join('\n');
}

function mostUrgent(sorted: Problem[]): Problem[] {
	const warnings = sorted.filter((problem) => problem.severity === 'warning');
	return [...errorsOf(sorted), ...warnings].slice(0, SHOWN);
}
