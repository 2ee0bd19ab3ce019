/** Lines → paragraphs: undoes hard wraps and page breaks. `必然要↵↵求,是` → `必然要求,是`. */
import { type Line, width } from './line.ts';
import { opensHeading } from './numbering.ts';
import { TITLE_END } from './title-form.ts';

const CLOSED = /[。！？；：:;!?…][”’"」』）)》]*$/u;
const HANGING = /[，、,《（(“‘]$/u;
/** A line of this width is running text; headings and signatures are shorter. */
const RUNNING = 26;
/** Where the lines of a text are of one width, running text is as wide as most of them. */
const SHORTEST = 18;
/** No line of a document begins with a mark that closes something. */
const BELONGS_BEFORE = /^\s*[，。；、：！？）》”’】〕]/u;

/** Joins what belongs together. Empty lines stay in neither form; headings that the source marks, tables and indents part paragraphs. */
export function unwrap(lines: readonly Line[], whole: boolean): Line[] {
	const filled = lines.filter(({ text, table }) => table !== undefined || text.trim() !== '');
	if (whole) return filled;
	const measure = measuresOf(filled);
	const out: Line[] = [];
	let last: string[] = [];
	let end: Line = { text: '' };
	for (const line of filled) {
		const current = out.at(-1);
		if (current !== undefined && continues(current, end, line, measure)) last.push(line.text.trim());
		else {
			close(out, last);
			last = [line.text.trim()];
			out.push(withoutIndent(line));
		}
		end = line;
	}
	close(out, last);
	return out;
}

function withoutIndent({ indent: _, ...line }: Line): Line {
	return line;
}

function close(out: Line[], parts: readonly string[]): void {
	const line = out.at(-1);
	if (line === undefined || line.table !== undefined) return;
	line.text = parts.reduce(
		(text, part) => text + (isLatin(text.at(-1)) && isLatin(part[0]) ? ' ' : '') + part,
		'',
	);
}

function isLatin(sign: string | undefined): boolean {
	return sign !== undefined && /[A-Za-z]/u.test(sign);
}

/** `last` is the last source line of the paragraph `current`. */
function continues(current: Line, last: Line, next: Line, measures: readonly Measure[]): boolean {
	const end = last.text.trim();
	if (current.table !== undefined || next.table !== undefined) return false;
	if (ATTACHMENT.test(next.text.trim())) return false;
	if (next.opens === true || (current.heading !== undefined && next.heading !== undefined)) return false;
	if (next.opens === false) return !CLOSED.test(end) || !startsAnew(next.text);
	if (BELONGS_BEFORE.test(next.text) || tearsAnnouncement(end, next.text)) return true;
	const full = measures.some(({ size, most }) => size(last) >= most - 1.5);
	if (full) return !CLOSED.test(end) || !(/[：:]$/u.test(end) || startsAnew(next.text));
	if (startsAnew(next.text) || CLOSED.test(end) || current.heading !== undefined) return false;
	if (HANGING.test(end) || tearsHeading(end, next.text)) return true;
	if (isTitleLine(end)) return false;
	if (measures.length === 0 || (opensHeading(end) && !/[，。；：]/u.test(end))) return width(end) >= RUNNING;
	return measures.some(({ size, most }) => size(last) >= Math.max(SHORTEST, most * 0.8));
}

/** How much of a line's measure is taken: by its text and the indent before it. */
type Size = (line: Line) => number;
const inWidth: Size = ({ text, indent = 0 }) => width(text.trim()) + indent;
const inCharacters: Size = ({ text, indent = 0 }) => text.trim().length + indent;

/** Wraps are made by the width that a line takes on paper, or by the number of its characters whatever their width. */
interface Measure {
	size: Size;
	most: number;
}

function measuresOf(lines: readonly Line[]): Measure[] {
	return [inWidth, inCharacters].flatMap((size) => {
		const most = wrapWidth(lines, size);
		return most === null ? [] : [{ size, most }];
	});
}

/** `（四）坚持制度，提升应诉工作↵成效。2022年…`: a page break in a first sentence, whose end opens the next line. */
function tearsHeading(end: string, next: string): boolean {
	return opensHeading(end) && width(end) >= 16 && /^[^，。；：]{1,10}。/u.test(next.trim());
}

/** `现将全年↵工作情况报告如下：`: the second half alone would be a line that begins anew. */
function tearsAnnouncement(end: string, next: string): boolean {
	return /现[将就][^。；：]{0,30}$/u.test(end) && /^[^。；：]{0,30}如下[：:]$/u.test(next.trim());
}

/** A title runs to its line's end without a stop, however long it is. */
function isTitleLine(end: string): boolean {
	return TITLE_END.test(end) && !/[，。；：]/u.test(end);
}

/** What stands above an attachment's title, on a page of its own. */
const ATTACHMENT = /^附件\s*\d{0,2}$/u;
const ANEW =
	/^(?:特此(?:报告|通知|汇报)|下一步|附件|抄送|主送|签发人|（?此件)|^[^，。；]{2,30}[：:]$|^(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:印发?)?$|^[\p{Script=Han}（）]{2,28}(?:人民政府|委员会|办公室|领导小组|司法局|管委会)$/u;

function startsAnew(text: string): boolean {
	const line = text.trim();
	return opensHeading(line) || ANEW.test(line);
}

/** The measure to which a text is wrapped, as `size` tells it; null where its lines are paragraphs. */
export function wrapWidth(lines: readonly Line[], size = inWidth): number | null {
	const plain = lines.filter(({ table }) => table === undefined);
	return commonWidth(plain.map(size)) ?? widthOfCuts(plain, size);
}

/** Short paragraphs have as many last lines as full ones; but lines that end within a sentence, and no line is wider, have been cut. */
function widthOfCuts(lines: readonly Line[], size: Size): number | null {
	const most = Math.max(...lines.map(size));
	const full = lines.filter((line) => size(line) >= most - 1.5);
	const cut = full.map(({ text }) => text.trim()).filter(isCut);
	return most >= RUNNING && most <= 80 && cut.length >= 3 ? most : null;
}

function isCut(text: string): boolean {
	return !CLOSED.test(text) && !opensHeading(text) && !isTitleLine(text);
}

/** The measure of most lines. */
function commonWidth(widths: readonly number[]): number | null {
	if (widths.length < 8) return null;
	const counts = new Map<number, number>();
	for (const w of widths) counts.set(Math.round(w), (counts.get(Math.round(w)) ?? 0) + 1);
	const near = (w: number) => [w - 2, w - 1, w, w + 1].reduce((sum, at) => sum + (counts.get(at) ?? 0), 0);
	const best = [...counts.keys()].filter((w) => w >= 12 && w <= 80).sort((a, b) => near(b) - near(a))[0];
	if (best === undefined || near(best) < widths.length * 0.5) return null;
	// A few lines are wider than the measure, since quotation marks are not of one width everywhere.
	const few = Math.max(...counts.values()) / 10;
	const measure = Math.max(
		...[...counts].filter(([w, count]) => w <= best + 1 && count >= few).map(([w]) => w),
	);
	return widths.filter((w) => w > measure + 2).length > widths.length * 0.1 ? null : measure;
}
