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

/** 比上年减少5件, 平均每月8件, 最高20项: a difference, a mean or a limit is no whole of anything. */
export function isDelta(lead: string): boolean {
	return /同比|环比|增|减|降|上升|提升|较|比|每|均|最|上限|不超|不少|第/u.test(lead);
}

/** Days, marks, degrees and rates are measured, not counted: those of a part may be more than those of the whole. */
export function isCounted(unit: string): boolean {
	return !/[%‰]|点|日|天|时|分|秒|年|月|周|岁|倍|级|档|度|层|届|期/u.test(unit);
}

/** People, firms and events are of several kinds at once, so that the kinds together may be more than they are. */
export function isOfSeveralKinds(unit: string): boolean {
	return /^(?:人|名|位|人次|家|户|个|处|次|场|场次|期)$/u.test(unit);
}
