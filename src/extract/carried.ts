/** What the clauses around a number's own say of it. */
import { compares, isAside } from './asides.ts';
import type { Word } from './concepts.ts';
import { type Credits, credit, creditBy, LISTED, STALE } from './credits.ts';
import { firstFrom } from './first-from.ts';
import { type Clause, type Figure, listStart, type Passage, wordsBetween } from './passage.ts';
import { REACH } from './stretch.ts';
import { hasTopic, isOf, ofRole } from './topics.ts';

/** 一是…, 围绕…: what the clauses behind are about. */
const RUN_IN = /^\**(?:[一二三四五六七八九十]+是|围绕|聚焦|针对)/u;
const CLAUSES_BACK = 8;
/** Characters before a number that may say what it is about. */
export const TEXT_BACK = 260;

/** Clause by clause backwards; once a topic is met, older ones are stale. */
export function carryBack(credits: Credits, passage: Passage, figure: Figure, own: readonly Word[]): void {
	const { text, clauses } = passage;
	const here = clauses[figure.clause];
	if (here === undefined) return;
	let named = hasTopic(own);
	let chained = here.joined;
	const attends = isAttendance(text.slice(here.start, figure.start), here, figure, own);
	const othersAct = ACTOR.test(text.slice(here.start, figure.start));
	let parted = false;
	let appealed = false;
	for (let back = 1; back <= CLAUSES_BACK * 2; back++) {
		const clause = clauses[figure.clause - back];
		if (clause === undefined || figure.start - clause.start > TEXT_BACK) return;
		parted ||= text[clause.end] === ';';
		if (parted && isShare(passage, figure.clause - back)) continue;
		if (isAside(text, clause, figure.start) || compares(text, clause)) continue;
		const same = clause.sentence === here.sentence;
		const all = wordsBetween(passage.words, clause.start, clause.end);
		appealed ||= all.some((word) => isOf(word, 'second'));
		const taken = withoutTaken(all, passage, clause, figure, appealed);
		// 街道执法队培训4期;面向全体执法人员办班6期: what narrows to a part ends with its part of the sentence.
		const words = parted ? taken.filter((word) => !isOf(word, 'township')) : taken;
		if (chained) credit(credits, ofRole(words, 'noun'), LISTED);
		chained &&= clause.joined;
		if (attends && back === 1) credit(credits, words, 0.92);
		const lead = RUN_IN.test(text.slice(clause.start, clause.start + 4));
		if (lead) creditBy(credits, words, 'lead', named ? STALE : 1);
		creditBy(credits, words, same ? 'sentence' : 'before', named ? STALE : 1);
		if (same && !othersAct) credit(credits, meetingAt(words, clause.start), LISTED);
		named ||= hasTopic(words);
	}
}

/** 培训6期，参训860人次: of those who came nothing is said but that. */
function isAttendance(said: string, here: Clause, { numeral }: Figure, own: readonly Word[]): boolean {
	if (!/^人次?$/u.test(numeral.unit ?? '') || !own.every((word) => isOf(word, 'training'))) return false;
	return (
		here.joined || /^(?:总?共计?|累计|[先前]后)?(?:参加|参训|受训)?(?:人员|人数|干部)?(?:达|共)?$/u.test(said)
	);
}

/** What other numbers have taken: 一审68件、二审29件，已审结82件 is of both courts; 纠错率7.5%，92.4%的案件 is another rate. */
function withoutTaken(
	words: Word[],
	{ figures, text }: Passage,
	{ start, end }: Clause,
	{ numeral }: Figure,
	appealed: boolean,
): Word[] {
	const others = figures.slice(firstFrom(figures, start), firstFrom(figures, end));
	const rated = numeral.unit === '%' && others.some((other) => other.numeral.unit === '%');
	return words.filter(
		(word) => !(appealed && isOf(word, 'first')) && !(rated && RATE.test(text[word.end - 1] ?? '')),
	);
}

const RATE = /[率度比]/u;

/** 其中一审247件、二审138件;年内审结371件: what shares are of is not said of what stands behind the semicolon. */
function isShare({ clauses, text }: Passage, at: number): boolean {
	const first = clauses[listStart(clauses, at)];
	return first !== undefined && /^[其当]中/u.test(text.slice(first.start, first.start + 2));
}

/** 区政府常务会议研究议题6次，集体学法10次: the meeting at the head of a clause does what the clauses behind tell as well. */
function meetingAt(words: readonly Word[], start: number): Word[] {
	return words.filter((word) => word.start - start <= NAME && MEETINGS.some((id) => isOf(word, id)));
}

/** 常务会议研究法治建设6次，政府主要领导听取汇报4次: somebody else did that. */
const ACTOR = /主要领导|负责(?:人|同志)|[县区市旗州]长|书记|班子/u;
const NAME = 8;
const MEETINGS = ['executive', 'partygroup'];

/** The next clause may say what was done with what is counted here: 267名人员，参加考试. */
export function carryNext(credits: Credits, passage: Passage, index: number): void {
	if (isBare(passage, index))
		creditBy(credits, nextClause(passage, passage.figures[index] as Figure), 'next');
}

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
