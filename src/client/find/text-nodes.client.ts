import type { Match } from './matches.ts';

/** The text of a document in its page, and the nodes it stands in. */
export interface PageText {
	text: string;
	nodes: { node: Text; start: number }[];
}

const BLOCKS = '.doc-title h1, .doc-title .stated, .leaf h2[id], .leaf h3[id], .leaf h4[id], .leaf .prose';
/** Set by the archive, not by the document. */
const OURS = 'sup, .vh, .marker, .pn, .notes';

/** Reads title, head, headings and paragraphs; what the archive added stays out. */
export function readText(): PageText {
	const found: PageText = { text: '', nodes: [] };
	for (const block of document.querySelectorAll(BLOCKS)) {
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			if (!(node instanceof Text) || node.parentElement?.closest(OURS)) continue;
			found.nodes.push({ node, start: found.text.length });
			found.text += node.data;
		}
		found.text += '\n';
	}
	return found;
}

/** A match as ranges, one for each text node it touches. */
export function toRanges({ nodes }: PageText, { start, end }: Match): Range[] {
	const touched = nodes.filter(({ node, start: from }) => from < end && from + node.data.length > start);
	return touched.map(({ node, start: from }) => {
		const range = document.createRange();
		range.setStart(node, Math.max(0, start - from));
		range.setEnd(node, Math.min(node.data.length, end - from));
		return range;
	});
}
