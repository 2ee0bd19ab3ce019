import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const ABSOLUTE = /^(?:https?:\/\/|mailto:)/iu;

/**
 * Keeps links to the web, marked as not ours; the others become their text, for a report must not pose as the archive.
 * `[本页](../index.html)` → `本页`
 */
export function rehypeSafeLinks() {
	return (tree: Root): void => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName !== 'a') return;
			if (ABSOLUTE.test(String(node.properties.href ?? ''))) {
				node.properties.rel = ['external', 'nofollow', 'noreferrer'];
				return;
			}
			if (!parent || index === undefined) return;
			parent.children.splice(index, 1, ...node.children);
			return [SKIP, index];
		});
	};
}
