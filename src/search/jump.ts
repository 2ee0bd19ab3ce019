import Fuse from 'fuse.js';
import { normalise } from '../text/normalise.ts';
import { planPath, reportPath, yearPath } from '../urls/urls.ts';
import type { JumpList } from './jump-list.ts';
import { findPlain, type JumpHit, jumpTargets, sideOf, type Target } from './jump-targets.ts';

/**
 * Finds names by Chinese, pinyin, initials or English, and behind them, as guesses, names that a slip of the hand would explain. A year finds its page and documents,
 * a name with a year the documents of it. Traditional characters are the caller's to fold.
 */
export function createJump(list: JumpList): (query: string, limit?: number) => JumpHit[] {
	const targets = jumpTargets(list);
	const options = { includeScore: true, ignoreLocation: true, minMatchCharLength: 1 };
	const han = new Fuse(targets, { ...options, keys: ['han'], threshold: 0.5 });
	const latin = new Fuse(targets, { ...options, keys: ['latin'], threshold: 0.35 });
	return (query, limit = 10) => {
		const { name, year } = splitYear(normalise(query).slice(0, 60));
		const isHan = sideOf(name) === 'han';
		const typed = isHan ? name : name.replaceAll("'", '');
		if (typed === '') return year === null ? [] : yearHits(targets, year).slice(0, limit);
		const plain = findPlain(targets, typed);
		const fuzzy = plain.length < limit ? (isHan ? han : latin).search(typed, { limit: limit * 4 }) : [];
		const fits = new Set(plain);
		const guessed = fuzzy
			.map((guess) => ({ target: guess.item, away: distance(guess, typed, isHan) }))
			.filter(({ away }) => plain.length === 0 || away <= slip(typed))
			.sort((a, b) => a.away - b.away)
			.map(({ target }) => target);
		return [...new Set([...plain, ...guessed])]
			.flatMap((target) => {
				const hits = year === null ? [target.hit] : documentsOf(target, year);
				return fits.has(target) ? hits : hits.map((hit) => ({ ...hit, isGuess: true }));
			})
			.slice(0, limit);
	};
}

/** The page of a year, where a report covers it, then its documents. */
function yearHits(targets: readonly Target[], year: number): JumpHit[] {
	const documents = targets.flatMap((target) => documentsOf(target, year));
	const name = String(year);
	const page: JumpHit = {
		kind: 'year',
		zh: name,
		en: name,
		above: '',
		aboveEn: '',
		id: name,
		path: yearPath(year),
	};
	return documents.some(({ kind }) => kind === 'report') ? [page, ...documents] : documents;
}

/** 湛河区2020 → 湛河区 and 2020. */
function splitYear(query: string): { name: string; year: number | null } {
	const [found] = /(?:19|20)\d\d/u.exec(query) ?? [];
	return {
		name: query.replace(found ?? '', '').replace(/年$/u, ''),
		year: found === undefined ? null : Number(found),
	};
}

/** Where names fit as typed, others are offered only if a slip apart: a character of three, and Fuse's score of below 1. */
function slip(typed: string): number {
	return Math.max(1, Math.floor(typed.length / 3)) + 0.99;
}

/** Fuse's score, and how far the best text's length and characters are from what was typed. */
function distance(
	{ item, score = 1 }: { item: Target; score?: number },
	typed: string,
	isHan: boolean,
): number {
	const edits = (isHan ? item.han : item.latin).map((text) => editDistance(text, typed));
	return Math.min(...edits) + score;
}

/** Levenshtein's distance. */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

function documentsOf({ hit, division }: Target, year: number): JumpHit[] {
	if (division === null) return [];
	const [code, , , , , reports, plans] = division;
	const found: JumpHit[] = [];
	const document = {
		...hit,
		zh: `${hit.zh}${year}`,
		en: hit.en && `${hit.en} ${year}`,
		id: `${code}-${year}`,
	};
	if (reports.includes(year)) found.push({ ...document, kind: 'report', path: reportPath(code, year) });
	if (plans.includes(year)) found.push({ ...document, kind: 'plan', path: planPath(code, year) });
	return found;
}
