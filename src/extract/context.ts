/** What surrounds a number: its own words, and those carried over from before. */

import { compares, isAside } from './asides.ts';
import { isWeak, type Word } from './concepts.ts';
import { type Dealt, dealtTo } from './dealt.ts';
import { headOf, unknownAfter, unknownBefore } from './head.ts';
import type { Role } from './lexicon.ts';
import { announced, listVerbs, wholeVerbs } from './lists.ts';
import {
	kindsOf,
	withoutAsides,
	withoutDeeds,
	withoutExamples,
	withoutIssued,
	withoutKindsOf,
	withoutRelative,
} from './own-words.ts';
import { type Figure, listStart, type Passage, wordsBetween } from './passage.ts';
import { leftEdge, REACH, stretch } from './stretch.ts';
import { hasTopic, namedBy, ofRole, RELATED } from './topics.ts';

/** How firmly a concept belongs to a number, from 0 to 1. */
export type Credits = Map<string, number>;

export interface Context {
	credits: Credits;
	/** Words of the number's own stretch that say something; offsets are of the passage. */
	own: Word[];
	/** Where that stretch lies: from `start` to the number, and behind it to `end`. */
	start: number;
	end: number;
	/** Chinese characters next to the number that no known word explains. */
	unknown: number;
	/** Rates that share the number: 答复率、满意率均为100%. */
	joint: Word[];
	/** Topics that the number's own sentence names up to it; where it names none, those last named before it. */
	near: ReadonlySet<string>;
	/** The name that 分别 deals it. */
	dealt: Dealt | null;
	/** What the parts are called that 其中 names right behind the number. */
	parts: ReadonlySet<string>;
	/** Papers of several kinds are counted together. */
	kinds: boolean;
	/** The text right behind the number. */
	behind: string;
	/** The words next to the number that name what is counted: those before it, else those behind it. */
	head: Word[];
}

/** 一是…, 围绕…: what the clauses behind are about. */
const RUN_IN = /^\**(?:[一二三四五六七八九十]+是|围绕|聚焦|针对)/u;
const CLAUSES_BACK = 8;
const TEXT_BACK = 260;

/** Shares by which a concept counts where it is not in the number's own stretch. */
const CARRIED: Record<
	'shared' | 'next' | 'sentence' | 'lead' | 'before' | 'heading',
	Record<Role, number>
> = {
	shared: { topic: 0.9, noun: 0.85, verb: 0.75, weak: 0 },
	next: { topic: 0.75, noun: 0.75, verb: 0.7, weak: 0 },
	sentence: { topic: 0.69, noun: 0.6, verb: 0, weak: 0 },
	lead: { topic: 0.66, noun: 0.64, verb: 0, weak: 0 },
	before: { topic: 0.62, noun: 0.35, verb: 0, weak: 0 },
	heading: { topic: 0.5, noun: 0.3, verb: 0, weak: 0 },
};
/** An example of what is counted: 文件、合同等386件. */
const EXAMPLE = 0.9;
/** A noun that a list shares. */
const LISTED = 0.66;
/** A topic behind which another topic was named. */
const STALE = 0.4;

/** What a table says of a cell: what it is about, what was done, and what a row of sums counts. */
export interface Lead {
	topics: readonly Word[];
	verbs: readonly Word[];
	all: readonly Word[];
}

const NO_LEAD: Lead = { topics: [], verbs: [], all: [] };

