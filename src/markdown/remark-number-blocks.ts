import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { fault } from './fault.ts';
import type { RenderInput } from './model.ts';
import { setText } from './set-text.ts';

/**
 * Numbers paragraphs and table rows as the archive does, and gives them the archive's text.
 * `共受理\n59件` → `<p data-block="1">共受理59件</p>`
 */
export function remarkNumberBlocks(blocks: RenderInput['blocks']) {
	return (tree: Root): void => {
		let next = 0;
		visit(tree, (node) => {
			// Without alignment, no cell is cut that the header has no column for.
			if (node.type === 'table') node.align = null;
			if (node.type !== 'paragraph' && node.type !== 'tableRow') return;
			const text = setText(node);
			if (text.trim() === '') return SKIP;
			const block = blocks[next++];
			if (block?.text !== text) throw fault(`block ${next} of the document differs from its body`);
			node.data = { ...node.data, hProperties: { dataBlock: String(block.n) } };
			return SKIP;
		});
		if (next < blocks.length) throw fault(`block ${next + 1} of the document is not in its body`);
	};
}
