/** How well a number's context says what a phrase of the registry says. */

import { isWeak, type Word } from './concepts.ts';
import type { Context } from './context.ts';
import { PAPERS } from './own-words.ts';
import type { Need, Pattern } from './phrases.ts';

const WEIGHT = { topic: 1.1, verb: 1.2, noun: 1, weak: 0 };
const STRANGE = { topic: 0.2, verb: 0.22, noun: 0.1, weak: 0 };
const STRANGE_AT_MOST = 0.5;
const STRANGE_HEAD = 0.3;
/** Added where the strange word is one by which a look-alike is known. */
const RIVAL = 0.12;
/** Words that narrow what is counted to a part: 乡镇执法人员 are not all. */
const PARTS = new Set(['township', 'sector', 'forenterprise', 'second', 'onething', 'procedure']);
const NARROWED = 0.36;
/** Characters up to the word that a narrowing one opens: 镇街综合执法人员. */
const NEXT = 2;
const IMPLIED = 0.04;
const NEAR = 14;
const UNKNOWN = 0.08;

/**
 * The phrase against the context, up to about 1: every need must be met, one of them beside the number, and every telling
 * word explained. Null where a need is not met.
 */
export function scorePattern(pattern: Pattern, context: Context, figureStart: number): number | null {
	if (pattern.known.has('discuss') && isUnsaid(context)) return null;
	const met = metShare(pattern.needs, context.credits);
	if (met === null || isElsewhere(pattern, context) || isOtherLevel(pattern, context)) return null;
	if (isOfOthers(pattern, context)) return null;
	const known = context.kinds ? withPapers(pattern.known) : pattern.known;
	const strange = context.own.filter((word) => !explained(word, known) && !context.joint.includes(word));
	const opens = (end: number) =>
		context.own.some((word) => word.start >= end && word.start - end <= NEXT && explained(word, known));
	const implied = pattern.needs.some((need) => need.implied) ? IMPLIED : 0;
	const unknown = UNKNOWN * Math.min(context.unknown, 4);
	return (
		met -
		strangeness(strange, pattern.rivals, figureStart, opens) -
		headPenalty(context, known) -
		implied -
		unknown -
		(isByAdvisers(pattern, context) ? BY_ADVISERS : 0)
	);
}

/** 法律顾问参加会议42次，审查合同56份: what the office for justice looked at is more. */
function isByAdvisers({ known }: Pattern, { credits }: Context): boolean {
	return known.has('review') && !known.has('advisers') && (credits.get('advisers') ?? 0) >= 0.6;
}

const BY_ADVISERS = 0.25;

/** 召开会议22次，研究议题168项 below a heading on the rule of law: what was dealt with is not said. */
function isUnsaid({ credits }: Context): boolean {
	const share = credits.get('ruleoflaw') ?? 0;
	return share > 0 && share <= HEADING;
}

/** What a heading says of a topic counts only where the sentence speaks of nothing else. */
const HEADING = 0.5;

/** 复议应诉 heads 审结58件，正在审理7件: a topic that stands in the heading alone, while the sentence has another. */
function isElsewhere({ needs, known }: Pattern, { credits, near }: Context): boolean {
	const topics = needs.filter(({ role }) => role === 'topic');
	const far = topics.filter(({ id }) => !near.has(id) && (credits.get(id) ?? 0) <= HEADING);
	if (far.length === 0 || near.size === 0) return false;
	return far.length < topics.length || ![...near].some((id) => known.has(id));
}

/** 热线受理工单18.7万件，满意度98.2%: those who rang the hotline were asked, not those whom a hall served. */
function isOfOthers({ known }: Pattern, { near, credits }: Context): boolean {
	// 举办调解员培训7次，参训260人次 was theirs.
	if (known.has('training') && !known.has('mediators') && (credits.get('mediators') ?? 0) >= 0.9) return true;
	// 法治体检走访企业126家，提出建议312条: for the enterprises.
	if (near.has('checkup') && known.has('opinion')) return true;
	return near.has('hotline') && !known.has('hotline') && (known.has('satisfaction') || known.has('praise'));
}

