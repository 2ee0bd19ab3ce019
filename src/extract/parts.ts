/** Numbers that are parts of what a metric counts. */
import { type Clause, type Figure, listStart, type Passage } from './passage.ts';

const NOUN = '(?:部门|单位|机关|乡镇|镇街|街镇|街道|乡|镇|村|社区|园区|开发区|管委会|办事处|委办局)';
const BODIES = `(?:(?!执法|调解)\\p{Script=Han}){0,6}?${NOUN}(?:\\([^()]*\\))?`;
const JOINED = new RegExp(`^${BODIES}(?:办事处)?(?:[、和及与]|以及|、以及)$`, 'u');
const OPENS = new RegExp(`^${BODIES}`, 'u');
/** Characters between two numbers of one sum, and of the bodies behind the second. */
const LONGEST = 30;

/** 17个乡镇、36个县直单位进行了述法: both did, and their sum is not stated. */
export function isSummand({ text, figures }: Passage, index: number): boolean {
	const joins = (first: Figure | undefined, second: Figure | undefined) =>
		first !== undefined &&
		second !== undefined &&
		second.start - first.end < LONGEST &&
		((JOINED.test(text.slice(first.end, second.start)) &&
			OPENS.test(text.slice(second.end, second.end + LONGEST))) ||
			isFileKind(text, first, second));
	const figure = figures[index];
	return joins(figures[index - 1], figure) || joins(figure, figures[index + 1]);
}

/** 处罚案卷60卷、许可案卷40卷: the files of two kinds were read, and their sum is not stated. */
function isFileKind(text: string, first: Figure, second: Figure): boolean {
	return (
		KIND_OF_FILES.test(text.slice(Math.max(0, first.start - 8), first.start)) &&
		NEXT_KIND.test(text.slice(first.end, second.start))
	);
}

const KIND_OF_FILES = /(?:处罚|许可|强制|检查)(?:案卷|卷宗|卷)[共各]?$/u;
const NEXT_KIND = /^[、,和及与](?:行政)?(?:处罚|许可|强制|检查)(?:案卷|卷宗|卷)[共各]?$/u;

/** 市政府本级收到申请126件: the government alone, beside the whole area. */
const OWN_LEVEL = /[市区县旗州省](?:人民)?(?:政府)?本级[^。;]*$/u;
/** An office at the head of a clause: 市市场监管局办理664件. */
const OFFICE =
	/^(?!其中)\p{Script=Han}{1,12}?(?:局|委|大队|支队|法院|管委会|镇|乡|街道)(?!\p{Script=Han}{0,3}(?:共|合计))/u;

/** Offices named one after another. */
const OFFICES = 12;

/**
 * 砚北街道办理处罚案件1117件, “老支书调解室”调处208件: where that begins which is told of one place or office, where the whole
 * area may have its own number; null where it is told of all.
 */
export function officeOf({ text, clauses }: Passage, { start, clause }: Figure): number | null {
	const from = Math.max(clauses[clause]?.sentence ?? 0, start - FAR);
	const before = text.slice(from, start);
	const part = before.lastIndexOf(';') + 1;
	const told = (part > 0 || from > start - FAR) && ONE_OFFICE.test(before.slice(part));
	return told ? from + part : null;
}

const ONE_OFFICE =
	/^(?:[“"]?\p{Script=Han}{2,8}[”"]?(?:调解室|工作室)|(?!其中|各|对|面向|向|为|由)(?:(?!全年|代理)\p{Script=Han}){1,8}?(?:(?<!司法|审计|审批|服务|法制)局|大队|支队|管委会|镇|乡|街道)(?:作为|率先|试点|全年|单独|探索)?)(?!\p{Script=Han}{0,3}(?:共|合计|级)|[、和及(])/u;

/** 纠错13件(撤销7件、确认违法4件): what the bracket right behind a number holds are its parts. */
export function isInBracket({ text, figures }: Passage, index: number): boolean {
	const { start } = figures[index] as Figure;
	for (let at = index - 1; at >= 0 && index - at <= OFFICES; at--) {
		const between = text.slice(figures[at]?.end, start);
		if (between.length > FAR || /[)。;]/u.test(between)) return false;
		if (/^\p{Script=Han}{0,10}\(/u.test(between)) return true;
	}
	return false;
}

/** It counts a part of what another number counts. `left`: the text of its own stretch before it. */
export function isPart({ text, clauses }: Passage, { start, clause }: Figure, left: string): boolean {
	if (/其中|当中/u.test(left) || OWN_LEVEL.test(text.slice(Math.max(0, start - 120), start))) return true;
	if (opensParts(text, clauses[clause], start) || OWN_SUED.test(clauseTo(text, clauses[clause], start)))
		return true;
	let first = listStart(clauses, clause);
	for (let back = 0; back < OFFICES && first > 0 && follows(text, clauses, first); back++)
		first = listStart(clauses, first - 1);
	return opensParts(text, clauses[first], start);
}

/** 行政机关应诉78宗，市政府应诉22宗: the government's own. */
const OWN_SUED = /^[县市区旗]政府(?:作为被告|为被告|本级)?(?:应诉|被诉)/u;

function opensParts(text: string, clause: Clause | undefined, end: number): boolean {
	return /^(?:其中|当中|含|包括|包含)/u.test(clauseTo(text, clause, end));
}

function clauseTo(text: string, clause: Clause | undefined, end: number): string {
	return clause === undefined ? '' : text.slice(clause.start, end);
}

/** 其中市公安局办理3105件，市市场监管局办理664件: one office after another is named with its share. */
function follows(text: string, clauses: Passage['clauses'], at: number): boolean {
	const here = clauses[at];
	return here !== undefined && text[here.start - 1] === ',' && OFFICE.test(text.slice(here.start, here.end));
}

/** Characters from the counted files to a number of their kinds. */
const FAR = 120;
const COUNTED =
	'(?:(?:案卷|卷宗)[^,;:()、\\d]{0,6}\\d[\\d,]*\\p{Script=Han}|\\d[\\d,]*\\p{Script=Han}[^,;:()、\\d]{0,12}(?:案卷|卷宗))';
/** Up to a number in the bracket behind counted files, or in the list that 其中 begins. */
const CASE_FILES = new RegExp(
	`${COUNTED}[^,;:()]{0,8}(?:\\([^()]*|(?:\\([^()]*\\))?[,;:](?:其中|包括|分别是?)[^;:]*)$`,
	'u',
);

/** 抽查案卷315宗(行政处罚150宗、行政检查60宗)，其中行政许可105宗: the files were read anew, their cases were not handled. */
export function isOfCaseFiles({ text, clauses }: Passage, { start, clause }: Figure): boolean {
	const sentence = clauses[clause]?.sentence ?? 0;
	const before = text.slice(Math.max(sentence, start - FAR), start);
	return CASE_FILES.test(before);
}
