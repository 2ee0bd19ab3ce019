/** Clean paragraphs → the archive's Markdown: `## 一、`, `### （一）`, `#### 1.`, bold run-in headings, pipe tables. */
import { statesFigure } from '../text/states-figure.ts';
import type { Line } from './line.ts';
import { numberingLevel } from './numbering.ts';

/** Longest first sentence that is a heading: （一）完善决策机制，政府决策日益规范。 */
const LONGEST_HEADING = 60;
/** Longest run-in heading of two clauses: 一是成立机构，健全机制。 */
const LONGEST_RUN_IN = 36;
const RUN_IN = /(?<=^|[。；：，、！？])[一二三四五六七八九十]{1,3}(?:是|要)(?=[\p{Script=Han}“《])/gu;

export function toMarkdown(paragraphs: readonly Line[]): string {
	const blocks = paragraphs.flatMap((paragraph, i) =>
		isAttachment(paragraphs, i) ? [toRunIn(paragraph.text)] : blockOf(paragraph),
	);
	return `${blocks.join('\n\n')}\n`;
}

/** `2.某县统计表` in the list that `附件：1.某县目录` begins is the name of an attachment, no heading. */
function isAttachment(paragraphs: readonly Line[], at: number): boolean {
	let first = at;
	while (numberingLevel(paragraphs[first]?.text ?? '') === 3) first--;
	return first < at && /^附件?[：:]/u.test(paragraphs[first]?.text ?? '');
}

function blockOf({ text, heading, table }: Line): string[] {
	if (table !== undefined) return [toTable(table)];
	const level = numberingLevel(text);
	if (level === 0)
		return heading === undefined || !isTitle(text) ? [toRunIn(text)] : [`## ${escapeMarks(text)}`];
	const { head, body } = cutHeading(text, level, heading !== undefined);
	if (head === '') return [toRunIn(text)];
	return [`${'#'.repeat(level + 1)} ${escapeMarks(head)}`, ...(body === '' ? [] : [toRunIn(body)])];
}

function isTitle(text: string): boolean {
	return text.length <= LONGEST_HEADING && !/[。；，：！？]$/u.test(text);
}

/** A heading is a line of its own or the first sentence of its paragraph; items of the lower levels are often plain sentences. */
function cutHeading(text: string, level: number, marked: boolean): { head: string; body: string } {
	const stop = firstStop(text);
	const head = stop < 0 ? text : text.slice(0, stop + 1);
	const body = text.slice(head.length);
	const longest = level <= 2 ? LONGEST_HEADING : LONGEST_RUN_IN;
	const item = level >= 3 && body === '' && stop >= 0 && !marked;
	// Figures are read of paragraphs only.
	const fits = head.length <= longest && !item && !/[；;，：:]$/u.test(head) && !statesFigure(head);
	return fits ? { head, body } : { head: '', body: text };
}

/** Place of the first 。 outside brackets and quotation marks; -1 without one. */
function firstStop(text: string): number {
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		const sign = text[i] ?? '';
		if ('（《“('.includes(sign)) depth++;
		else if ('）》”)'.includes(sign)) depth = Math.max(0, depth - 1);
		else if (sign === '。' && depth === 0) return i;
	}
	return -1;
}

/** `一是成立机构，健全机制。在…` → `**一是成立机构，健全机制**。在…` */
function toRunIn(text: string): string {
	const starts = runIns(text);
	if (starts.length < 1) return escapeLine(text);
	let out = '';
	let from = 0;
	starts.forEach((start, i) => {
		const end = runInEnd(text.slice(start, starts[i + 1] ?? text.length)) + start;
		out += escapeMarks(text.slice(from, start));
		out += end === start ? '' : `**${escapeMarks(text.slice(start, end))}**`;
		from = end;
	});
	return out + escapeLine(text.slice(from), out === '');
}

/** 一是 alone heads nothing: there must be 二是 too, unless it opens its paragraph. */
function runIns(text: string): number[] {
	const found = [...text.matchAll(RUN_IN)].map(({ index }) => index);
	return found.length >= 2 || found[0] === 0 ? found : [];
}

/** The end of the heading: its sentence, when that is short and of two clauses at most and more follows it; else its first clause. */
function runInEnd(item: string): number {
	const stop = /[。；]/u.exec(item)?.index ?? item.length;
	const sentence = item.slice(0, stop);
	const clauses = sentence.split('，');
	if (item[stop] === '。' && stop + 1 < item.length && clauses.length <= 2 && stop <= LONGEST_RUN_IN)
		return stop;
	return clauses[0]?.length ?? 0;
}

function toTable(rows: readonly string[][]): string {
	const columns = Math.max(...rows.map((row) => row.length));
	const line = (row: readonly string[]) =>
		`| ${Array.from({ length: columns }, (_, i) => escapeMarks(row[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
	const [head = [], ...rest] = rows;
	return [
		line(head),
		`| ${Array.from({ length: columns }, () => '---').join(' | ')} |`,
		...rest.map(line),
	].join('\n');
}

/** What Markdown would read as its own stays a sign. */
function escapeMarks(text: string): string {
	return text
		.replace(/[\\*_`<]/gu, '\\$&')
		.replace(/~(?=~)/gu, '\\~')
		.replace(/\](?=[(:[])/gu, '\\]')
		.replace(/&(?=[a-z0-9#]+;)/giu, '\\&');
}

function escapeLine(text: string, opens = true): string {
	const escaped = escapeMarks(text);
	return opens
		? escaped
				.replace(/^(?:#{1,6}(?=\s|$)|[-+>](?=\s|$)|>|\||[-=]+$)/u, '\\$&')
				.replace(/^(\d{1,9})([.)])(?=\s)/u, '$1\\$2')
		: escaped;
}
