import type { Element, ElementContent, Properties, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { fault } from './fault.ts';
import type { BlockMarks, FigureMark, FigureNote, PlainMark, QuoteMark, RenderInput, Span } from './model.ts';
import { extentOfAll, type Inline, wrapInline } from './split-inline.ts';

/**
 * Marks figures, reviewed numerals and quotes in numbered blocks, across the borders of inline elements.
 * `受理<strong>59</strong>件` → `受理<data id="reconsideration_accepted" value="59"><a href="…"><strong>59</strong>件</a></data><sup>…`
 */
export function rehypeFigures(marks: RenderInput['marks']) {
	return (tree: Root): void => {
		const open = new Map(marks);
		visit(tree, 'element', (node) => {
			const { dataBlock } = node.properties;
			const n = Number(dataBlock);
			const own = open.get(n);
			if (!own) return;
			if (markBlock(node, own) < own.figures.length)
				throw fault(`a figure of block ${n} lies outside its text`);
			open.delete(n);
			return SKIP;
		});
		if (open.size > 0) throw fault(`figures stand in block ${[...open.keys()][0]}, which is not in the text`);
	};
}

/** Marks a paragraph, or each cell of a row; returns how many figures found their place. */
function markBlock(block: Element, marks: BlockMarks): number {
	const cells = block.tagName === 'tr' ? block.children.filter((child) => child.type === 'element') : [block];
	return cells.reduce((placed, cell) => placed + markCell(cell, marks), 0);
}

function markCell(cell: Element, { figures, plain, quotes }: BlockMarks): number {
	const extent = extentOfAll(cell.children);
	if (!extent) return 0;
	const begins = (at: Span) => extent.start <= at.start && at.start < extent.end;
	const own = figures.filter(begins);
	// A number and its measure word may stand in two cells: the first is marked.
	const clip = <M extends Span>(mark: M): M => ({ ...mark, end: Math.min(mark.end, extent.end) });
	for (const mark of own) wrapIn(cell, clip(mark), 'right', (inside) => toFigure(mark, inside));
	for (const mark of plain.filter(begins))
		wrapIn(cell, clip(mark), 'right', (inside) => toPlain(mark, inside));
	for (const mark of quotes.filter((quote) => begins(quote) && quote.end <= extent.end))
		wrapIn(cell, mark, 'left', (inside) => toQuote(mark, inside));
	return own.length;
}

function wrapIn(cell: Element, at: Span, trailing: 'left' | 'right', wrap: (inside: Inline) => Inline): void {
	cell.children = wrapInline(cell.children, at, trailing, wrap);
}

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

/** The text leads to the first metric; the numbers of all follow it. */
function toFigure({ notes }: FigureMark, inside: Inline): Inline {
	const [first] = notes;
	if (!first) return inside;
	let marked: ElementContent = element('a', { href: first.href }, withoutLinks(inside));
	for (const { key, value } of notes)
		marked = element('data', { className: ['fig'], id: key, value: String(value) }, [marked]);
	return [marked, ...notes.map(toSuperscript)];
}

/** The number is no text: the style sheet draws it, so that who copies a sentence or finds it in the page has the report's words. */
function toSuperscript({ index, noteHref, label }: FigureNote): Element {
	const named = label === null ? {} : { ariaLabel: label };
	const link = element('a', { href: noteHref, ...named, dataN: String(index) }, []);
	return element('sup', { className: ['fig-n'] }, [link]);
}

const toPlain = ({ title }: PlainMark, inside: Inline): Inline => [
	element('span', { className: ['fig', 'plain'], ...(title === null ? {} : { title }) }, inside),
];

const toQuote = ({ keys }: QuoteMark, inside: Inline): Inline => [
	element('span', { className: ['quoted'], dataFor: keys.join(' ') }, inside),
];

/** A link cannot hold another: inside a figure, the text's own links give way. */
function withoutLinks(nodes: Inline): Inline {
	return nodes.flatMap((node): Inline => {
		if (node.type !== 'element') return [node];
		const children = withoutLinks(node.children);
		return node.tagName === 'a' ? children : [{ ...node, children }];
	});
}
