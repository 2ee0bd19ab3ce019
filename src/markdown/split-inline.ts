/** Cuts inline content at an offset of the block's text, through whatever elements stand there. */
import type { ElementContent, Text } from 'hast';
import type { Span } from './model.ts';

export type Inline = ElementContent[];
/** Where something without text goes that stands at the cut: a line break, a superscript. */
type Side = 'left' | 'right';

/** Offsets of the first and last character in a node that is part of the text; null where there is none. */
export function extentOf(node: ElementContent): Span | null {
	if (node.type === 'text') return textExtent(node);
	return node.type === 'element' ? extentOfAll(node.children) : null;
}

export function extentOfAll(nodes: readonly ElementContent[]): Span | null {
	const extents = nodes.map(extentOf).filter((extent) => extent !== null);
	const [first, last] = [extents[0], extents.at(-1)];
	return first && last ? { start: first.start, end: last.end } : null;
}

function textExtent({ value, data }: Text): Span | null {
	return data?.start === undefined || value === ''
		? null
		: { start: data.start, end: data.start + value.length };
}

/** `甲<strong>乙丙</strong>` cut at 2 → `甲<strong>乙</strong>` and `<strong>丙</strong>` */
export function splitInline(nodes: Inline, offset: number, textless: Side): [Inline, Inline] {
	const left: Inline = [];
	const right: Inline = [];
	const undecided: Inline = [];
	for (const node of nodes) {
		const extent = extentOf(node);
		if (!extent) undecided.push(node);
		else if (extent.end <= offset) left.push(...undecided.splice(0), node);
		else {
			const [before, after] = extent.start < offset ? cut(node, offset, textless) : [[], [node]];
			const side = right.length > 0 || (before.length === 0 && textless === 'right') ? right : left;
			side.push(...undecided.splice(0));
			left.push(...before);
			right.push(...after);
		}
	}
	(right.length > 0 || textless === 'right' ? right : left).push(...undecided);
	return [left, right];
}

function cut(node: ElementContent, offset: number, textless: Side): [Inline, Inline] {
	if (node.type === 'text') {
		const at = offset - (node.data?.start ?? 0);
		const rest: Text = { ...node, value: node.value.slice(at), data: { ...node.data, start: offset } };
		return [[{ ...node, value: node.value.slice(0, at) }], [rest]];
	}
	if (node.type !== 'element') return [[node], []];
	const [before, after] = splitInline(node.children, offset, textless);
	return [[{ ...node, children: before }], [{ ...node, children: after }]];
}

/** Replaces the content between two offsets by what `wrap` makes of it. */
export function wrapInline(
	nodes: Inline,
	at: Span,
	trailing: Side,
	wrap: (inside: Inline) => Inline,
): Inline {
	const [before, rest] = splitInline(nodes, at.start, 'left');
	const [inside, after] = splitInline(rest, at.end, trailing);
	return [...before, ...wrap(inside), ...after];
}
