import { normalise } from '../text/normalise.ts';
import type { JumpList } from './jump-list.ts';
import { findPlain, type JumpHit, jumpTargets, sideOf, type Target } from './jump-targets.ts';
import { SYNONYM_TERMS } from './synonyms.ts';

/** What to offer in place of a query that no document has. */
export interface OfferedNames {
	/** Divisions, metrics and chapters whose names have the query, best first. */
	hits: JumpHit[];
	/** Chinese terms that those names share, likeliest first; none for a query that is Chinese itself. */
	terms: string[];
}

/** Names that are read for the terms that they share. */
const READ = 8;
/** Characters of a term that names share. */
const [SHORTEST, LONGEST] = [2, 8];

/** Makes the finder of names: by Chinese, pinyin, initials, English or key, as typed. */
export function createOfferedNames(list: JumpList): (query: string, limit?: number) => OfferedNames {
	const targets = jumpTargets(list);
	return (query, limit = 6) => {
		const found = named(targets, query);
		const names = found.slice(0, READ).map(({ hit }) => hit.zh);
		return {
			hits: found.slice(0, limit).map(({ hit }) => hit),
			terms: sideOf(query) === 'han' ? [] : termsIn(names),
		};
	};
}

/**
 * Names that have the query as one. Where there are none, and its words are not Chinese, those with most of the words, a rare one
 * counting for more.
 */
function named(targets: readonly Target[], query: string): Target[] {
	// One letter begins hundreds of names.
	if (plain(query).length < 2) return [];
	const whole = having(targets, query);
	const words = query.split(/\s+/).filter((word) => plain(word).length > 1);
	if (whole.length > 0 || words.length < 2 || sideOf(query) === 'han') return whole;
	const weights = new Map<Target, number>();
	for (const found of words.map((word) => having(targets, word)))
		for (const target of found) weights.set(target, (weights.get(target) ?? 0) + 1 / found.length);
	const most = Math.max(...weights.values());
	return [...weights].filter(([, weight]) => weight === most).map(([target]) => target);
}

/** Two letters stand inside the initials of dozens of names: what has them must begin with them. */
function having(targets: readonly Target[], query: string): Target[] {
	const typed = plain(query);
	const found = findPlain(targets, typed).map(({ target }) => target);
	if (sideOf(typed) === 'han' || typed.length > 2) return found;
	return found.filter(({ latin }) => latin.some((name) => name.startsWith(typed)));
}

const plain = (text: string) => normalise(text).slice(0, 60).replaceAll("'", '');

/** Words of the archive that stand in the names, by how many have them; else what most of the names share; else the names. */
export function termsIn(names: readonly string[]): string[] {
	const known = SYNONYM_TERMS.map((term) => ({ term, count: countOf(names, term) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	if (known.length > 0) return known.map(({ term }) => term);
	const shared = sharedPart(names);
	return [...new Set([...(shared ? [shared] : []), ...names])];
}

const countOf = (names: readonly string[], term: string) =>
	names.filter((name) => name.includes(term)).length;

/** The part that most of the names have, the longer the better; null where no two share one. */
function sharedPart(names: readonly string[]): string | null {
	let best: { part: string; weight: number } | null = null;
	for (const part of new Set(names.flatMap(partsOf))) {
		const count = countOf(names, part);
		const weight = count * count * (part.length - 1);
		if (count > 1 && weight > (best?.weight ?? 0)) best = { part, weight };
	}
	return best?.part ?? null;
}

function partsOf(name: string): string[] {
	return Array.from({ length: name.length }, (_, at) => at).flatMap((at) =>
		Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => name.slice(at, at + SHORTEST + more)).filter(
			(part) => part.length >= SHORTEST,
		),
	);
}
