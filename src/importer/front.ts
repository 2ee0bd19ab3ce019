/** The head of an official document (GB/T 9704): red head, document number, signatory, title, addressee. */
import { addresseeIn, isAddressee } from './addressee.ts';
import { isDateLine, readDate } from './dates.ts';
import { NUMBER } from './document-part.ts';
import type { Line } from './line.ts';
import { numberingLevel } from './numbering.ts';
import { isLetterhead, isRedHead, joinRedHead, organIn } from './red-head.ts';
import { TITLE_END } from './title-form.ts';

export interface Front {
	title: string | null;
	/** A notice that issues the document is titled apart; its title stays in the text. */
	notice: string | null;
	redHead: string | null;
	documentNumber: string | null;
	signatory: string | null;
	addressee: string | null;
	/** A date that stands in the head. */
	issued: string | null;
	/** The paragraphs without title, document number and signatory. */
	rest: Line[];
}

const SIGNATORY = /签发人[：:]\s*([\p{Script=Han}·\s、，]{2,40})$/u;
const NOTICE = /关于(?:印发|转发|公布|下发)[《〈]?(.+?)[》〉]?的通知$/u;
const SEARCHED = 40;

/** Takes the head from the paragraphs. What is not stated is null. */
export function readFront(lines: readonly Line[]): Front {
	const paragraphs = joinRedHead(lines);
	const front: Front = { ...EMPTY, rest: [] };
	const end = headEnd(paragraphs);
	const used = new Set<number>();
	for (let i = 0; i < end; i++) if (readLine(front, paragraphs[i]?.text ?? '')) used.add(i);
	const title = titleRun(paragraphs, end, used);
	if (title !== null) takeTitle(front, paragraphs, title, used);
	dropRepeats(title, paragraphs, end, used);
	front.redHead ??= organIn(paragraphs.slice(0, Math.min(...used, title?.from ?? end)));
	if (title !== null) front.redHead ??= organIn(paragraphs.slice(title.to, end));
	front.addressee = addresseeIn(paragraphs.filter((_, i) => i >= (title?.to ?? 0) && !used.has(i)));
	front.rest.push(
		...paragraphs
			.map((line, i) => (i < end ? withoutHeading(line) : { ...line }))
			.filter((_, i) => !used.has(i)),
	);
	if (front.notice !== null) markHeadings(front);
	return front;
}

const EMPTY: Omit<Front, 'rest'> = {
	title: null,
	notice: null,
	redHead: null,
	documentNumber: null,
	signatory: null,
	addressee: null,
	issued: null,
};

/** The head ends with the first paragraph of running text, addressee or numbered heading. */
function headEnd(paragraphs: readonly Line[]): number {
	const end = paragraphs.findIndex(
		({ text, table }) =>
			table === undefined &&
			(numberingLevel(text) > 0 ||
				isAddressee(text) ||
				/[。；！？：]$/u.test(text) ||
				text.length > 90 ||
				/。.{5}/u.test(text)),
	);
	return Math.min(end < 0 ? paragraphs.length : end, SEARCHED);
}

