/** Elements → lines and tables. */
import type { Element } from 'hast';
import { isNumbered, itemLabels } from './html-list.ts';
import {
	allElements,
	attribute,
	childrenOf,
	elementsOf,
	type HtmlNode,
	isElement,
	textOf,
	UNREAD,
} from './html-tree.ts';
import type { Line } from './line.ts';

const BLOCKS = new Set(
	'address article blockquote body center caption dd div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

export interface HtmlLine extends Line {
	/** All its Chinese is a link's. */
	linked?: boolean;
}

interface Walk {
	lines: HtmlLine[];
	text: string;
	linked: boolean;
	unlinked: boolean;
	heading: number | undefined;
	opens: boolean;
	/** Of items of ordered lists below the node. */
	labels: Map<Element, string>;
	/** What stands before the next text: the number of the item that it begins. */
	label: string;
	/** White space is kept as it is: a line ends where the source's does. */
	pre: boolean;
	/** A heading over several lines, which are one. */
	joins: boolean;
}

/** The text below a node, a line for each block and each `<br>`. Tables of data stay tables, those of layout fall apart. */
export function htmlLines(node: HtmlNode): HtmlLine[] {
	const walk: Walk = {
		lines: [],
		text: '',
		linked: false,
		unlinked: false,
		heading: undefined,
		opens: false,
		labels: new Map(),
		label: '',
		pre: false,
		joins: false,
	};
	visit(walk, node, false);
	flush(walk);
	return walk.lines;
}

function visit(walk: Walk, node: HtmlNode, linked: boolean): void {
	if (node.type === 'text') addText(walk, node.value, linked);
	else if (isElement(node)) visitElement(walk, node, linked);
	else for (const child of childrenOf(node)) visit(walk, child, linked);
}

function visitElement(walk: Walk, node: Element, linked: boolean): void {
	const { tagName } = node;
	if (UNREAD.has(tagName) || isHidden(node)) return;
	if (tagName === 'br') {
		if (walk.joins) walk.text += ' ';
		else flush(walk);
		return;
	}
	const inside = linked || tagName === 'a';
	if (!BLOCKS.has(tagName)) {
		for (const child of node.children) visit(walk, child, inside);
		return;
	}
	flush(walk);
	const table = tagName === 'table' ? dataTable(node) : undefined;
	if (table !== undefined) walk.lines.push({ text: '', table });
	else visitBlock(walk, node, inside);
}

function visitBlock(walk: Walk, node: Element, linked: boolean): void {
	const { heading, pre, joins } = walk;
	const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
	if (level !== undefined) walk.heading = Number(level);
	if (level !== undefined) walk.joins = textOf(node).length <= LONGEST_TITLE;
	if (node.tagName === 'pre') walk.pre = true;
	walk.opens =
		level !== undefined || node.tagName === 'li' || /text-indent:\s*(?!0)/u.test(attribute(node, 'style'));
	if (node.tagName === 'ol') for (const [item, label] of itemLabels(node)) walk.labels.set(item, label);
	if (node.tagName === 'li') walk.label = walk.labels.get(node) ?? '';
	for (const child of node.children) visit(walk, child, linked);
	flush(walk);
	if (node.tagName === 'li') walk.label = '';
	Object.assign(walk, { heading, pre, joins });
}

const LONGEST_TITLE = 80;

function isHidden(node: Element): boolean {
	return node.properties['hidden'] !== undefined || /display:\s*none/u.test(attribute(node, 'style'));
}

function addText(walk: Walk, text: string, linked: boolean): void {
	if (!walk.pre) {
		addWords(walk, text.replace(/[\r\n\t ]+/gu, ' '), linked);
		return;
	}
	text.split(/\r\n?|\n/u).forEach((line, i) => {
		if (i > 0) flush(walk);
		addWords(walk, line, linked);
	});
}

function addWords(walk: Walk, flat: string, linked: boolean): void {
	walk.text += flat;
	if (linked && /[\p{L}\p{N}]/u.test(flat)) walk.linked = true;
	if (!linked && /\p{Script=Han}/u.test(flat)) walk.unlinked = true;
}

function flush(walk: Walk): void {
	const { heading, label } = walk;
	if (walk.text.trim() !== '') {
		const text = label === '' || isNumbered(walk.text) ? walk.text : label + walk.text.trimStart();
		const opens = walk.opens || label !== '' || /^ ?[\u3000\u00a0]{2}/u.test(text);
		const line: HtmlLine = { text };
		if (heading !== undefined) line.heading = heading;
		if (opens) line.opens = true;
		if (walk.linked && !walk.unlinked) line.linked = true;
		walk.lines.push(line);
		walk.label = '';
	}
	walk.text = '';
	walk.linked = false;
	walk.unlinked = false;
	walk.opens = false;
}

const LONGEST_CELL = 400;

/** Rows of cells, a spanning cell's text in its first place; undefined for a table that only lays out the page. */
export function dataTable(table: Element): string[][] | undefined {
	if (allElements(table, 'table').length > 0) return undefined;
	const rows = rowsOf(table);
	const cells = rows.flatMap((row) => elementsOf(row).filter(isCell)).map(cellText);
	const columns = Math.max(0, ...rows.map((row) => elementsOf(row).filter(isCell).length));
	if (columns < 2 || rows.length < 2 || cells.some((text) => text.length > LONGEST_CELL)) return undefined;
	return expand(rows);
}

function rowsOf(table: Element): Element[] {
	return elementsOf(table).flatMap((child) =>
		child.tagName === 'tr' ? [child] : elementsOf(child).filter(({ tagName }) => tagName === 'tr'),
	);
}

function isCell({ tagName }: Element): boolean {
	return tagName === 'td' || tagName === 'th';
}

function cellText(cell: Element): string {
	return textOf(cell).replace(/\s+/gu, ' ').trim();
}

function expand(rows: readonly Element[]): string[][] {
	const grid: string[][] = rows.map(() => []);
	rows.forEach((row, y) => {
		let x = 0;
		for (const cell of elementsOf(row).filter(isCell)) {
			while (grid[y]?.[x] !== undefined) x++;
			const [across, down] = [span(cell, 'colSpan'), span(cell, 'rowSpan')];
			for (let dy = 0; dy < down && y + dy < rows.length; dy++)
				for (let dx = 0; dx < across; dx++)
					(grid[y + dy] ?? [])[x + dx] = dx === 0 && dy === 0 ? cellText(cell) : '';
			x += across;
		}
	});
	return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function span(cell: Element, name: string): number {
	return Math.min(50, Math.max(1, Number(attribute(cell, name)) || 1));
}
