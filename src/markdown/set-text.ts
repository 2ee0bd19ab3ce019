import type { InlineCode, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText, type TextHolder } from '../archive/plain-text.ts';

/**
 * Gives the literals of a node the plain text that the archive reads there, with their offsets in it, so that the page
 * shows that text and no other. Returns the text. `共受理\n**59**件` → `共受理`, `59`, `件`
 */
export function setText(holder: TextHolder): string {
	const { text, runs } = plainText(holder);
	const values = new Map<Text | InlineCode, { start: number; end: number }>();
	let last: { start: number; end: number } | undefined;
	for (const { node, start, end } of runs) {
		// The space of a hard break belongs to no node; the words before it take it along.
		if (last && holder.type !== 'tableRow') last.end = start;
		last = values.get(node) ?? { start, end };
		last.end = end;
		values.set(node, last);
	}
	visit(holder, (node) => {
		if (node.type !== 'text' && node.type !== 'inlineCode') return;
		// A node of nothing but a line break or two has no run.
		const { start, end } = values.get(node) ?? { start: 0, end: 0 };
		node.value = text.slice(start, end);
		node.data = { ...node.data, start };
	});
	return text;
}
