/** Numbers that are parts of what a metric counts. */
import type { Figure, Passage } from './passage.ts';

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
		JOINED.test(text.slice(first.end, second.start)) &&
		OPENS.test(text.slice(second.end, second.end + LONGEST));
	const figure = figures[index];
	return joins(figures[index - 1], figure) || joins(figure, figures[index + 1]);
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
