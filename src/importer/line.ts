/** What every reader of a format yields and every step of the clean-up takes: a line, a paragraph or a table, in reading order. */
export interface Line {
	text: string;
	/** Level at which the source marks it as a heading, 1 to 6. */
	heading?: number;
	/** The source shows that a paragraph begins here (an indent, an element of its own), or that it does not. */
	opens?: boolean;
	/** How wide the indent before the text is, where the source sets one; `text` is without it. */
	indent?: number;
	/** Rows of cells; `text` is empty then. */
	table?: string[][];
}

export interface Hints {
	title?: string;
	place?: string;
	number?: string;
	issued?: string;
	/** The day on which the site put the page up, which may not be the day of issue. */
	published?: string;
}

/** What a reader found in a file. */
export interface SourceText {
	method: 'text' | 'html' | 'docx' | 'pdf' | 'ocr';
	lines: Line[];
	/** A line of the source ends where its paragraph ends: nothing is to be joined. */
	whole: boolean;
	/** What the file says about itself outside its text (a page's title); never trusted over the text. */
	hints: Hints;
	warnings: string[];
}

/** How wide a text is set: a Chinese character is 1, half-width characters are a half. */
export function width(text: string): number {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
	return sum;
}
