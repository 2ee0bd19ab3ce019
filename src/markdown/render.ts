/** The reader's pipeline: Markdown → mdast, numbered → hast, sanitised → our marks → parts of a page. */
import type { ElementContent, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parseMarkdown } from '../archive/body.ts';
import type { Plan, Report } from '../archive/model.ts';
import { hastHandlers } from './hast-handlers.ts';
import { toRenderInput } from './marks.ts';
import type { Rendered, RenderInput, RenderOptions } from './model.ts';
import { toParts } from './parts.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeSafeLinks } from './rehype-safe-links.ts';
import { remarkBareLinks } from './remark-bare-links.ts';
import { remarkLineBreaks } from './remark-line-breaks.ts';
import { remarkListMarks } from './remark-list-marks.ts';
import { remarkNumberBlocks } from './remark-number-blocks.ts';
import { remarkOutline } from './remark-outline.ts';
import { safeSchema } from './safe-schema.ts';

/** A document as HTML. Throws only if its blocks or figures are not those of its body. */
export function renderDocument(doc: Report | Plan, options: RenderOptions): Rendered {
	return renderInput(toRenderInput(doc, options));
}

/** The same input gives the same output. Our own marks are set after sanitising, so that content cannot forge them. */
export function renderInput(input: RenderInput): Rendered {
	const { children } = safeTree(input);
	const tree: Root = { type: 'root', children: children.map(copy) };
	rehypeFigures(input.marks)(tree);
	return { parts: toParts(tree, input) };
}

/** A node of its own, down to its texts. */
function copy<N extends ElementContent | Root['children'][number]>(node: N): N {
	if (node.type !== 'element') return { ...node };
	return { ...node, properties: { ...node.properties }, children: node.children.map(copy) };
}

/** The text rendered last: both languages of a page show the same one, with other marks. */
let last: { text: string; tree: Root } | undefined;

/** The text as sanitised HTML, its blocks and sections numbered, without our marks. Not to be changed. */
function safeTree({ body, blocks, sections }: RenderInput): Root {
	const text = JSON.stringify([body, blocks, sections]);
	if (last?.text !== text) {
		const processor = unified()
			.use(remarkNumberBlocks, blocks)
			.use(remarkOutline, sections)
			.use(remarkLineBreaks)
			.use(remarkListMarks)
			.use(remarkBareLinks)
			.use(remarkRehype, { handlers: hastHandlers })
			.use(rehypeSanitize, safeSchema)
			.use(rehypeSafeLinks);
		last = { text, tree: processor.runSync(parseMarkdown(body), new VFile(body)) };
	}
	return last.tree;
}
