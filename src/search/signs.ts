import { typedTerms } from './query.ts';

/** What other search engines take for an instruction: `NOT`, a sign by itself, a sign before or behind a word. */
const INSTRUCTION = /^(?:(NOT|AND|OR)|([-+!|&*~]+)|([-+!~])\S+|\S+(\*))$/u;

/**
 * The instructions in a query as other engines read them, none twice; here each is searched for as it stands.
 * `"行政复议 -受理"` → `["-"]`; `"复议 NOT 受理"` → `["NOT"]`; `"2020-2023"` has none.
 */
export function instructionsIn(query: string): string[] {
	const found = typedTerms(query).flatMap((term) => {
		const [, ...parts] = INSTRUCTION.exec(term.normalize('NFKC')) ?? [];
		return parts.filter(Boolean);
	});
	return [...new Set(found)];
}
