import { readYear } from './dates.ts';

const YEAR =
	/(?<![\d〔[（(第])((?:19|20)\d\d)(?=年|\s*$|[法依度])|[（(]((?:19|20)\d\d)(?:年度?)?(?:法治[^）)]*)?[)）]/u;
const HAN_YEAR = /([一二][〇零○一二三四五六七八九]{3})年/u;
const STATED = /(?:现将|现就|将)[^。]{0,30}?((?:19|20)\d\d)\s*年/u;
const OPENING = /^((?:19|20)\d\d)年(?:度|以?来)?(?=[，,]|是|我|全)/u;
/** The clock of a site. */
const TODAY = /今天是.{0,4}\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/u;

/**
 * The year that a document covers: its title's, else what its first paragraphs say they report on. Never the year of a
 * document number or of issue. Null where nothing states it.
 */
export function coverageYear(title: string | null, paragraphs: readonly string[]): number | null {
	const inTitle = title === null ? null : yearIn(title.replace(TODAY, ''));
	if (inTitle !== null) return inTitle;
	const texts = paragraphs.filter((text) => !TODAY.test(text));
	const first = texts.slice(0, 12);
	const stated = find(first, STATED) ?? find(first, OPENING);
	return stated ?? mostNamed(texts);
}

/** 现将2023年法治政府建设情况报告如下. */
const REPORTED =
	/(?:现将|现就)[^。]{0,24}?((?:19|20)\d\d)\s*年[^。]{0,40}?(?:报告|汇报|公告|公布|公示|总结|通报)如下/u;

/**
 * The year that the first paragraphs say they report on, where the title has another; null where it has none or the same.
 * A title may bear the year of issue: 某县2024年法治政府建设报告 of January 2024 reports on 2023.
 */
export function otherYear(title: string | null, paragraphs: readonly string[]): number | null {
	const inTitle = title === null ? null : yearIn(title.replace(TODAY, ''));
	const reported = find(paragraphs.slice(0, 12), REPORTED);
	return inTitle === null || reported === inTitle ? null : reported;
}

function yearIn(title: string): number | null {
	const arabic = YEAR.exec(title);
	if (arabic !== null) return Number(arabic[1] ?? arabic[2]);
	const han = HAN_YEAR.exec(title)?.[1];
	return han === undefined ? null : readYear(han);
}

function find(paragraphs: readonly string[], pattern: RegExp): number | null {
	const year = paragraphs.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
	return year === undefined ? null : Number(year);
}

/** The year that stands before 年度 in at least two places and more often than any other. */
function mostNamed(paragraphs: readonly string[]): number | null {
	const counts = new Map<number, number>();
	for (const [, year] of paragraphs.join('\n').matchAll(/((?:19|20)\d\d)年度/gu))
		counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first === undefined || first[1] < 2 || first[1] === second?.[1] ? null : first[0];
}
