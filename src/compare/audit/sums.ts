/** Parts and their whole, where the text itself says that they are. */
import type { Check, Count, Statement } from './model.ts';
import { between } from './statements.ts';
import { addsUp, printed, rangeOf, sumCheck } from './weigh.ts';

// 其中, 等 and their like say that the list is not complete, or that its items overlap.
const OPEN = /其中|等|包括|包含|含|另|分别|同比|上年|去年|增|减|占/u;

/** 法律援助案件122件（民事案件40件、刑事案件82件） */
export function bracketedSums({ text, end, counts }: Statement): Check[] {
	return counts.flatMap((whole) => {
		const open = /^\s*[（(]/u.exec(text.slice(whole.figureEnd, end));
		if (!open) return [];
		const from = whole.figureEnd + open[0].length;
		const length = text.slice(from).search(/[）)]/u);
		if (length < 0) return [];
		const inner = text.slice(from, from + length);
		const parts = counts.filter((count) => count.start >= from && count.start < from + length);
		const isList = inner
			.split(/[、，,；;]|和(?=[^、，]*\d)/u)
			.every((item) => partsIn(item, inner, from, parts) === 1);
		const alike = parts.every(({ unit }) => unit === whole.unit);
		if (parts.length < 2 || !alike || OPEN.test(inner) || !isList) return [];
		return [sumCheck(parts, whole, from + length + 1)];
	});
}

/** How many of the parts an item of the list holds; the item's place is found by its words. */
function partsIn(item: string, inner: string, from: number, parts: readonly Count[]): number {
	const at = from + inner.indexOf(item);
	return parts.filter(({ start }) => start >= at && start < at + item.length).length;
}

/** 民事案件40件、刑事案件82件，合计122件. The list may begin with any of the figures before: one reading that agrees is enough. */
export function trailingSums({ text, counts }: Statement): Check[] {
	return counts.flatMap((whole, at) => {
		if (!/(?:合计|共计|总计)(?:为|达)?$/u.test(whole.lead)) return [];
		const listed = listBefore(text, counts.slice(0, at), whole);
		if (listed.length < 2) return [];
		const readings = listed.slice(0, -1).map((_, from) => listed.slice(from));
		const reading = readings.find((parts) => addsUp(parts, whole)) ?? listed;
		return [sumCheck(reading, whole, whole.figureEnd)];
	});
}

/** The figures right before one, of its unit, each in an item of its own. */
function listBefore(text: string, before: readonly Count[], whole: Count): Count[] {
	const listed: Count[] = [];
	for (let next = whole, at = before.length - 1; at >= 0; at -= 1) {
		const count = before[at];
		if (!count || count.unit !== whole.unit) break;
		if (!/^[、，,；;][^、，,；;。（(]{0,16}$/u.test(between(text, count, next))) break;
		listed.unshift(count);
		next = count;
	}
	return listed;
}

const DONE = /^(?:已|其中|其中已)?(?:审结|办结|结案|结)$/u;
const LEFT = /^(?:未|尚未|剩余|其余|尚有|仍有|还有|在办|正在)/u;

/** 办理行政诉讼案件7件，结案6件，剩余1件上诉未审结 */
export function settledSums({ text, counts }: Statement): Check[] {
	return counts.flatMap((whole, at) => {
		const [done, left] = [counts[at + 1], counts[at + 2]];
		if (!done || !left || done.unit !== whole.unit || left.unit !== whole.unit) return [];
		const isNext = /^[，,]/u.test(between(text, whole, done)) && /^[，,]/u.test(between(text, done, left));
		if (!isNext || !DONE.test(done.lead) || !LEFT.test(left.lead)) return [];
		return [sumCheck([done, left], whole, left.figureEnd)];
	});
}

/** 共120件，其中民事40件、刑事82件: none of them may be more than the whole. They may overlap, so they are not added. */
export function subsets({ text, counts }: Statement): Check[] {
	return counts.flatMap((whole, at) => {
		const first = counts[at + 1];
		if (!first || !/^[，,；;（(]?其中/u.test(between(text, whole, first))) return [];
		return itemsFrom(text, counts.slice(at + 1), whole.unit).map((part): Check => {
			const holds = rangeOf(part).low <= rangeOf(whole).high;
			const formula = `${printed(part)} ${holds ? '≤' : '>'} ${printed(whole)}`;
			return {
				kind: 'part',
				verdict: holds ? 'holds' : 'fails',
				formula,
				start: whole.start,
				end: part.figureEnd,
			};
		});
	});
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