/** Reads number, signatory and date of a head line; true where the line holds nothing else that the text should keep. */
function readLine(front: Front, text: string): boolean {
	const number = NUMBER.exec(text);
	const signatory = SIGNATORY.exec(text)?.[1];
	if (number !== null) front.documentNumber ??= `${number[1]}〔${number[2]}〕${Number(number[3])}号`;
	if (signatory !== undefined) front.signatory ??= toNames(signatory);
	if (isDateLine(text)) front.issued ??= readDate(text);
	if (isRedHead(text)) front.redHead ??= text.replace(/文件$/u, '').trim();
	return number !== null || signatory !== undefined || (isDateLine(text) && /^[（(]/u.test(text));
}

/** `赵 红 兵` → 赵红兵; `赵玉勋 李伟` → 赵玉勋、李伟. */
function toNames(text: string): string {
	const words = text.split(/[\s、，]+/u).filter((word) => word !== '');
	return words.every((word) => word.length === 1) ? words.join('') : words.join('、');
}

/** OCR sets a red head like a heading. */
function withoutHeading({ heading: _, ...line }: Line): Line {
	return line;
}

/** What stands in brackets below a title and belongs to it. */
const BELOW_TITLE = /^[（(](?:(?:19|20)\d\d(?:年度?)?|公开[版稿]?|摘要|全文|节选)[)）]$/u;

interface Run {
	from: number;
	to: number;
	text: string;
}

/** The lines that together are the title: they end like one and are not parted by another element of the head. */
function titleRun(paragraphs: readonly Line[], end: number, used: ReadonlySet<number>): Run | null {
	for (let to = 0; to < end; to++) {
		if (used.has(to)) continue;
		let from = to;
		while (from > 0 && isTitlePart(paragraphs[from - 1]?.text ?? '') && !used.has(from - 1)) from--;
		if (isLetterhead(paragraphs[from]?.text ?? '', textOf(paragraphs.slice(from + 1, to + 1)))) from++;
		const more = BELOW_TITLE.test(paragraphs[to + 1]?.text ?? '') ? 1 : 0;
		const parts = paragraphs.slice(from, to + 1 + more).map(({ text }) => text);
		const text = joinTitle(parts);
		const next = paragraphs[to + 1]?.text ?? '';
		if (isTitle(text) && !(to + 1 < end && !used.has(to + 1) && /^(?:的)?(?:通知|报告)$/u.test(next)))
			return { from, to: to + 1 + more, text };
	}
	return null;
}

function textOf(lines: readonly Line[]): string {
	return lines.map(({ text }) => text).join('');
}

function isTitle(text: string): boolean {
	return (
		TITLE_END.test(text) &&
		text.length >= 6 &&
		text.length <= 100 &&
		/法治|依法行政|依法治|报告|安排|要点/u.test(text)
	);
}

function isTitlePart(text: string): boolean {
	return text.length <= 50 && !isRedHead(text) && !isDateLine(text) && !/[。；：:，|｜]|今天是/u.test(text);
}

/** Joins the lines of a title; a space stays between the names of two organs, 中共偃师区委 偃师区人民政府关于…. */
export function joinTitle(parts: readonly string[]): string {
	return parts.reduce((title, part) => {
		const organs =
			/(?:委|政府|委员会|办公室|局|厅)$/u.test(title) &&
			/^(?!关于)[^关]{2,24}(?:委|政府|委员会|办公室|局|厅)(?=$|关于)/u.test(part);
		return `${title}${organs ? ' ' : ''}${part}`;
	}, '');
}

function takeTitle(front: Front, paragraphs: readonly Line[], title: Run, used: Set<number>): void {
	const core = NOTICE.exec(title.text)?.[1];
	const attached = core === undefined ? undefined : attachment(paragraphs, title.to, core);
	front.title = attached ?? title.text;
	if (attached !== undefined) front.notice = title.text;
	for (let i = title.from; i < title.to; i++) used.add(i);
}

/** A page prints the title above the document, which prints it again. */
function dropRepeats(title: Run | null, paragraphs: readonly Line[], end: number, used: Set<number>): void {
	const again = title === null ? null : titleRun(paragraphs, end, used);
	if (title === null || again === null || bare(again.text) !== bare(title.text)) return;
	for (let i = again.from; i < again.to; i++) used.add(i);
}

function bare(text: string): string {
	return text.replace(/[《》〈〉\s]/gu, '');
}

/** The document that a notice issues begins with its own title. */
function attachment(paragraphs: readonly Line[], from: number, core: string): string | undefined {
	const found = paragraphs
		.slice(from, from + SEARCHED)
		.find(({ text }) => text.length >= 6 && bare(core).endsWith(bare(text)));
	return found?.text;
}

/** A notice and its attachment are both headed. */
function markHeadings(front: Front): void {
	const at = front.rest.findIndex(({ text }) => isAddressee(text));
	front.rest.splice(Math.max(0, at), 0, { text: front.notice ?? '', heading: 1 });
	const own = front.rest.find(({ text }) => text === front.title);
	if (own !== undefined) own.heading = 1;
}
