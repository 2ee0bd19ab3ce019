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
	const text = reportById(archive, observation.report)?.blocks.find(
		(block) => block.n === quoted.block,
	)?.text;
	const isInside = quoted.block === figure.block && figure.start >= quoted.start && figure.end <= quoted.end;
	if (text === undefined || !isInside) return { before: observation.quote, figure: '', after: '' };
	return {
		before: text.slice(quoted.start, figure.start),
		figure: text.slice(figure.start, figure.end),
		after: text.slice(figure.end, quoted.end),
	};
}
