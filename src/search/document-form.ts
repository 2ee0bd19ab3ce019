import type { SearchDocument } from './model.ts';

/** A document as one string in the normal form, which is what a search finds terms in. */
export interface DocumentForm {
	/**
	 * Title three times and every heading once, each closed by a line break, then the body. What stands twice counts twice:
	 * this is how titles and headings weigh more.
	 */
	text: string;
	/** Where the body begins: headings and paragraphs joined without a gap, so that a term may run over their border. */
	bodyStart: number;
	/** Where each passage begins in `text`. */
	passageStarts: number[];
}

const TITLE_WEIGHT = 3;

/** `form` is the normal form of a text: `searchForm`. */
export function toDocumentForm(
	document: Pick<SearchDocument, 'title' | 'passages'>,
	form: (text: string) => string,
): DocumentForm {
	const passages = document.passages.map(({ text }) => form(text));
	const headings = passages.filter((_, i) => document.passages[i]?.heading);
	const head = `${`${form(document.title)}\n`.repeat(TITLE_WEIGHT)}${headings.map((text) => `${text}\n`).join('')}`;
	let at = head.length;
	const passageStarts = passages.map((text) => {
		at += text.length;
		return at - text.length;
	});
	return { text: head + passages.join(''), bodyStart: head.length, passageStarts };
}