/** The context of a figure. `headings`: words of the headings above its block. */
export function contextOf(
	passage: Passage,
	index: number,
	headings: readonly Word[],
	lead: Lead = NO_LEAD,
): Context {
	const figure = passage.figures[index] as Figure;
	const clause = passage.clauses[figure.clause];
	const dealt = dealtTo(passage, index);
	const [start, end] = dealt === null ? stretch(passage, index) : [dealt.start, figure.end];
	const edge = dealt?.end ?? leftEdge(passage, index, start);
	const right = withoutIssued(wordsBetween(passage.words, figure.end, end), passage.text);
	const deed = dealt === null ? [] : wordsBetween(passage.words, dealt.to, dealt.until);
	const all = withoutAsides(wordsBetween(passage.words, start, edge), passage.text, start, edge);
	const said = withoutKindsOf(all, passage.text, figure);
	const left = withoutDeeds(withoutRelative(said, right, figure, passage.text), figure, passage.text);
	const own = [...withoutExamples(left, figure, passage.text), ...right, ...deed].filter(
		(word) => !isWeak(word),
	);
	const credits: Credits = new Map();
	credit(credits, own, 1);
	// 办理政务服务事项3万件 is told of government service.
	if (credits.has('serviceitems')) raise(credits, 'govservice', EXAMPLE);
	credit(credits, left, EXAMPLE);
	const kinds = kindsOf(left) > 1;
	if (kinds) credits.set('docs', Math.max(EXAMPLE, credits.get('docs') ?? 0));
	const whole = dealt?.from ?? clause?.start ?? start;
	const before = wordsBetween(passage.words, Math.max(whole, start - REACH), start);
	const shared = dealt === null ? before : dealtTopics(passage, dealt, left);
	creditBy(credits, shared, 'shared');
	carryBack(credits, passage, figure, own, dealt !== null);
	credit(credits, wholeVerbs(passage, figure, own), 0.75);
	credit(credits, announced(passage, index, own), 0.92);
	credit(credits, listVerbs(passage, index), 0.95);
	if (isBare(passage, index)) creditBy(credits, nextClause(passage, figure), 'next');
	creditBy(credits, lead.topics, 'lead');
	credit(credits, lead.verbs, 0.75);
	credit(credits, lead.all, 0.92);
	creditBy(credits, headings, 'heading');
	const joint = figure.numeral.unit === '%' ? jointRates(left, passage.text) : [];
	const head = joint.length > 0 ? joint : headOf(left, right, figure, passage.text);
	const counted = head.some((word) => word.start >= figure.end);
	const unknown = counted
		? unknownAfter(passage.text, figure.end, right, end)
		: unknownBefore(passage.text, edge, left, start);
	const behind = passage.text.slice(figure.end, figure.end + 8);
	const sentence = wordsBetween(
		passage.words,
		Math.max(clause?.sentence ?? start, figure.start - TEXT_BACK),
		edge,
	);
	const named = [...sentence, ...own].flatMap(namedBy);
	const near = new Set(named.length > 0 ? named : namedBefore(passage, figure));
	if (figure.numeral.unit === '户次') {
		// 双随机抽查73批次，检查2894户次: the measure word names those that were drawn.
		raise(credits, 'entities', 1);
		if (near.has('random')) raise(credits, 'random', EXAMPLE);
	}
	return {
		credits,
		own,
		start,
		end,
		unknown,
		joint,
		near,
		head,
		dealt,
		parts: partsBehind(passage, figure),
		kinds,
		behind,
	};
}

/** The kind of case that the nearest clause before a sentence is about, where it names one and nothing else. */
function namedBefore({ clauses, words }: Passage, { start, clause }: Figure): string[] {
	const sentence = clauses[clause]?.sentence ?? start;
	for (let back = clause; back >= 0; back--) {
		const before = clauses[back];
		if (before === undefined || start - before.start > TEXT_BACK) return [];
		const named = wordsBetween(words, before.start, before.end).flatMap(namedBy);
		if (before.sentence === sentence || named.length === 0) continue;
		return named.every((id) => CASES.has(id)) ? named : [];
	}
	return [];
}

const CASES = new Set(['reconsideration', 'litigation', 'request', 'aid', 'notary']);

