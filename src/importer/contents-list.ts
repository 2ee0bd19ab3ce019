/** The table of contents of a printed document, whose page numbers mean nothing in a text: 一、主要工作………3 */
import type { Line } from './line.ts';
import { numberingLevel } from './numbering.ts';

const LEADERS = /^.{2,60}?(?:…{2,}|[.．·]{6,})\s*\d{1,3}$/u;
const NUMBERED = /^(.{4,60}?)\s*\d{1,3}$/u;
const HEADING = /^(?:目录|目次)$/u;

/** The lines without 目录 and what it lists; a list without that heading shows itself by its leaders. */
export function withoutContents(lines: readonly Line[]): Line[] {
	const start = lines.findIndex((_, i) => entriesFrom(lines, i) >= FEWEST);
	if (start < 0) return [...lines];
	const end = start + entriesFrom(lines, start);
	const heading = HEADING.test(bare(lines[start - 1])) ? 1 : 0;
	return [...lines.slice(0, start - heading), ...lines.slice(end)];
}

const FEWEST = 2;

/** How many lines from one on are entries. */
function entriesFrom(lines: readonly Line[], from: number): number {
	const below = HEADING.test(bare(lines[from - 1]));
	let at = from;
	while (LEADERS.test(lines[at]?.text ?? '') || (below && isEntry(lines, at))) at++;
	return at - from;
}

/** Without leaders: a heading with a number behind it, which stands again without one below. */
function isEntry(lines: readonly Line[], at: number): boolean {
	const text = lines[at]?.text ?? '';
	const head = NUMBERED.exec(text)?.[1];
	if (head === undefined || numberingLevel(text) === 0) return false;
	return lines.slice(at + 1).some((line) => line.text.startsWith(head) && line.text !== text);
}

function bare(line: Line | undefined): string {
	return line?.text.replace(/\s+/gu, '') ?? '';
}
