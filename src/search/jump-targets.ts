import { normalise } from '../text/normalise.ts';
import { divisionPath } from '../urls/urls.ts';
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
	/** Of a document, where the title says more than its name. */
	title?: string;
	/** Whether no name of it has what was typed: it is only alike. */
	isGuess?: boolean;
}

/** What a query is held against. */
export interface Target {
	hit: JumpHit;
	/** Chinese name, then names with those above before it. */
	han: string[];
	/** Readings written together, initials, English name, key. */
	latin: string[];
	division: JumpDivision | null;
	/** How many reports state the metric; null for what is no metric. */
	reports: number | null;
}

/** All names of the archive, divisions first, in their order. */
export function jumpTargets(list: JumpList): Target[] {
	return [...divisionTargets(list.divisions), ...topicTargets(list)];
}

/** Which of a target's names a query is held against: those in Chinese where it has a Chinese character. */
export function sideOf(typed: string): 'han' | 'latin' {
	return /\p{Script=Han}/u.test(typed) ? 'han' : 'latin';
}

/** What has a query in its names, and whether one of its names is the query. */
export interface Plain {
	target: Target;
	isExact: boolean;
}

/**
 * Equal names, then names that begin so, then those that hold it; shorter ones first. Of metrics, those that most reports
 * state come first, and those that none states last. A division of which any name begins so, be it its initials (`ys`: 偃师区), stands
 * before metrics.
 */
export function findPlain(targets: readonly Target[], typed: string): Plain[] {
	const side = sideOf(typed);
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
		const rank = rankOf(target, best);
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
		.map(({ target, fit }) => ({ target, isExact: fit < 2 }));
}

function rankOf({ division, reports }: Target, fit: number): number {
	if (fit < 2) return fit;
	if (reports !== null) return reports > 0 ? 2 : 8;
	return division !== null && fit === 3 ? 2 : fit;
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
	return topics.map(([kind, id, zh, en, pinyin, path, rank]) => {
		const numbers = kind === 'chapter' ? numbersOf(rank) : { han: [], latin: [] };
		return {
			hit: { kind, zh, en, above: '', aboveEn: '', id, path },
			han: [normalise(zh), ...numbers.han],
			latin: [joined(pinyin), initials(pinyin), ...named(en), normalise(id), ...numbers.latin],
			division: null,
			reports: kind === 'metric' ? rank : null,
		};
	});
}

/** How the number of a chapter is typed; an outline has ten at most. */
function numbersOf(chapter: number): { han: string[]; latin: string[] } {
	const han = '一二三四五六七八九十'[chapter - 1] ?? '';
	const digits = String(chapter);
	return {
		han: [...(han === '' ? [] : [`第${han}章`, han]), `第${digits}章`],
		latin: [`chapter ${digits}`, `ch ${digits}`, `ch${digits}`, digits],
	};
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
