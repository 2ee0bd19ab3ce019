/** Parts and their whole, where the text itself says that they are. */
import { isCarried } from '../doubt.ts';
import type { Check, Count, Statement } from './model.ts';
import { between, isCounted, isDelta, isOfSeveralKinds } from './statements.ts';
import { addsUp, sumCheck, sumOf } from './weigh.ts';

// 其中, 等 and their like say that the list is not complete, or that its items overlap.
const OPEN = /其中|等|包括|包含|含|另|分别|同比|上年|去年|增|减|占|主要|重点|如|特别|尤其|超/u;

/** 法律援助案件122件（民事案件40件、刑事案件82件） */
export function bracketedSums(statement: Statement): Check[] {
	const { text, end, counts } = statement;
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
		// Several signs part several lists; and the brackets may belong to a figure before: 受理58件，办结52件（民事40件、刑事18件）.
		const isMixed = new Set(inner.match(/[、，,；;]/gu)).size > 1;
		const earlier = counts.filter(({ start, unit }) => start < whole.start && unit === whole.unit);
		const isOther = earlier.some((one) => addsUp(parts, one));
		// A list that lacks so much is not meant to be complete.
		const isBegun = parts.some((_, n) => n > 0 && addsUp(parts.slice(0, n + 1), whole));
		const isPartial = sumOf(parts) < 0.9 * whole.value;
		const check = sumCheck(parts, whole, from + length + 1);
		return unlessDoubtful(
			check,
			isMixed || isOther || isBegun || isPartial || isUnsure(statement, whole, parts),
		);
	});
}

const unlessDoubtful = (check: Check, isDoubtful: boolean) =>
	check.verdict === 'fails' && isDoubtful ? [] : [check];

/** 审结52件, 纠错8件: what became of cases, not a kind of them. One case has several, and not all are told. */
const DEED =
	/(?:收到|受理|立案|审结|办结|结案|未结|审核|调解|和解|调处|撤销|撤诉|撤回|撤案|维持|驳回|终止|中止|纠错|确认|变更|责令|履行|处罚|罚款|没收|警告|移送|采纳|整改|完成|达标|合格|出庭|胜诉|败诉|改判|解决|化解|办理|答复|公开)(?:了|申请|请求|审理|案件|违法|无效|重作|处理|行政行为)?$/u;
const SUCH = /不|未|尚|拟|待|已|新|重点|超/u;

/** Whether parts that do not make up their whole may be right all the same. */
function isUnsure({ text, start, end }: Statement, whole: Count, parts: readonly Count[]): boolean {
	const isOver = !addsUp(parts, whole) && sumOf(parts) > whole.value;
	return (
		!isCounted(whole.unit) ||
		isDelta(whole.lead) ||
		(isOver && isOfSeveralKinds(whole.unit)) ||
		parts.some(({ lead }) => DEED.test(lead) || SUCH.test(lead) || isDelta(lead)) ||
		isCarried(text, start, end)
	);
}

/** How many of the parts an item of the list holds; the item's place is found by its words. */
function partsIn(item: string, inner: string, from: number, parts: readonly Count[]): number {
	const at = from + inner.indexOf(item);
	return parts.filter(({ start }) => start >= at && start < at + item.length).length;
}

/** 民事案件40件、刑事案件82件，合计122件. The list may begin with any of the figures before: one reading that agrees is enough. */
export function trailingSums(statement: Statement): Check[] {
	const { text, start, counts } = statement;
	return counts.flatMap((whole, at) => {
		if (!/(?:合计|共计|总计)(?:为|达)?$/u.test(whole.lead)) return [];
		const before = counts.slice(0, at);
		const listed = listBefore(text, before, whole);
		const [first] = listed;
		if (!first || listed.length < 2) return [];
		const readings = listed.slice(0, -1).map((_, from) => listed.slice(from));
		const reading = readings.find((parts) => addsUp(parts, whole)) ?? listed;
		// What is added up may begin further ahead than the list does, or hold a part of an item before it.
		const alike = before.filter(({ unit }) => unit === whole.unit);
		const isLonger =
			alike.length > listed.length || isCountedBefore(text.slice(0, start), whole.unit, reading, whole);
		const isNested = OPEN.test(text.slice(first.start, whole.start));
		const isOfOther = !/^(?:合计|共计|总计)(?:为|达)?$/u.test(whole.lead);
		const check = sumCheck(reading, whole, whole.figureEnd);
		return unlessDoubtful(check, isLonger || isNested || isOfOther || isUnsure(statement, whole, listed));
	});
}

/** What the list lacks may stand in a sentence before it. */
function isCountedBefore(text: string, unit: string, parts: readonly Count[], whole: Count): boolean {
	return sumOf(parts) < whole.value && new RegExp(`[\\d余多]\\s*${unit}`, 'u').test(text);
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

/** All cases that were there, those of earlier years with them: not 受理 or 收到, to which they are added. */
const HANDLED = /^(?!.*(?:受理|收|申请|立案|新|其中)).*(?:办理|处理|代理|承办|应诉|审理|调处)/u;
const DONE = /^(?:已|其中|其中已)?(?:审结|办结|结案|结)$/u;
const LEFT =
	/^(?:目前)?(?:剩余|其余|余|尚有|仍有|还有|(?:尚|仍)?未(?:审结|办结|结案|结)|正在(?:审理|办理)|在(?:办|审))(?:案件)?$/u;
const REMAINDER = /^(?:目前)?(?:剩余|其余|余)/u;

/** 办理行政诉讼案件7件，结案6件，剩余1件上诉未审结 */
export function settledSums({ text, start, end, counts }: Statement): Check[] {
	return counts.flatMap((whole, at) => {
		const [done, left] = [counts[at + 1], counts[at + 2]];
		if (!done || !left || done.unit !== whole.unit || left.unit !== whole.unit) return [];
		const isNext = /^[，,]/u.test(between(text, whole, done)) && /^[，,]/u.test(between(text, done, left));
		if (!isNext || !DONE.test(done.lead) || !LEFT.test(left.lead)) return [];
		// Some may be withdrawn, and some concluded be of the year before, unless the text says that these are what remains of those.
		const isDoubtful = !REMAINDER.test(left.lead) || !HANDLED.test(whole.lead) || isCarried(text, start, end);
		return unlessDoubtful(sumCheck([done, left], whole, left.figureEnd), isDoubtful);
	});
}
