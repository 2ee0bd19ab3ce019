/**
 * The plain text of a paragraph, a heading or a table row, and how it lies over the text nodes of the tree. The reader numbers
 * and searches this text, the renderer marks figures in it: both ask here.
 */
import type { Heading, InlineCode, Paragraph, PhrasingContent, TableRow, Text } from 'mdast';

/** A stretch of plain text `[start, end)` that is `node.value.slice(from, from + end - start)`, a line break read as a space. */
export interface TextRun {
	node: Text | InlineCode;
	start: number;
	end: number;
	from: number;
}

export interface PlainText {
	text: string;
	runs: TextRun[];
}

export type TextHolder = Paragraph | Heading | TableRow;

/** Stands between the cells of a row, so that 5 and 6 in two cells never read as 56. */
export const CELL_SEPARATOR = ' | ';

const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t]*/;
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;

/** Marks removed, raw HTML and pictures dropped, lines joined: without a space next to Chinese, with one between other words. */
export function plainText(holder: TextHolder): PlainText {
	const state: State = { text: '', runs: [], pending: null };
	if (holder.type !== 'tableRow') addAll(state, holder.children);
	else
		holder.children.forEach((cell, i) => {
			if (i > 0) state.text += CELL_SEPARATOR;
			addAll(state, cell.children);
		});
	return { text: state.text, runs: state.runs };
}

/** The runs of `plainText`, in order; gaps between them (cell separators, hard breaks) belong to no node. */
export function textRuns(holder: TextHolder): TextRun[] {
	return plainText(holder).runs;
}

interface LineBreak {
	/** The text node and offset of the break; null for a hard break, which is a node of its own. */
	node: Text | InlineCode | null;
	from: number;
}

interface State {
	text: string;
	runs: TextRun[];
	/** A line break whose next character is not known yet. */
	pending: LineBreak | null;
}

function addAll(state: State, nodes: readonly PhrasingContent[]): void {
	for (const node of nodes) {
		if (node.type === 'text' || node.type === 'inlineCode') addText(state, node);
		else if (node.type === 'break') state.pending ??= { node: null, from: 0 };
		else if ('children' in node) addAll(state, node.children);
	}
}

function addText(state: State, node: Text | InlineCode): void {
	let from = 0;
	for (;;) {
		const found = LINE_END.exec(node.value.slice(from));
		const end = found === null ? node.value.length : from + found.index;
		addRun(state, node, node.value.slice(from, end), from);
		if (found === null) return;
		state.pending ??= { node, from: end };
		from = end + found[0].length;
	}
}

function addRun(state: State, node: Text | InlineCode, text: string, from: number): void {
	if (text === '') return;
	joinLine(state, text);
	const start = state.text.length;
	state.text += text;
	state.runs.push({ node, start, end: state.text.length, from });
}

/** Decides what a line break becomes, now that the text after it is known. */
function joinLine(state: State, next: string): void {
	const broken = state.pending;
	state.pending = null;
	if (broken === null || state.text === '' || wide(state.text.at(-1)) || wide(next[0])) return;
	const start = state.text.length;
	state.text += ' ';
	if (broken.node !== null) state.runs.push({ node: broken.node, start, end: start + 1, from: broken.from });
}

function wide(character: string | undefined): boolean {
	return character !== undefined && WIDE.test(character);
}
