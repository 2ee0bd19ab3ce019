import type { Archive, Observation } from '../archive/model.ts';
import { reportById } from './names.ts';

/** A quote around its figure: 共受理行政复议案件 · **59件** · ‑. */
export interface QuoteParts {
	before: string;
	figure: string;
	after: string;
}

/** Cuts an observation's quote at its figure. A figure that the quote does not hold leaves the quote whole. */
export function quoteParts(archive: Archive, observation: Observation): QuoteParts {
	const { quoted, figure } = observation;
	const text = printedQuote(archive, observation);
	const isInside = quoted.block === figure.block && figure.start >= quoted.start && figure.end <= quoted.end;
	if (text === undefined || !isInside) return { before: observation.quote, figure: '', after: '' };
	const [start, end] = [figure.start - quoted.start, figure.end - quoted.start];
	return { before: text.slice(0, start), figure: text.slice(start, end), after: text.slice(end) };
}

/** The quote with the white space that the report prints in it. Without any it is the quote itself, and no text need be read. */
function printedQuote(archive: Archive, { report, quote, quoted }: Observation): string | undefined {
	if (quote.length === quoted.end - quoted.start) return quote;
	const block = reportById(archive, report)?.blocks.find(({ n }) => n === quoted.block);
	return block?.text.slice(quoted.start, quoted.end);
}
