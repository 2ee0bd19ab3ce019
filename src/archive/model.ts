/**
 * What the reader returns: the whole archive, validated, as plain data. Pages, commands and tests ask this and nothing else.
 * Texts keep their Markdown source; `blocks` are its paragraphs as plain text, numbered as in the pages (`#p-12`).
 */
import type {
	Chapter,
	Correction,
	Division,
	IgnoredNumeral,
	Licence,
	Metric,
	Note,
	Outline,
	PlanFrontmatter,
	Qualifier,
	ReportFrontmatter,
	Requirement,
	Rule,
} from './schema/index.ts';

/** A numbered block of running text: a paragraph, or a row of a table. */
export interface Block {
	/** Counted from 1 in document order; its anchor is `p-<n>`. */
	n: number;
	/** Plain text, Markdown marks removed, hard wraps joined; otherwise verbatim. Offsets below are UTF-16 into this. */
	text: string;
	/** Line and column of the block's first character in the file, from 1. */
	line: number;
	column: number;
	/** Offset of the block in the file's text, from 0. */
	offset: number;
	/** Id of the section that holds it. */
	section: string;
	/** Chapter of the block: a run-in heading (一是…) can place it elsewhere than its section. Null outside the ten chapters. */
	chapter: string | null;
}

/** A heading and the blocks up to the next one of its depth; `s-0` is the text before the first heading. */
export interface Section {
	/** `s-<n>`, counted in document order. */
	id: string;
	/** As printed: 一、依法全面履行政府职能; empty for `s-0`. */
	heading: string;
	/** 1 for 一、, 2 for （一）; 0 for `s-0`. */
	depth: number;
	/** Chapter of the outline, or one of its other sections; null where no phrase fits. */
	chapter: string | null;
	other: 'intro' | 'results' | 'problems' | 'next' | null;
	/** Numbers of the blocks directly under this heading. */
	blocks: number[];
	line: number;
}

/** A place inside a block's text. */
export interface Place {
	block: number;
	start: number;
	end: number;
}

/** A metric's value as one report states it: metric × division × year (SDMX). */
export interface Observation {
	metric: Metric;
	division: Division;
	year: number;
	/** `<division>-<year>` of the report. */
	report: string;
	/** In the registry's unit. */
	value: number;
	qualifier: Qualifier;
	unit: string;
	/** The measure word of the quote where it differs from the unit: 起 for 件. */
	writtenUnit: string | null;
	/** As printed, white space removed. */
	quote: string;
	/** Where the quote stands. */
	quoted: Place;
	/** Where the numeral with its qualifier and measure word stands: 410余件. */
	figure: Place;
	note: Note | null;
	/** The import proposed it, and nobody has read it yet; absent where a person vouches for it. */
	proposed?: true;
}

interface DocumentBase {
	/** `<division>-<year>`. */
	id: string;
	/** Path below the content folder, with `/`. */
	path: string;
	/** SHA-256 of the file, in hexadecimal. */
	digest: string;
	place: Division;
	/** Markdown below the frontmatter, untrusted. */
	body: string;
	/** Line of the file on which the body begins, from 1. */
	bodyLine: number;
	sections: Section[];
	blocks: Block[];
	/** Characters of the body's text, white space and Markdown marks aside. */
	characters: number;
}

export interface Report extends DocumentBase, Omit<ReportFrontmatter, 'metrics' | 'ignored'> {
	observations: Observation[];
	ignored: (IgnoredNumeral & { at: Place })[];
	/** Rules of which the report alone was warned when it was kept; absent where nobody judged it. */
	judged?: readonly string[];
}

export interface Plan extends DocumentBase, Omit<PlanFrontmatter, 'requirements'> {
	requirements: Requirement[];
}

export interface Archive {
	/** Absolute path of the content folder. */
	root: string;
	outline: Outline;
	/** In the order of the outline. */
	chapters: Chapter[];
	/** By code; in the order of codes. */
	divisions: Map<string, Division>;
	/** By key; in the order of the chapters, then of their files. */
	metrics: Map<string, Metric>;
	/** By division, then year. */
	reports: Report[];
	plans: Plan[];
	/** By the names of their files. */
	rules: Rule[];
	/** Newest first. */
	corrections: Correction[];
	/** Of what the archive's makers wrote; null where they have not decided. */
	licence: Licence | null;
}