/** 省级示范村1个 beside those of the city, 向县人大常委会报告1次 beside those to the Party: what the number's own words name is meant. */
function isOtherLevel({ known, rivals }: Pattern, { own }: Context): boolean {
	const named = new Set(own.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
	// 受理一审行政诉讼案件86件: not those of all courts, where those have a metric of their own.
	if (named.has('first') && rivals.has('first')) return true;
	return INSTEAD.some(([asked, other]) => known.has(asked) && named.has(other) && !named.has(asked));
}

const INSTEAD = [
	['citylevel', 'provincelevel'],
	['committee', 'congress'],
] as const;

/** An implied topic may go unsaid where the phrase asks for two things besides. */
function metShare(needs: readonly Need[], credits: Context['credits']): number | null {
	let met = 0;
	let weight = 0;
	let stated = false;
	for (const { id, role, implied } of needs) {
		const share = credits.get(id) ?? 0;
		if (share === 0 && (!implied || needs.length < 3)) return null;
		stated ||= share >= 0.9 && !implied;
		const own = implied ? WEIGHT.topic * 0.6 : WEIGHT[role];
		met += own * share;
		weight += own;
	}
	return stated ? met / weight : null;
}

/** 审查文件、合同、决策247件: where papers of several kinds are counted, each kind is. */
function withPapers(known: ReadonlySet<string>): ReadonlySet<string> {
	return known.has('docs') ? new Set([...known, ...PAPERS]) : known;
}

function explained({ concepts }: Word, known: ReadonlySet<string>): boolean {
	// 法律顾问现有18人: that they are there now is told of many a stock.
	if (concepts.some(({ id }) => id === 'existing')) return true;
	const topics = concepts.filter(({ role }) => role === 'topic');
	if (topics.length > 1) return topics.every(({ id }) => known.has(id));
	return concepts.some(({ id }) => known.has(id));
}

function strangeness(
	strange: readonly Word[],
	rivals: ReadonlySet<string>,
	figureStart: number,
	opens: (end: number) => boolean,
): number {
	let sum = 0;
	for (const { concepts, end, start } of strange) {
		const [first] = concepts;
		const distance = Math.min(Math.abs(figureStart - end), Math.abs(start - figureStart));
		const near = distance <= NEAR ? 1 : start > figureStart ? 0.25 : 0.5;
		const rival = concepts.some(({ id }) => rivals.has(id)) ? RIVAL : 0;
		const part = concepts.some(({ id }) => PARTS.has(id)) && opens(end) ? NARROWED : 0;
		sum += (STRANGE[first?.role ?? 'weak'] + rival) * near + part;
	}
	return Math.min(sum, STRANGE_AT_MOST);
}

/** What is counted must be what the phrase counts. */
function headPenalty({ head }: Context, known: ReadonlySet<string>): number {
	if (head.length === 0) return 0;
	return head.some((word) => isWeak(word) || explained(word, known)) ? 0 : STRANGE_HEAD;
}

/** Patterns by their unit and rarest need, so that only those are tried which can fit. */
export class PatternIndex {
	readonly #byUnit = new Map<string, Map<string, Pattern[]>>();

	constructor(patterns: readonly Pattern[]) {
		const counts = new Map<string, number>();
		for (const { needs } of patterns) for (const { id } of needs) counts.set(id, (counts.get(id) ?? 0) + 1);
		for (const pattern of patterns) {
			const [rarest] = [...pattern.needs].sort((a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0));
			const { unit } = pattern.metric;
			const ofUnit = this.#byUnit.get(unit) ?? new Map<string, Pattern[]>();
			this.#byUnit.set(unit, ofUnit);
			if (rarest !== undefined) ofUnit.set(rarest.id, [...(ofUnit.get(rarest.id) ?? []), pattern]);
		}
	}

	/** The patterns that a number fits by its unit and of which the rarest need is met. */
	*patternsFor({ credits }: Context, fits: (unit: string) => boolean): Iterable<Pattern> {
		for (const [unit, byNeed] of this.#byUnit) {
			if (!fits(unit)) continue;
			for (const id of credits.keys()) yield* byNeed.get(id) ?? [];
		}
	}
}
