/** Printed pages → lines with the beginnings of paragraphs, from where words stand on the page. */

import type { Line } from './line.ts';
import { layOut, type Part } from './page-columns.ts';
import { withoutPageEdges } from './page-edges.ts';
import { splitTables } from './page-tables.ts';
import { type Edges, edgesOf, type Page, type PageLine } from './printed-page.ts';

/** Lines in reading order, column by column, without page numbers and running heads; `unsure` numbers the pages whose order is a guess. */
export function pageLines(pages: readonly Page[]): { lines: Line[]; unsure: number[] } {
	const lines: Line[] = [];
	const unsure: number[] = [];
	let before: Ended | 'turn' | undefined;
	for (const [n, rows] of withoutPageEdges(pages).entries()) {
		for (const band of splitTables(rows, lines.at(-1)?.table?.[0]?.length)) {
			if ('table' in band) {
				addTable(lines, band.table);
				before = 'turn';
				continue;
			}
			const layout = layOut(band.rows);
			before = addParts(lines, layout.parts, before);
			if (layout.unsure && unsure.at(-1) !== n + 1) unsure.push(n + 1);
		}
	}
	return { lines, unsure };
}

/** Adds the lines of parts, and says how the last of them ended. */
function addParts(
	lines: Line[],
	parts: readonly Part[],
	first: Ended | 'turn' | undefined,
): Ended | 'turn' | undefined {
	let before = first;
	parts.forEach((part, i) => {
		// A paragraph runs on into the next column and over the page, never from the whole measure into a column.
		const turns = i > 0 && part.column !== parts[i - 1]?.column;
		lines.push(...paragraphs(part, turns ? 'turn' : before));
		before = endOfPart(part) ?? before;
	});
	return before;
}

/** A table that goes on over the page is one; its head is printed anew. */
function addTable(lines: Line[], table: string[][]): void {
	const last = lines.at(-1)?.table;
	const [head = []] = table;
	if (last === undefined || last[0]?.length !== head.length) lines.push({ text: '', table });
	else last.push(...(last[0]?.join('|') === head.join('|') ? table.slice(1) : table));
}

const CLOSED = /[。！？：:；;][”’」』）)》]*$/u;

/** The last line of a part, and whether its paragraph ends with it. */
interface Ended {
	line: PageLine;
	ends: boolean;
}

/** Marks a line that is indented, large, or follows one that is large or ends early, as the beginning of a paragraph, any other as going on. */
function paragraphs(part: Part, before: Ended | 'turn' | undefined): Line[] {
	const { lines } = part;
	const edges = edgesOfPart(part);
	return lines.map((line, i) => {
		const last = lines[i - 1];
		const above = last === undefined ? before : { line: last, ends: endsEarly(last, edges) };
		const indented = line.left - edges.left > edges.letter * 1.2;
		if (above === undefined) return { text: line.text, opens: indented };
		if (above === 'turn') return { text: line.text, opens: true };
		return { text: line.text, opens: indented || above.ends || isSetOff(line, above.line, edges) };
	});
}

/** White above a line, in letters, that no spacing of lines has. */
const WHITE = 3;

/**
 * Large letters begin a paragraph, and so does what follows them; a large line that is full runs on in the next. On a cover most
 * letters are large, and its parts stand far from each other.
 */
function isSetOff(line: PageLine, above: PageLine, { letter, right }: Edges): boolean {
	const [small, big] = [Math.min(line.size, above.size), Math.max(line.size, above.size)];
	if (line.y - above.y > big * WHITE) return true;
	const large = big > letter * 1.25 || big > small * 1.4;
	const runsOn = Math.abs(line.size - above.size) < 0.5 && right - above.right < line.size * 1.6;
	return large && !runsOn;
}

function edgesOfPart({ lines, measure }: Part): Edges {
	const edges = edgesOf(lines);
	return { ...edges, right: Math.max(edges.right, edges.left + measure) };
}

function endOfPart(part: Part): Ended | undefined {
	const line = part.lines.at(-1);
	return line === undefined ? undefined : { line, ends: endsEarly(line, edgesOfPart(part)) };
}

/** Also a signature, which stands in the right half. */
function endsEarly(line: PageLine, { letter, left, right }: Edges): boolean {
	if (line.left - left > (right - left) * 0.5) return true;
	const short = right - line.right;
	return short > letter * 2.5 && (CLOSED.test(line.text) || short > (right - left) * 0.3);
}
