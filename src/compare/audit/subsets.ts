import { isCarried } from '../doubt.ts';
import type { Check, Count, Statement } from './model.ts';
import { between, isCounted, isDelta } from './statements.ts';
import { printed, rangeOf } from './weigh.ts';

/** 5个专项行动，其中排查隐患120个: these measure words count anything, so that what is far more is something else. */
const VAGUE = /^(?:个|次|项|场|家|处|起|条|场次)$/u;

/** 共120件，其中民事40件、刑事82件: none of them may be more than the whole. They may overlap, so they are not added. */
export function subsets(statement: Statement): Check[] {
	const { text, counts } = statement;
	return counts.flatMap((whole, at) => {
		const first = counts[at + 1];
		if (!first || !/^[，,；;（(]?其中/u.test(between(text, whole, first))) return [];
		return itemsFrom(text, counts.slice(at + 1), whole.unit).flatMap((part): Check[] => {
			const holds = rangeOf(part).low <= rangeOf(whole).high;
			if (!holds && isUnsure(statement, counts.slice(0, at), whole, part)) return [];
			const formula = `${printed(part)} ${holds ? '≤' : '>'} ${printed(whole)}`;
			const verdict = holds ? 'holds' : 'fails';
			return [{ kind: 'part', verdict, formula, start: whole.start, end: part.figureEnd }];
		});
	});
}

/** 收到63件，受理58件，不予受理5件，其中公安领域30件: 其中 need not be of the figure right before it. */
function isUnsure({ text, start, end }: Statement, before: readonly Count[], whole: Count, part: Count) {
	const isOfEarlier = before.some(
		(count) => count.unit === part.unit && rangeOf(part).low <= rangeOf(count).high,
	);
	const isOther = VAGUE.test(part.unit) && rangeOf(part).low > 2 * rangeOf(whole).high;
	const isMeasured = !isCounted(part.unit) || [whole, part].some(({ lead }) => isDelta(lead));
	return isOfEarlier || isOther || isMeasured || isCarried(text, start, end);
}

/** The first figure and those that follow it as items of one list, 、 between them. */
function itemsFrom(text: string, counts: readonly Count[], unit: string): Count[] {
	const items: Count[] = [];
	for (const count of counts) {
		const last = items.at(-1);
		if (count.unit !== unit || (last && !/^、/u.test(between(text, last, count)))) break;
		items.push(count);
	}
	return items;
}
