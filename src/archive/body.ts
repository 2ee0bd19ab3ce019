/** Markdown below the frontmatter → sections and numbered blocks. What is not running text is noted for the laws. */
import type { Heading, Nodes, Paragraph, Root, RootContent, TableRow } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { indexOutline, NOWHERE, type OutlineIndex, type OutlinePlace, placeHeading } from './chapters.ts';
import type { Block, Section } from './model.ts';
import { plainText } from './plain-text.ts';
import type { Position } from './problem.ts';
import { blockChapter } from './run-in.ts';
import type { Outline } from './schema/index.ts';

export { textRuns } from './plain-text.ts';

/** A node that a report should not hold: raw HTML, a link, something that hides text, or marks other than those of bold text. */
export interface Oddity extends Position {
	kind: 'html' | 'link' | 'hidden' | 'mark';
	/** The node's source for HTML, its address for a link, its words for marks, its type in words otherwise. */
	text: string;
}

export interface ParsedBody {
	tree: Root;
	sections: Section[];
	blocks: Block[];
	oddities: Oddity[];
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The one Markdown parser of the archive. A single `~` stays text: 1~2月、3~4月. */
export function parseMarkdown(markdown: string): Root {
	return parser.parse(markdown);
}

/**
 * Numbers every paragraph and table row from 1 and puts it under its heading. `firstLine` and `firstOffset` say where the body
 * begins in its file, so that places are the file's.
 */
export function parseBody(
	markdown: string,
	firstLine: number,
	outline: Outline | OutlineIndex,
	firstOffset = 0,
): ParsedBody {
	const index = 'intro' in outline ? outline : indexOutline(outline);
	const tree = parseMarkdown(markdown);
	const walk: Walk = { index, firstLine, firstOffset, above: [], sections: [], blocks: [], oddities: [] };
	openSection(walk, '', 0, index.intro, firstLine);
	for (const node of tree.children) visitRoot(walk, node);
	const { sections, blocks, oddities } = walk;
	return { tree, sections, blocks, oddities };
}

interface Walk {
	index: OutlineIndex;
	firstLine: number;
	firstOffset: number;
	/** Headings under which the walk stands, outermost first. */
	above: Section[];
	sections: Section[];
	blocks: Block[];
	oddities: Oddity[];
}

function visitRoot(walk: Walk, node: RootContent): void {
	if (node.type === 'heading') visitHeading(walk, node);
	else visit(walk, node);
}

function visitHeading(walk: Walk, node: Heading): void {
	const depth = Math.max(1, node.depth - 1);
	walk.above = walk.above.filter((section) => section.depth > 0 && section.depth < depth);
	const heading = plainText(node).text;
	openSection(walk, heading, depth, sectionPlace(walk, heading), placeOf(walk, node).line);
	visitChildren(walk, node);
}

/** Under problems and next steps everything is a problem or a next step, whatever it is about. */
function sectionPlace(walk: Walk, heading: string): OutlinePlace {
	const parent = walk.above.at(-1) ?? NOWHERE;
	if (parent.other === 'problems' || parent.other === 'next') return { chapter: null, other: parent.other };
	return placeHeading(heading, walk.index) ?? { chapter: parent.chapter, other: parent.other };
}

function openSection(walk: Walk, heading: string, depth: number, place: OutlinePlace, line: number): void {
	const { chapter, other } = place;
	const section: Section = {
		id: `s-${walk.sections.length}`,
		heading,
		depth,
		chapter,
		other,
		blocks: [],
		line,
	};
	walk.sections.push(section);
	walk.above.push(section);
}

function visit(walk: Walk, node: Nodes): void {
	if (node.type === 'paragraph' || node.type === 'tableRow') addBlock(walk, node);
	const oddity = oddityOf(node);
	if (oddity !== undefined) walk.oddities.push({ ...oddity, ...placeOf(walk, node) });
	visitChildren(walk, node);
}

function visitChildren(walk: Walk, node: Nodes): void {
	if ('children' in node) for (const child of node.children) visit(walk, child);
}

function addBlock(walk: Walk, node: Paragraph | TableRow): void {
	const { text } = plainText(node);
	const section = walk.sections.at(-1);
	if (section === undefined || text.trim() === '') return;
	const n = walk.blocks.length + 1;
	const offset = walk.firstOffset + (node.position?.start.offset ?? 0);
	const chapter = blockChapter(node, text, section, walk.index);
	walk.blocks.push({ n, text, ...placeOf(walk, node), offset, section: section.id, chapter });
	section.blocks.push(n);
}

const HIDDEN: Partial<Record<Nodes['type'], string>> = {
	code: 'a code block',
	definition: 'a link definition',
	heading: 'a heading inside a list or quotation',
	image: 'a picture',
	imageReference: 'a picture',
};

/** Bold text sets off 一是 and the like; no document has any of these, whose marks are taken out of its words. */
const MARKED = new Set<Nodes['type']>(['emphasis', 'delete', 'inlineCode', 'blockquote']);

function oddityOf(node: Nodes): Pick<Oddity, 'kind' | 'text'> | undefined {
	if (node.type === 'html') return { kind: 'html', text: node.value };
	if (node.type === 'link') return { kind: 'link', text: node.url };
	if (MARKED.has(node.type)) return { kind: 'mark', text: toText(node) };
	const hidden = HIDDEN[node.type];
	return hidden === undefined ? undefined : { kind: 'hidden', text: hidden };
}

function placeOf(walk: Walk, node: Nodes): Position {
	const start = node.position?.start ?? { line: 1, column: 1 };
	return { line: start.line + walk.firstLine - 1, column: start.column };
}
