/** The end of an official document: signature, date of issue, imprint. */
import { isDateLine, readDate } from './dates.ts';
import type { Line } from './line.ts';

export interface Closing {
	/** The organs that sign, joined by 、. */
	issuer: string | null;
	issued: string | null;
	/** Date of printing in the imprint, for a document that is not signed. */
	printed: string | null;
}

const ORGAN =
	/^[\p{Script=Han}（）\s]{3,60}(?:委|委员会|政府|办公室|办公厅|领导小组|局|厅|院|部|处|中心|管委会)$/u;
const PRINTED = /(?:印发?|印制)[。]?$/u;
const SIGNED =
	/^([\p{Script=Han}（）\s]{3,60}?(?:委|委员会|政府|办公室|办公厅|领导小组|局|厅))\s*((?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年.{2,8}[日号])$/u;
const SEARCHED = 16;

export function readClosing(paragraphs: readonly Line[]): Closing {
	const tail = paragraphs.slice(-SEARCHED).map(({ text }) => text);
	const printed = tail.findLast((text) => text.length < 80 && PRINTED.test(text) && readDate(text) !== null);
	const dated = tail.findLastIndex((text) => isDateLine(text));
	const signed = tail.map((text) => SIGNED.exec(text)).findLast((match) => match !== null);
	const organs = signed === undefined || signed === null ? organsBefore(tail, dated) : (signed[1] ?? null);
	const day = signed?.[2] ?? tail[dated];
	return {
		issuer: organs === null ? null : organs.trim().replace(/\s+/gu, '、'),
		issued: day === undefined ? null : readDate(day),
		printed: printed === undefined ? null : readDate(printed),
	};
}

/** 甲县人民政府关于2016年度法治政府建设情况的报告: a title begins with who reports. */
export function organInTitle(title: string | null): string | null {
	return (
		/^([\p{Script=Han}（）、]{2,30}(?:人民政府|委员会|办公室|司法局))关于/u.exec(title ?? '')?.[1] ?? null
	);
}

/** The names right above the date; or, without a date, those that end the text. */
function organsBefore(tail: readonly string[], dated: number): string | null {
	const end = dated >= 0 ? dated : tail.length;
	let from = end;
	while (from > 0 && ORGAN.test(tail[from - 1] ?? '')) from--;
	return from === end ? null : tail.slice(from, end).join(' ');
}
