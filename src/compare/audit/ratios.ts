import { decimalsOf, roundTo } from '../decimals.ts';
import { isCarried, isOfAll } from '../doubt.ts';
import { printNumber } from '../formula.ts';
import { intervalOf, isDisjoint } from '../interval.ts';
import type { Check, Count, Statement } from './model.ts';
import { isDelta } from './statements.ts';
import { printed, rangeOf } from './weigh.ts';

const RATE = /(?:^|[^\p{Script=Han}]|.)*?(\p{Script=Han}{2})率(?:为|达|达到|达了|是|均为|均达)?$/u;

/**
 * 认领监管事项346项，主项覆盖281项，覆盖率达81%: the word before 率 names the figure that is the share, and the figure of the
 * same measure word right before it is the whole. Where the text names neither, nothing is checked.
 */
export function ratios({ text, start, end, counts }: Statement): Check[] {
	return counts.flatMap((rate, at) => {
		const word = rate.unit === '%' ? RATE.exec(rate.lead)?.[1] : undefined;
		if (!word) return [];
		const before = counts.slice(0, at).filter(({ unit }) => unit !== '%');
		const part = before.at(-1);
		const whole = before.at(-2);
		if (!part || !whole || part.unit !== whole.unit || whole.value < part.value || whole.value === 0)
			return [];
		if (!part.lead.includes(word) || whole.lead.includes(word)) return [];
		const check = ratioCheck(text, part, whole, rate);
		const isSure = isPlainShare(rate, part, whole) && !isCarried(text, start, end);
		return check.verdict === 'holds' || isSure ? [check] : [];
	});
}

/** What was received is not yet what was dealt with, so that a rate need not be of it. */
function isPlainShare(rate: Count, part: Count, whole: Count): boolean {
	const isLoose = [part, whole].some(({ lead }) => /收|受理|申请|报名|应|其中/u.test(lead) || isDelta(lead));
	return isOfAll(rate.lead) && /^(?:其)?\p{Script=Han}{2}率/u.test(rate.lead) && !isLoose;
}

function ratioCheck(text: string, part: Count, whole: Count, rate: Count): Check {
	const [under, over] = [rangeOf(part), rangeOf(whole)];
	const digits = decimalsAsPrinted(text, rate);
	// Rounded or cut off at the last printed place.
	const place = 10 ** -digits;
	const stated = intervalOf(rate.value, rate.qualifier);
	const low = (100 * under.low) / over.high - place;
	const high = over.low > 0 ? (100 * under.high) / over.low + place : Number.POSITIVE_INFINITY;
	const holds = !isDisjoint({ low, high }, stated);
	const exact = printNumber(roundTo((100 * part.value) / whole.value, 1));
	const formula = `${printed(part)} ÷ ${printed(whole)} = ${exact} % ${holds ? '≈' : '≠'} ${printed(rate)} %`;
	return {
		kind: 'ratio',
		verdict: holds ? 'holds' : 'fails',
		formula,
		start: whole.start,
		end: rate.figureEnd,
	};
}

/** 98.60% is rounded to two decimals, 81% to none. */
function decimalsAsPrinted(text: string, { start, end, value }: Count): number {
	const printed = /[.．](\d+)/u.exec(text.slice(start, end).normalize('NFKC'))?.[1]?.length ?? 0;
	return Math.max(printed, decimalsOf(value));
}
