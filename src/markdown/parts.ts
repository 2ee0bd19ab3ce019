/** Takes a rendered tree apart into what a page lays out: headings, paragraphs, tables. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { RenderedFigure, RenderedPart, RenderInput } from './model.ts';

const writer = unified().use(rehypeStringify).freeze();

/** Where the walk stands. */
interface Context {
	tag: 'p' | 'li' | 'blockquote';
	nesting: number;
	/** Mark of the list item, until its first paragraph has taken it. */
	item: { marker: string | null };
}

/** The parts of a document in the order of its text; lists and quotations are dissolved into their paragraphs. */
export function toParts(tree: Root, { sections, marks }: RenderInput): RenderedPart[] {
	const headed = new Map(sections.map((section) => [section.id, section]));
	const figures = new Map(
		marks.map(([n, own]) => [
			n,
			own.figures.flatMap((mark) => mark.notes.map(({ key, index }): RenderedFigure => ({ key, index }))),
		]),
	);
	const figuresOf = (blocks: number[]) => blocks.flatMap((n) => figures.get(n) ?? []);

	function visitAll(nodes: RootContent[], context: Context): RenderedPart[] {
		return nodes.flatMap((node) => (node.type === 'element' ? visitElement(node, context) : []));
	}

	function visitElement(node: Element, context: Context): RenderedPart[] {
		const { dataSection, dataBlock } = node.properties;
		const section = headed.get(String(dataSection));
		if (section) return [toHeading(node, section)];
		if (dataBlock !== undefined) return [toBlock(node, context)];
		if (node.tagName === 'table') return [toTable(node)];
		if (['ul', 'ol', 'li', 'blockquote', 'div'].includes(node.tagName))
			return visitAll(node.children, enter(node, context));
		const html = node.tagName === 'hr' || hasText(node) ? write([node]) : '';
		return html ? [{ kind: 'other', html }] : [];
	}

	function toBlock(node: Element, context: Context): RenderedPart {
		const { tag, nesting, item } = context;
		const { dataBlock } = node.properties;
		const n = Number(dataBlock);
		const { marker } = item;
		item.marker = null;
		return { kind: 'block', n, html: write(node.children), tag, marker, nesting, figures: figuresOf([n]) };
	}

	function toTable(table: Element): RenderedPart {
		const blocks = elementsIn(table)
			.filter((node) => node.tagName === 'tr')
			.flatMap(numberRow);
		return { kind: 'table', html: write([table]), blocks, figures: figuresOf(blocks) };
	}

	return visitAll(tree.children, { tag: 'p', nesting: 0, item: { marker: null } });
}

function toHeading(node: Element, { id, depth, chapter }: RenderInput['sections'][number]): RenderedPart {
	return { kind: 'heading', id, depth: depth === 1 ? 1 : 2, html: write(node.children), chapter };
}

function enter(node: Element, context: Context): Context {
	const { dataMarker } = node.properties;
	if (dataMarker !== undefined) return { ...context, tag: 'li', item: { marker: String(dataMarker) } };
	if (node.tagName === 'blockquote') return { ...context, tag: 'blockquote', nesting: context.nesting + 1 };
	return { ...context, nesting: context.nesting + 1 };
}

/** Names the row's anchor and its header cells; returns its number, if it has one. */
function numberRow(row: Element): number[] {
	for (const cell of elementsIn(row)) if (cell.tagName === 'th') cell.properties = { scope: 'col' };
	const { dataBlock } = row.properties;
	if (dataBlock === undefined) return [];
	row.properties = { id: `p-${dataBlock}` };
	return [Number(dataBlock)];
}

function elementsIn(node: Element): Element[] {
	return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

const hasText = (node: ElementContent): boolean =>
	node.type === 'text' ? /\S/u.test(node.value) : node.type === 'element' && node.children.some(hasText);

const write = (children: ElementContent[]) => writer.stringify({ type: 'root', children });
