/** What the pipeline takes from a document and what it gives to the pages, as plain data. */
import type { Block, Section } from '../archive/model.ts';
import type { IgnoredNumeral, Metric } from '../archive/schema/index.ts';

/** What the page knows and the text does not: its links and its language. */
export interface RenderOptions {
	/** Where a figure leads. */
	metricHref(key: string): string;
	/** Where the superscript of a figure leads. Default: `#n-3`. */
	noteHref?(index: number): string;
	/** Accessible name of that superscript. Default: its number alone. */
	noteLabel?(index: number, metric: Metric): string;
	/** Says why a reviewed numeral is no observation. Default: no title. */
	reasonText?(reason: IgnoredNumeral['reason']): string;
}

/** One observation of a marked figure. */
export interface FigureNote {
	/** The metric's key, which is the figure's id on the page. */
	key: string;
	/** Counted from 1 over the document, in text order. */
	index: number;
	value: number;
	href: string;
	noteHref: string;
	label: string | null;
}

/** Offsets are UTF-16 into the block's text. */
export interface Span {
	start: number;
	end: number;
}

/** A numeral with its observations: one as a rule, several where a numeral states several metrics. */
export interface FigureMark extends Span {
	notes: FigureNote[];
}

/** A reviewed numeral that is no observation. */
export interface PlainMark extends Span {
	title: string | null;
}

/** The words that state one or more figures. */
export interface QuoteMark extends Span {
	keys: string[];
}

/** The marks of one block. Figures and plain numerals are disjoint; quotes nest and never cut a mark. */
export interface BlockMarks {
	figures: FigureMark[];
	plain: PlainMark[];
	/** Shorter ones first. */
	quotes: QuoteMark[];
}

/** All that a rendering depends on, the pipeline itself aside. */
export interface RenderInput {
	body: string;
	sections: Pick<Section, 'id' | 'depth' | 'heading' | 'chapter'>[];
	blocks: Pick<Block, 'n' | 'text'>[];
	/** `[block, marks]`, in the order of the blocks. */
	marks: [number, BlockMarks][];
}

export interface RenderedFigure {
	key: string;
	index: number;
}

export interface RenderedHeading {
	kind: 'heading';
	/** `s-1` */
	id: string;
	depth: 1 | 2;
	html: string;
	chapter: string | null;
}

export interface RenderedBlock {
	kind: 'block';
	/** Number of the block; the page gives it the id `p-<n>`. */
	n: number;
	/** Inner HTML of the paragraph. */
	html: string;
	/** Innermost container of the paragraph. */
	tag: 'p' | 'li' | 'blockquote';
	/** Mark of the list item as printed, `1.`, `•` or, of a footnote, `[1]`; null but for the item's first paragraph. */
	marker: string | null;
	/** Lists and quotations around the paragraph. */
	nesting: number;
	figures: RenderedFigure[];
}

export interface RenderedTable {
	kind: 'table';
	/** The whole table; each row carries its id `p-<n>`. */
	html: string;
	blocks: number[];
	figures: RenderedFigure[];
}

/** Rules, code blocks and headings that are no section. */
export interface RenderedOther {
	kind: 'other';
	html: string;
}

export type RenderedPart = RenderedHeading | RenderedBlock | RenderedTable | RenderedOther;

/** A document as HTML, in the order of its text. */
export interface Rendered {
	parts: RenderedPart[];
}

declare module 'mdast' {
	interface Data {
		/** Offset of a literal in the plain text of its block or heading. */
		start?: number;
	}
}

declare module 'hast' {
	interface Data {
		/** Offset of a text node in the plain text of its block or heading. */
		start?: number;
	}
}
