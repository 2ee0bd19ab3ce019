import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { fault } from './fault.ts';
import type { RenderInput } from './model.ts';
import { setText } from './set-text.ts';

/**
 * Gives headings the ids of the document's sections. A heading inside a list or a quotation is no section.
 * `## 一、依法行政` → `<h2 data-section="s-1">一、依法行政</h2>`
 */
export function remarkOutline(sections: RenderInput['sections']) {
	const headed = sections.filter((section) => section.depth > 0);
	return (tree: Root): void => {
		let next = 0;
		visit(tree, 'heading', (node, _, parent) => {
			const text = setText(node);
			if (parent?.type !== 'root') return;
			const section = headed[next++];
			if (section?.heading !== text) throw fault(`heading ${next} of the document differs from its body`);
			node.data = { ...node.data, hProperties: { dataSection: section.id } };
		});
		if (next < headed.length) throw fault(`section ${headed[next]?.id} of the document is not in its body`);
	};
}
