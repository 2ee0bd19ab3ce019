/** What is left of a site above a document's title and below its last paragraph. */
import { isDateLine } from './dates.ts';
import { isDocumentPart, NUMBER } from './document-part.ts';
import type { HtmlLine } from './html-lines.ts';
import { numberingLevel } from './numbering.ts';
import { isAboveNumber } from './red-head.ts';

const HEAD = /(?:政府|委|委员会|办公室|办公厅|领导小组|局|厅)文件$|^签发人|^[（(]?(?:19|20)\d\d年/u;
const PROSE = /\p{Script=Han}[^。]{8,}[。；][”）)]?$/u;
const CLOSING = /^特此|^附件?[：:]|^抄送|^主送|印发?[。]?$|^[（(].{2,30}[）)]$/u;

/** Cuts menus and search boxes above the title that the page gives, and forms and credits below the document. */
export function withoutEdges(lines: readonly HtmlLine[], title: string | undefined): HtmlLine[] {
	const end = lines.findLastIndex((line) => line.table !== undefined || isBody(line.text.trim())) + 1;
	const whole = end === 0 ? [...lines] : lines.slice(0, end);
	const start = title === undefined ? -1 : titleStart(whole, bare(title));
	const first = whole.findIndex(({ text }) => PROSE.test(text.trim()));
	if (start < 0 || (first >= 0 && start > first)) return whole;
	return whole.filter((line, i) => i >= start || isHead(line.text, whole[i + 1]?.text ?? ''));
}

/** Where the lines begin, up to three, that together are the title. */
function titleStart(lines: readonly HtmlLine[], title: string): number {
	return lines.findIndex((_, i) =>
		[1, 2, 3].some((count) => {
			const parts = lines.slice(i, i + count).map(({ text }) => bare(text));
			return parts.every((part) => part !== '') && parts.join('') === title;
		}),
	);
}

function bare(text: string): string {
	return text.replace(/[\s《》]+/gu, '');
}

function isHead(text: string, next: string): boolean {
	const flat = text.replace(/\s+/gu, '');
	return NUMBER.test(flat) || HEAD.test(flat) || isAboveNumber(flat, next);
}

function isBody(text: string): boolean {
	if (PROSE.test(text) || CLOSING.test(text) || isDateLine(text.replace(/\s+/gu, ''))) return true;
	return isDocumentPart(text) || numberingLevel(text) > 0;
}
