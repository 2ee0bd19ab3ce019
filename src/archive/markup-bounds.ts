/** What no report needs of Markdown, and what would make its parser slow or exhaust its stack. */
import type { Position } from './problem.ts';

/** Lists and quotations within one another at the beginning of a line, or an indent that only they would have. */
const DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){20}|^[ \t]{200}/;
/** Runs of marks in one paragraph: the parser compares them in pairs. */
const MOST_RUNS = 500;
const RUN = /[*_]+|~~/g;

/** Where a body goes beyond the bounds, and how; `undefined` where it does not. `firstLine` is the line of the file on which it begins. */
export function beyondBounds(body: string, firstLine: number): { at: Position; what: string } | undefined {
	let runs = 0;
	for (const [i, line] of body.split('\n').entries()) {
		const at = { line: firstLine + i, column: 1 };
		if (DEEP.test(line)) return { at, what: 'Lists or quotations lie twenty and more within one another.' };
		runs = line.trim() === '' ? 0 : runs + (line.match(RUN)?.length ?? 0);
		if (runs > MOST_RUNS)
			return { at, what: `A paragraph holds more than ${MOST_RUNS} marks \`*\`, \`_\` or \`~~\`.` };
	}
	return undefined;
}
