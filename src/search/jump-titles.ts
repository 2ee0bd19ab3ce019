/**
 * Titles of documents in the jump box. Nearly all are made of a division's name, a year and a few words that stand in every other title:
 * these need no text of their own, since a query in such words is read back to the name and the year. Only others are carried.
 */
import { normalise } from '../text/normalise.ts';
import type { JumpTitle } from './jump-list.ts';

/** What a query in the words of titles asks for. `"中站区人民政府关于年度法治政府建设工作情况的报告"` → 中站区, report. */
export interface ReadTitle {
	/** What is no word of titles: a division's name; empty for none. */
	place: string;
	/** Null where the words leave it open. */
	kind: 'report' | 'plan' | null;
	/** Whether all of it are whole words: not `…法治政`, as it stands while somebody types. */
	isWhole: boolean;
}

const WORDS =
	/法治政府建设|年度|工作|情况|报告|安排|人民政府|中共|关于|(?<=[省市区县旗州盟])(?:委员会|委|政府)|[年的()[\]《》]/gu;
const BEGUN = /(?:法治政府建|法治政府|法治政|法治|法|年|工|情|报|安|人民政|人民|人|关|(?:19|20)\d?|[12])$/u;
/** A query that names no place is one of a title only where it has one of these. */
const TELLING = /法治政府|报告|安排/u;

/** Null for what has no word of titles. The year is taken out before. */
export function readTitle(typed: string): ReadTitle | null {
	const left = typed.replace(WORDS, '');
	const place = left.replace(BEGUN, '');
	if (place === typed || (place === '' && !TELLING.test(typed))) return null;
	const [last] = [...typed.matchAll(/报告|安排/gu)].slice(-1);
	const kind = last ? (last[0] === '安排' ? 'plan' : 'report') : null;
	// 偃师区委 偃师区人民政府
	return { place: place.replace(/^(.+)\1$/u, '$1'), kind, isWhole: place === left };
}

/** 湛河区2020 → 湛河区 and 2020. */
export function splitYear(query: string): { name: string; year: number | null } {
	const [found] = /(?:19|20)\d\d/u.exec(query) ?? [];
	return {
		name: query.replace(found ?? '', '').replace(/年$/u, ''),
		year: found === undefined ? null : Number(found),
	};
}

/** Whether a title says no more than a division of one of these names, the year and what every title says. */
export function isPlainTitle(
	title: string,
	names: readonly string[],
	kind: 'report' | 'plan',
	covers: number,
): boolean {
	const { name, year } = splitYear(normalise(title));
	const read = readTitle(name);
	if (read === null || !read.isWhole || (year !== null && year !== covers)) return false;
	return (read.kind ?? kind) === kind && (read.place === '' || names.includes(read.place));
}

/** Finds the documents whose carried titles have what was typed; a year may be theirs or their title's. */
export function createTitleFinder(titles: readonly JumpTitle[]): (query: string) => JumpTitle[] {
	const known = titles.map((title) => ({ title, text: normalise(title[3]) }));
	const named = known.map((each) => ({ ...each, name: splitYear(each.text).name }));
	return (query) => {
		const { name, year } = splitYear(query);
		if (name.length < 2) return [];
		return named
			.filter(
				(each) =>
					each.text.includes(query) ||
					(each.title[1] === (year ?? each.title[1]) && each.name.includes(name)),
			)
			.map(({ title }) => title);
	};
}

/** The order of titles in the list. */
export function byPlaceAndYear(a: JumpTitle, b: JumpTitle): number {
	return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
}
