import { normalise } from '../text/normalise.ts';
import type { Refused } from './model.ts';

/** Characters of all terms together. */
export const MOST_CHARACTERS = 256;
export const MOST_TERMS = 10;

// A quotation mark opens a phrase only where a term begins, and closes it only where one ends: 落实"三项制度" is literal.
const PIECE = /"([^"]*)"(?=\s|$)|\S+/gu;

/** The terms of a query in their normal form: white space parts them, `"…"` keeps it. `'应诉 "出庭 率"'` → 应诉, 出庭率. */
export function parseQuery(query: string): string[] | Refused {
	if (query.length > 100 * MOST_CHARACTERS) return refused('too-long', '', MOST_CHARACTERS);
	const pieces = [...query.matchAll(PIECE)].map(([whole, quoted]) => quoted ?? whole);
	const terms = [...new Set(pieces.map(normalise))].filter((term) => term !== '');
	if (terms.length === 0) return refused('empty', '', null);
	if (terms.join('').length > MOST_CHARACTERS) return refused('too-long', '', MOST_CHARACTERS);
	if (terms.length > MOST_TERMS) return refused('too-many', '', MOST_TERMS);
	const short = terms.find((term) => term.length < 2);
	return short === undefined ? terms : refused('too-short', short, 2);
}

/** The terms of a query as typed, quotation marks included, none twice: each is a query of its own. `'应诉 "出庭 率"'` → 应诉, "出庭 率". */
export function typedTerms(query: string): string[] {
	const terms = new Map<string, string>();
	for (const [whole, quoted] of query.matchAll(PIECE)) terms.set(normalise(quoted ?? whole), whole);
	terms.delete('');
	return [...terms.values()];
}

export function refused(reason: Refused['reason'], subject: string, limit: number | null): Refused {
	return { status: 'refused', reason, subject, limit };
}
