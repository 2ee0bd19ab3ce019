import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const MARK = /^(\d{1,9}[.)]|[-+*])(?:\s+(\[[ xX]\]))?/u;

/**
 * Keeps the number of a list item as printed, and every paragraph of an item as a paragraph.
 * `3) 加强监督` → `<li data-marker="3)"><p>加强监督</p></li>`
 */
export function remarkListMarks() {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'listItem', (node) => {
			node.spread = true;
			node.checked = null;
			node.data = { ...node.data, hProperties: { dataMarker: printedMark(node, String(file)) } };
		});
	};
}

function printedMark(node: ListItem, source: string): string {
	const offset = node.position?.start.offset ?? source.length;
	const [, mark = '•', box] = MARK.exec(source.slice(offset, offset + 80)) ?? [];
	const bullet = /^\d/u.test(mark) ? mark : '•';
	return box ? `${bullet} ${box}` : bullet;
}
