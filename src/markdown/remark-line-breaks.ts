import type { Literal, Root } from 'mdast';
import { visit } from 'unist-util-visit';

interface LineBreak extends Literal {
	type: 'lineBreak';
}

declare module 'mdast' {
	interface PhrasingContentMap {
		lineBreak: LineBreak;
	}
	interface RootContentMap {
		lineBreak: LineBreak;
	}
}

/** Renames hard breaks: mdast-util-to-hast removes the white space after a `break`, which the archive's text keeps. */
export function remarkLineBreaks() {
	return (tree: Root): void => {
		visit(tree, 'break', (_, index, parent) => {
			if (parent && index !== undefined) parent.children[index] = { type: 'lineBreak', value: '' };
		});
	};
}
