import type { Fold } from '../../text/fold.ts';
import { normaliseWithMap } from '../../text/normalise.ts';

/** A match in a text, in UTF-16 units. */
export interface Match {
	start: number;
	end: number;
}

/** Where terms in their normal form stand in a text, in order, overlapping ones joined: as search finds them. */
export function findMatches(text: string, terms: readonly string[], fold: Fold): Match[] {
	const { text: normal, starts, ends } = normaliseWithMap(text);
	const form = fold(normal);
	const found = terms.flatMap((term) => {
		const wanted = fold(term);
		const matches: Match[] = [];
		for (let at = form.indexOf(wanted); at >= 0; at = form.indexOf(wanted, at + 1))
			matches.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? text.length });
		return matches;
	});
	const joined: Match[] = [];
	for (const match of found.sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last !== undefined && match.start < last.end) last.end = Math.max(last.end, match.end);
		else joined.push(match);
	}
	return joined;
}
