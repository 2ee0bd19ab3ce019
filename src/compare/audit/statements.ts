import { findNumerals } from '../../text/numerals.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Count, Statement } from './model.ts';

const SEPARATOR = /[，,；;、：:（()）。！？]/u;

/** The sentences of a block with the figures that state a quantity; dates, ordinals and names are none. */
export function statementsOf(text: string): Statement[] {
	const numerals = findNumerals(text).filter(({ kind, unit }) => kind === 'count' && unit !== null);
	return splitSentences(text).map(({ start, end }) => ({
		text,
		start,
		end,
		counts: numerals
			.filter((numeral) => numeral.start >= start && numeral.start < end)
			.map(
				(numeral): Count => ({
					...numeral,
					unit: numeral.unit ?? '',
					lead: leadOf(text, start, numeral.start),
				}),
			),
	}));
}

function leadOf(text: string, from: number, at: number): string {
	let start = at;
	while (start > from && !SEPARATOR.test(text[start - 1] ?? '')) start -= 1;
	return text.slice(start, at).replace(/\s/gu, '');
}

/** What stands between two figures, white space aside. */
export function between(text: string, before: Count, after: Count): string {
	return text.slice(before.figureEnd, after.start).replace(/\s/gu, '');
}
