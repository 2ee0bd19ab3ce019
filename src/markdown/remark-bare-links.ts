import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const AFTER_ADDRESS = /[^\x21-\x7e]/u;

/**
 * Ends a bare address where Chinese text begins; GFM would run on to the next space.
 * `www.zhq.gov.cn）公开59件` → `<a href="http://www.zhq.gov.cn">www.zhq.gov.cn</a>）公开59件`
 */
export function remarkBareLinks() {
	return (tree: Root): void => {
		visit(tree, 'link', (node, index, parent) => {
			const rest = cutAddress(node);
			if (!rest || !parent || index === undefined) return;
			parent.children.splice(index + 1, 0, rest);
			return [SKIP, index + 2];
		});
	};
}

/** Shortens the link and returns what does not belong to it. */
function cutAddress(link: Link): Text | undefined {
	const [text, ...others] = link.children;
	if (text?.type !== 'text' || others.length > 0 || !link.url.endsWith(text.value)) return undefined;
	const end = text.value.search(AFTER_ADDRESS);
	if (end < 1) return undefined;
	const rest: Text = { type: 'text', value: text.value.slice(end) };
	if (text.data?.start !== undefined) rest.data = { start: text.data.start + end };
	link.url = link.url.slice(0, -rest.value.length);
	text.value = text.value.slice(0, end);
	return rest;
}
