import { decimalsOf, roundTo } from '../decimals.ts';
import { printNumber } from '../formula.ts';
import { isDisjoint } from '../interval.ts';
import type { Check, Count, Statement } from './model.ts';
import { printed, rangeOf } from './weigh.ts';

const RATE = /(?:^|[^\p{Script=Han}]|.)*?(\p{Script=Han}{2})率(?:为|达|达到|达了|是|均为|均达)?$/u;

/**
 * 认领监管事项346项，主项覆盖281项，覆盖率达81%: the word before 率 names the figure that is the share, and the figure of the
 * same measure word right before it is the whole. Where the text names neither, nothing is checked.
 */
export function ratios({ text, counts }: Statement): Check[] {
	return counts.flatMap((rate, at) => {
		const word = rate.unit === '%' ? RATE.exec(rate.lead)?.[1] : undefined;
		if (!word) return [];
		const before = counts.slice(0, at).filter(({ unit }) => unit !== '%');
		const part = before.at(-1);
		const whole = before.at(-2);
		if (!part || !whole || part.unit !== whole.unit || whole.value < part.value || whole.value === 0)
			return [];
		if (!part.lead.includes(word) || whole.lead.includes(word)) return [];
		return [ratioCheck(text, part, whole, rate)];
	});
}

function ratioCheck(text: string, part: Count, whole: Count, rate: Count): Check {
	const [under, over] = [rangeOf(part), rangeOf(whole)];
	const digits = decimalsAsPrinted(text, rate);
	const low = roundTo((100 * under.low) / over.high, digits);
	const high = Number.isFinite(under.high) ? roundTo((100 * under.high) / over.low, digits) : under.high;
	const holds = !isDisjoint({ low, high }, rangeOf(rate));
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
