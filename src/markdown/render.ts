/** The reader's pipeline: Markdown → mdast, numbered → hast, sanitised → our marks → parts of a page. */
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
	const file = new VFile(input.body);
	const processor = unified()
		.use(remarkNumberBlocks, input.blocks)
		.use(remarkOutline, input.sections)
		.use(remarkLineBreaks)
		.use(remarkListMarks)
		.use(remarkBareLinks)
		.use(remarkRehype, { handlers: hastHandlers })
		.use(rehypeSanitize, safeSchema)
		.use(rehypeSafeLinks)
		.use(rehypeFigures, input.marks);
	return { parts: toParts(processor.runSync(treeOf(input.body), file), input) };
}

/** The text parsed last: both languages of a page render the same one, and parsing is half of the work. */
let last: { body: string; tree: ReturnType<typeof parseMarkdown> } | undefined;

function treeOf(body: string): ReturnType<typeof parseMarkdown> {
	if (last?.body !== body) last = { body, tree: parseMarkdown(body) };
	return structuredClone(last.tree);
}
