import Fuse from 'fuse.js';
import { normalise } from '../text/normalise.ts';
import { planPath, reportPath, yearPath } from '../urls/urls.ts';
import type { JumpList, JumpTitle } from './jump-list.ts';
import { findPlain, type JumpHit, jumpTargets, sideOf, type Target } from './jump-targets.ts';
import { createTitleFinder, type ReadTitle, readTitle, splitYear } from './jump-titles.ts';

/** Places that documents keep among names, where what was typed stands in their titles too. */
const TITLED = 3;

/**
 * Finds names by Chinese, pinyin, initials or English, documents by their titles, and behind them, as guesses, names that a slip of the hand would explain. A year finds its page and documents,
 * a name with a year the documents of it. Traditional characters are the caller's to fold.
 */
export function createJump(list: JumpList): (query: string, limit?: number) => JumpHit[] {
	const targets = jumpTargets(list);
	const titles = createTitleFinder(list.titles);
	const options = { includeScore: true, ignoreLocation: true, minMatchCharLength: 1 };
	const han = new Fuse(targets, { ...options, keys: ['han'], threshold: 0.5 });
	const latin = new Fuse(targets, { ...options, keys: ['latin'], threshold: 0.35 });
	const guess = (typed: string, limit: number) => {
		const isHan = sideOf(typed) === 'han';
		return (isHan ? han : latin)
			.search(typed, { limit: limit * 4 })
			.map((found) => ({ target: found.item, away: distance(found, typed, isHan) }))
			.sort((a, b) => a.away - b.away);
	};
	return (query, limit = 10) => {
		const asked = normalise(query).slice(0, 60);
		const { name, year } = splitYear(asked);
		const read = readTitle(name);
		const typed = sideOf(name) === 'han' ? name : name.replaceAll("'", '');
		if (typed === '') return year === null ? [] : yearHits(targets, year).slice(0, limit);
		const plain = findPlain(targets, typed);
		const hitsOf = (target: Target) => (year === null ? [target.hit] : documentsOf(target, year));
		const titled = [
			...titles(asked).flatMap((title) => titleHit(targets, title)),
			...(read ? titledHits(targets, read, year, limit) : []),
		];
		const named = plain
			.flatMap(({ target }) => hitsOf(target))
			.slice(0, limit - Math.min(TITLED, titled.length));
		const hits = onePerPage([...named, ...titled]).slice(0, limit);
		// What has its name needs no guess.
		if (hits.length === limit || titled.length > 0 || plain.some(({ isExact }) => isExact)) return hits;
		// 湛可区法治政府建设年度报告
		const place = plain.length === 0 ? read?.place : undefined;
		const guesses = guess(place || typed, limit)
			.filter(({ away }) => plain.length === 0 || away <= slip(typed))
			.flatMap(({ target }) => (place ? documentsIn(target, read?.kind ?? null, year) : hitsOf(target)));
		return onePerPage([...hits, ...guesses.map((hit) => ({ ...hit, isGuess: true }))]).slice(0, limit);
	};
}

/** Documents whose titles are made of a place and a year and have what was typed; the newest first. */
function titledHits(
	targets: readonly Target[],
	{ place, kind }: ReadTitle,
	year: number | null,
	limit: number,
): JumpHit[] {
	const named = place === '' ? targets : findPlain(targets, place).map(({ target }) => target);
	const fits = named.filter(({ division }) => division);
	const years = new Set(year === null ? fits.flatMap(yearsOf).sort((a, b) => b - a) : [year]);
	const found: JumpHit[] = [];
	// Where a place is named, its documents stand together; where none is, those of a year do.
	if (place !== '') for (const target of fits) found.push(...documentsIn(target, kind, year));
	else
		for (const each of years) {
			if (found.length >= limit) break;
			for (const target of fits) found.push(...documentsIn(target, kind, each));
		}
	return found;
}

/** Those of one kind or of both, of one year or, the newest first, of all. */
function documentsIn(target: Target, kind: ReadTitle['kind'], year: number | null): JumpHit[] {
	const years = year === null ? [...new Set(yearsOf(target))].sort((a, b) => b - a) : [year];
	return years
		.flatMap((each) => documentsOf(target, each))
		.filter((hit) => kind === null || hit.kind === kind);
}

function yearsOf({ division }: Target): number[] {
	return division === null ? [] : [...division[5], ...division[6]];
}

function titleHit(targets: readonly Target[], [at, year, kind, title]: JumpTitle): JumpHit[] {
	const target = targets[at];
	return target ? documentsIn(target, kind, year).map((hit) => ({ ...hit, title })) : [];
}

/** Each page once, as it comes first. */
function onePerPage(hits: readonly JumpHit[]): JumpHit[] {
	const pages = new Map<string, JumpHit>();
	for (const hit of hits) if (!pages.has(hit.path)) pages.set(hit.path, hit);
	return [...pages.values()];
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
