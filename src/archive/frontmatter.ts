import type { Problem } from './problem.ts';
import { readingProblem, START } from './reading-rules.ts';

export interface SplitText {
	yaml: string;
	/** Line of the file on which the YAML begins. */
	yamlLine: number;
	body: string;
	/** Line and offset of the file at which the body begins: line from 1, offset from 0. */
	bodyLine: number;
	bodyOffset: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Cuts a document into frontmatter and body. `---\na: 1\n---\ntext` → `a: 1\n` and `text`. */
export function splitFrontmatter(text: string): SplitText | undefined {
	const opening = OPENING.exec(text)?.[0];
	if (opening === undefined) return undefined;
	CLOSING.lastIndex = opening.length;
	const closing = CLOSING.exec(text);
	if (closing === null) return undefined;
	const bodyOffset = closing.index + closing[0].length;
	const yaml = text.slice(opening.length, closing.index);
	const bodyLine = 1 + (text.slice(0, bodyOffset).match(/\n/g)?.length ?? 0);
	return { yaml, yamlLine: 2, body: text.slice(bodyOffset), bodyLine, bodyOffset };
}

export function frontmatterMissing(path: string): Problem {
	const what = 'The file does not begin with a frontmatter between two lines `---`.';
	const remedy =
		'Begin with `---`, then `title:`, `division:`, `year:`, `source:`, then `---`, then the text.';
	return readingProblem('frontmatter-missing', path, START, what, remedy);
}
