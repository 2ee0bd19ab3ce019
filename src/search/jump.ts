import Fuse from 'fuse.js';
import { normalise } from '../text/normalise.ts';
import { divisionPath, planPath, reportPath, yearPath } from '../urls/urls.ts';
import type { JumpDivision, JumpList } from './jump-list.ts';

/** A place to jump to. */
export interface JumpHit {
	kind: 'division' | 'report' | 'plan' | 'metric' | 'chapter' | 'year';
	zh: string;
	/** Empty where there is no English name. */
	en: string;
	/** Names of the divisions above, the highest first; empty for others. */
	above: string;
	/** The same in English, the nearest first; empty where one of them has no English name. */
	aboveEn: string;
	/** Code, key, id or year. */
	id: string;
	/** Path from the archive's root in Chinese; the English pages have it below `en/`. */
	path: string;
}

/** What a query is held against. */
interface Target {
	hit: JumpHit;
	/** Chinese name, then names with those above before it. */
	han: string[];
	/** Readings written together, initials, English name, key. */
	latin: string[];
	division: JumpDivision | null;
	/** How many reports state the metric; null for what is no metric. */
	reports: number | null;
}

/**
 * Finds names by Chinese, pinyin, initials or English, with a slip of the hand allowed. A year finds its page and documents,
 * a name with a year the documents of it. Traditional characters are the caller's to fold.
 */
export function createJump(list: JumpList): (query: string, limit?: number) => JumpHit[] {
	const targets = [...divisionTargets(list.divisions), ...topicTargets(list)];
	const options = { includeScore: true, ignoreLocation: true, minMatchCharLength: 1 };
	const han = new Fuse(targets, { ...options, keys: ['han'], threshold: 0.5 });
	const latin = new Fuse(targets, { ...options, keys: ['latin'], threshold: 0.35 });
	return (query, limit = 10) => {
		const { name, year } = splitYear(normalise(query).slice(0, 60));
		const isHan = /\p{Script=Han}/u.test(name);
		const typed = isHan ? name : name.replaceAll("'", '');
		if (typed === '') return year === null ? [] : yearHits(targets, year).slice(0, limit);
		const plain = findPlain(targets, typed, isHan ? 'han' : 'latin');
		const fuzzy = plain.length < limit ? (isHan ? han : latin).search(typed, { limit: limit * 4 }) : [];
		const guessed = fuzzy
			.map((guess) => ({ target: guess.item, away: distance(guess, typed, isHan) }))
			.filter(({ away }) => plain.length === 0 || away <= slip(typed))
			.sort((a, b) => a.away - b.away)
			.map(({ target }) => target);
		const found = [...new Set([...plain, ...guessed])];
		return found
			.flatMap((target) => (year === null ? [target.hit] : documentsOf(target, year)))
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

/**
 * Equal names, then names that begin so, then those that hold it; shorter ones first. Of metrics, those that most reports
 * state come first, and those that none states last.
 */
function findPlain(targets: readonly Target[], typed: string, side: 'han' | 'latin'): Target[] {
	const ranked: { rank: number; reports: number; fit: number; target: Target }[] = [];
	for (const target of targets) {
		let best = 9;
		for (const [i, text] of target[side].entries()) {
			if (text === typed) best = Math.min(best, i === 0 ? 0 : 1);
			else if (text.startsWith(typed)) best = Math.min(best, i === 0 ? 2 : 3);
			else if (typed.length > 1 && text.includes(typed)) best = Math.min(best, 4);
		}
		if (best === 9) continue;
		const { reports } = target;
		const rank = best < 2 || reports === null ? best : reports > 0 ? 2 : 8;
		ranked.push({ rank, reports: reports ?? Number.MAX_SAFE_INTEGER, fit: best, target });
	}
	return ranked
		.sort(
			(a, b) =>
				a.rank - b.rank ||
				b.reports - a.reports ||
				a.fit - b.fit ||
				a.target.hit.zh.length - b.target.hit.zh.length,
		)
		.map(({ target }) => target);
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

function divisionTargets(divisions: readonly JumpDivision[]): Target[] {
	return divisions.map((division) => {
		const [code, zh, pinyin, , en] = division;
		const over = divisionsAbove(divisions, division);
		const above = over.map(([, name]) => name);
		const hit: JumpHit = {
			kind: 'division',
			zh,
			en,
			above: above.join(''),
			aboveEn: over.every(([, , , , english]) => english)
				? over
						.map((one) => one[4])
						.reverse()
						.join(', ')
				: '',
			id: code,
			path: divisionPath(code),
		};
		const han = [
			zh,
			...above.map((name) => name + zh),
			above.join('') + zh,
			...above.map((name) => shortName(name) + zh),
		];
		const readings = pinyin.split('|');
		const latin = [...readings.map(joined), ...readings.map(initials), ...named(en), code];
		return { hit, han: [...new Set(han)].map(normalise), latin, division, reports: null };
	});
}

/** The highest first. */
function divisionsAbove(divisions: readonly JumpDivision[], [, , , parent]: JumpDivision): JumpDivision[] {
	const above: JumpDivision[] = [];
	for (let at = divisions[parent]; at !== undefined && above.length < 5; at = divisions[at[3]])
		above.unshift(at);
	return above;
}

/** 河南省 → 河南, 平顶山市 → 平顶山. */
function shortName(name: string): string {
	return name.replace(/(?:省|市|自治区|特别行政区|地区|盟)$/u, '');
}

function topicTargets({ topics }: JumpList): Target[] {
	return topics.map(([kind, id, zh, en, pinyin, path, reports]) => ({
		hit: { kind, zh, en, above: '', aboveEn: '', id, path },
		han: [normalise(zh)],
		latin: [joined(pinyin), initials(pinyin), ...named(en), normalise(id)],
		division: null,
		reports: kind === 'metric' ? reports : null,
	}));
}

function named(english: string): string[] {
	return english === '' ? [] : [normalise(english)];
}

function joined(pinyin: string): string {
	return pinyin.replaceAll(' ', '');
}

function initials(pinyin: string): string {
	return pinyin
		.split(' ')
		.map((syllable) => syllable[0] ?? '')
		.join('');
}
