/** What the numbers of a report say of one another, be they metrics or not. */
import type { Numeral } from '../../text/numerals.ts';

/** A figure of the text within its clause. */
export interface Count
	extends Pick<Numeral, 'value' | 'scaled' | 'qualifier' | 'start' | 'end' | 'figureEnd' | 'raw'> {
	/** Measure word, or `%`. */
	unit: string;
	/** The words of its clause before it: 结案 in 结案6件. */
	lead: string;
}

/** One sentence with its figures in order. Offsets are those of the block's text. */
export interface Statement {
	text: string;
	start: number;
	end: number;
	counts: Count[];
}

/** What was held against what. `start` is that of the figure that the others should make up. */
export interface Check {
	/** `sum`: parts and whole; `part`: 其中; `ratio`: a rate and its figures; `chain`: 收到, 受理, 审结. */
	kind: 'sum' | 'part' | 'ratio' | 'chain';
	verdict: 'holds' | 'fails';
	/** `40 + 82 = 122`, `281 ÷ 346 = 81.2 % ≈ 81 %`, `51 ≥ 48 ≥ 44`. */
	formula: string;
	start: number;
	end: number;
}
