/** The red head of an official document (GB/T 9704): the issuing organ's name in large letters, with 文件 or without. */
import { NUMBER } from './document-part.ts';
import type { Line } from './line.ts';

const WITH_DOCUMENT = /^[\p{Script=Han}（）()\s]{4,60}文件$/u;
const ORGAN = /^[\p{Script=Han}（）]{4,40}(?:委|委员会|政府|领导小组|办公室|局|厅)$/u;
const PLACE = /^\p{Script=Han}{2,10}[省市区县州盟旗]$/u;

/** 某县人民政府文件 */
export function isRedHead(text: string): boolean {
	return WITH_DOCUMENT.test(text);
}

/** A red head without 文件: the first line that is an organ's name alone. */
export function organIn(head: readonly Line[]): string | null {
	return head.map(({ text }) => text).find((text) => ORGAN.test(text)) ?? null;
}

/** Makes one line of a red head whose large letters need several: the place, the organs, 文件. */
export function joinRedHead(paragraphs: readonly Line[]): Line[] {
	const end = paragraphs.slice(0, MOST_LINES).findIndex(({ text }) => text === '文件' || isRedHead(text));
	const last = paragraphs[end];
	if (last === undefined) return [...paragraphs];
	let from = end;
	while (from > 0 && isPart(paragraphs[from - 1])) from--;
	const text = paragraphs
		.slice(from, end + 1)
		.map((line) => line.text)
		.join('');
	if (from === end || !isRedHead(text)) return [...paragraphs];
	return [...paragraphs.slice(0, from), { ...last, text }, ...paragraphs.slice(end + 1)];
}

const MOST_LINES = 8;

function isPart(line: Line | undefined): boolean {
	return line !== undefined && line.table === undefined && (PLACE.test(line.text) || ORGAN.test(line.text));
}

/** Whether an organ above a title is the letterhead, not an author: the title names the same one, with or without the places above it. */
export function isLetterhead(organ: string, title: string): boolean {
	const named = /^(.{4,40}?(?:委|委员会|政府|领导小组|办公室|局|厅))关于/u.exec(title)?.[1];
	return named !== undefined && ORGAN.test(organ) && (organ.endsWith(named) || named.endsWith(organ));
}

/** Whether a line that stands above a document number is its red head. */
export function isAboveNumber(text: string, next: string): boolean {
	return ORGAN.test(text.replace(/\s+/gu, '')) && NUMBER.test(next.replace(/\s+/gu, ''));
}
