/**
 * What keeps a mismatch from being called one. To say of a public report that its sums are wrong, nothing else may explain them:
 * cases of earlier years, a list that is not complete, a rate of what was due and not of all.
 */
import type { Observation, Report } from '../archive/model.ts';
import { splitSentences } from '../text/sentences.ts';

/** Cases of earlier years are in some of the figures. */
const CARRIED =
	/结转|转结|接转|转入|上年|上一年|上半年|去年|往年|前年|旧存|旧案|积案|遗留|历年|历史|累计|存量|跨年|上期|以来|以前|此前|至今/u;
/** Figures hold more or less than they seem to. */
const HEDGED = /含|包括|并案|合并|拆分|补正|另有|另外|重复|不重复|撤回/u;
/** The note that says so may stand in the sentence before or after. */
const NEAR = 40;

/** Whether the sentence between two offsets, or what stands beside it, speaks of other years. */
export function isCarried(text: string, start: number, end: number): boolean {
	const years = new Set(text.slice(start, end).match(/(?:19|20)\d\d(?=\s*年)/gu));
	return years.size > 1 || CARRIED.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

export function isHedged(text: string, start: number, end: number): boolean {
	return HEDGED.test(text.slice(start, end));
}

// 审结率, 答复率, 履行率 and 出庭率 are of what was due, 败诉率 and 纠错率 of what was judged; 满意率 is of those who answered.
const OF_ALL = /(?:覆盖|成功|采纳|采用|达标|建成|普及)率(?:为|达|达到|达了|是|均为|均达)?$/u;
/** A rate that is a share of all that stands before it: 覆盖率, and neither 审结率 nor 网上覆盖率. */
export function isOfAll(lead: string): boolean {
	return OF_ALL.test(lead);
}

/** Lists that need not be complete. */
const OPEN_LIST = /其中|等|主要|包括|含|另/u;

interface Place {
	text: string;
	start: number;
	end: number;
}

function sentenceOf(report: Report, { figure }: Observation): Place | null {
	const { text = '' } = report.blocks[figure.block - 1] ?? {};
	const found = splitSentences(text).find(({ start, end }) => start <= figure.start && figure.start < end);
	return found ? { text, start: found.start, end: found.end } : null;
}

/** Whether figures that do not agree with the registry's composite stand so that the text need not be wrong. */
export function isDoubtful(
	report: Report,
	stated: Observation,
	parts: readonly Observation[],
	misses: 'short' | 'over' | 'rate',
): boolean {
	const all = [stated, ...parts];
	// Figures of different paragraphs may count different things; only the registry puts them together.
	if (all.some(({ figure }) => figure.block !== stated.figure.block)) return true;
	const places = all.flatMap((one) => sentenceOf(report, one) ?? []);
	if (places.some(({ text, start, end }) => isCarried(text, start, end))) return true;
	if (misses === 'short')
		return places.some(({ text, start, end }) => OPEN_LIST.test(text.slice(start, end)));
	return misses === 'rate' && isShareOfOther(report, stated);
}

/** 审结率100%: the words say of what it is a rate, and it is not of all. Where no word stands there, the registry's is taken. */
function isShareOfOther(report: Report, { figure }: Observation): boolean {
	const { text = '' } = report.blocks[figure.block - 1] ?? {};
	const lead = /[^，,；;、：:（()）。]*$/u.exec(text.slice(0, figure.start))?.[0] ?? '';
	return lead.includes('率') && !isOfAll(lead);
}