/** 审查421件，较上年增长17.9%，其中合同233件、决策5件: the whole is neither. */
function partsBehind({ clauses, words, text }: Passage, { clause }: Figure): ReadonlySet<string> {
	const sentence = clauses[clause]?.sentence;
	const next = clauses.slice(clause + 1, clause + 1 + PARTS_BEHIND);
	const first = next.find(({ start }) => PARTS_NAMED.test(text.slice(start, start + 6)));
	if (first === undefined || first.sentence !== sentence) return new Set();
	const until = text.slice(first.start, first.start + REACH).search(/[;。]/u);
	const end = until < 0 ? first.start + REACH : first.start + until;
	const parts = wordsBetween(words, first.start, end);
	return new Set(parts.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
}

/** 其中…, 审查件中…. */
const PARTS_NAMED = /^(?:[其当]中|\p{Script=Han}{2,4}中(?=\p{Script=Han}))/u;
/** Clauses from a whole to its parts: a comparison with the year before may stand between. */
const PARTS_BEHIND = 3;

/** 受理和审结行政复议案件分别为55件、52件: names share the topic of the one that has it. */
function dealtTopics({ words }: Passage, { from, to }: Dealt, own: readonly Word[]): Word[] {
	return hasTopic(own) ? [] : ofRole(wordsBetween(words, from, to), 'topic');
}

function jointRates(left: readonly Word[], text: string): Word[] {
	const rates = left.filter(({ end }) => /[率度]/u.test(text[end - 1] ?? ''));
	const joined = rates.filter(({ end }) => /[、和及与]/u.test(text[end] ?? ''));
	return joined.length > 0 ? rates : [];
}

function credit(credits: Credits, words: readonly Word[], share: number): void {
	for (const { concepts } of words) for (const { id } of concepts) raise(credits, id, share);
}

function creditBy(credits: Credits, words: readonly Word[], zone: keyof typeof CARRIED, factor = 1): void {
	for (const { concepts } of words) {
		for (const { id, role } of concepts) {
			const share = CARRIED[zone][role] * (role === 'topic' ? factor : 1);
			raise(credits, id, share);
			// 人民调解组织受理纠纷, of which the success is told right behind.
			if (zone === 'sentence' && RELATED[id] !== undefined) raise(credits, RELATED[id], share);
		}
	}
}

function raise(credits: Credits, id: string, share: number): void {
	if ((credits.get(id) ?? 0) < share) credits.set(id, share);
}

/** Clause by clause backwards; once a topic is met, older ones are stale. */
function carryBack(
	credits: Credits,
	passage: Passage,
	figure: Figure,
	own: readonly Word[],
	dealt: boolean,
): void {
	const here = passage.clauses[figure.clause];
	if (here === undefined) return;
	let named = hasTopic(own);
	let chained = here.joined;
	const bare =
		chained ||
		/^(?:总?共计?|累计|先后)?(?:参加|参训|受训)?(?:人员|人数|干部)?(?:达|共)?$/u.test(
			passage.text.slice(here.start, figure.start),
		);
	const attends = bare && own.length === 0 && /^人次?$/u.test(figure.numeral.unit ?? '');
	let listed =
		!dealt && here.joined && !own.some(({ concepts }) => concepts.some(({ role }) => role === 'verb'));
	let parted = false;
	for (let back = 1; back <= CLAUSES_BACK * 2; back++) {
		const clause = passage.clauses[figure.clause - back];
		if (clause === undefined || figure.start - clause.start > TEXT_BACK) return;
		parted ||= passage.text[clause.end] === ';';
		if (parted && isShare(passage, figure.clause - back)) continue;
		if (isAside(passage.text, clause, figure.start) || compares(passage.text, clause)) continue;
		const same = clause.sentence === here.sentence;
		const words = wordsBetween(passage.words, clause.start, clause.end);
		if (chained) credit(credits, ofRole(words, 'noun'), LISTED);
		chained &&= clause.joined;
		if (attends && back === 1) credit(credits, words, 0.92);
		if (listed) credit(credits, ofRole(words, 'verb'), 0.7);
		listed &&= clause.joined;
		const lead = RUN_IN.test(passage.text.slice(clause.start, clause.start + 4));
		if (lead) creditBy(credits, words, 'lead', named ? STALE : 1);
		creditBy(credits, words, same ? 'sentence' : 'before', named ? STALE : 1);
		if (same) credit(credits, meetingAt(words, clause.start), LISTED);
		named ||= hasTopic(words);
	}
}

/** 其中一审247件、二审138件;年内审结371件: what shares are of is not said of what stands behind the semicolon. */
function isShare({ clauses, text }: Passage, at: number): boolean {
	const first = clauses[listStart(clauses, at)];
	return first !== undefined && /^[其当]中/u.test(text.slice(first.start, first.start + 2));
}

/** 区政府常务会议研究议题6次，集体学法10次: the meeting at the head of a clause does what the clauses behind tell as well. */
function meetingAt(words: readonly Word[], start: number): Word[] {
	return words.filter(
		(word) => word.start - start <= NAME && word.concepts.some(({ id }) => MEETINGS.has(id)),
	);
}

const NAME = 8;
const MEETINGS = new Set(['executive', 'partygroup']);

/** The next clause may say what was done with what is counted here: 267名人员，参加考试. */
function isBare({ figures, clauses, text }: Passage, index: number): boolean {
	const figure = figures[index] as Figure;
	const next = clauses[figure.clause + 1];
	const here = clauses[figure.clause];
	if (next === undefined || here === undefined || next.sentence !== here.sentence) return false;
	if (text[next.start - 1] === ';' || text.startsWith('其中', next.start)) return false;
	return figures.slice(index + 1, index + 6).every(({ clause }) => clause !== figure.clause + 1);
}

function nextClause({ words, clauses, text }: Passage, figure: Figure): Word[] {
	const next = clauses[figure.clause + 1];
	if (next === undefined || DENIED.test(text.slice(next.start, next.end))) return [];
	return wordsBetween(words, next.start, Math.min(next.end, next.start + REACH));
}

/** 区政府无一败诉 tells what did not happen to those that are counted. */
const DENIED = /^不(?:分|含|包括|计)|无一|没有|未(?!结|审结|成年)|零(?:败诉|纠错|投诉)|无(?:败诉|被|案件)/u;
