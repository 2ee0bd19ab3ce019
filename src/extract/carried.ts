/** What the clauses around a number's own say of it. */
import { compares, isAside } from './asides.ts';
import type { Word } from './concepts.ts';
import { type Credits, credit, creditBy, LISTED, STALE } from './credits.ts';
import { firstFrom } from './first-from.ts';
import { kindsOf } from './own-words.ts';
import { type Clause, type Figure, listStart, type Passage, wordsBetween } from './passage.ts';
import { REACH } from './stretch.ts';
import { hasTopic, ofRole } from './topics.ts';

/** 一是…, 围绕…: what the clauses behind are about. */
const RUN_IN = /^\**(?:[一二三四五六七八九十]+是|围绕|聚焦|针对)/u;
const CLAUSES_BACK = 8;
/** Characters before a number that may say what it is about. */
export const TEXT_BACK = 260;

/** Clause by clause backwards; once a topic is met, older ones are stale. */
export function carryBack(
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
		/^(?:总?共计?|累计|[先前]后)?(?:参加|参训|受训)?(?:人员|人数|干部)?(?:达|共)?$/u.test(
			passage.text.slice(here.start, figure.start),
		);
	const attends =
		bare && own.every((word) => isOf(word, 'training')) && /^人次?$/u.test(figure.numeral.unit ?? '');
	const undone = !dealt && ofRole(own, 'verb').length === 0;
	let listed = undone && here.joined;
	let reviewed = undone && isPaper(passage, here);
	let parted = false;
	// 一审68件、二审29件，已审结82件: of both courts.
	let appealed = false;
	for (let back = 1; back <= CLAUSES_BACK * 2; back++) {
		const clause = passage.clauses[figure.clause - back];
		if (clause === undefined || figure.start - clause.start > TEXT_BACK) return;
		parted ||= passage.text[clause.end] === ';';
		if (parted && isShare(passage, figure.clause - back)) continue;
		if (isAside(passage.text, clause, figure.start) || compares(passage.text, clause)) continue;
		const same = clause.sentence === here.sentence;
		const said = wordsBetween(passage.words, clause.start, clause.end);
		appealed ||= said.some((word) => isOf(word, 'second'));
		const rated = figure.numeral.unit === '%' && hasRate(passage, clause);
		const words = said.filter(
			(word) => !(appealed && isOf(word, 'first')) && !(rated && RATE.test(passage.text[word.end - 1] ?? '')),
		);
		if (chained) credit(credits, ofRole(words, 'noun'), LISTED);
		chained &&= clause.joined;
		if (attends && back === 1) credit(credits, words, 0.92);
		if (listed) credit(credits, ofRole(words, 'verb'), 0.7);
		listed &&= clause.joined;
		if (reviewed) credit(credits, ofRole(words, 'verb').filter(isReview), 0.7);
		reviewed &&= isPaper(passage, clause);
		const lead = RUN_IN.test(passage.text.slice(clause.start, clause.start + 4));
		if (lead) creditBy(credits, words, 'lead', named ? STALE : 1);
		creditBy(credits, words, same ? 'sentence' : 'before', named ? STALE : 1);
		if (same) credit(credits, meetingAt(words, clause.start), LISTED);
		named ||= hasTopic(words);
	}
}

const isReview = (word: Word) => isOf(word, 'review');

/** 审查决策9件，规范性文件草案8件，合同37份: commas part the papers as well. */
function isPaper({ text, words }: Passage, { start, end }: Clause): boolean {
	const said = wordsBetween(words, start, end);
	return text[start - 1] === ',' && kindsOf(said) > 0 && ofRole(said, 'verb').length === 0;
}

/** 纠错率7.5%，92.4%的案件…: a rate that has its own number is not what the next one is. */
function hasRate({ figures }: Passage, { start, end }: Clause): boolean {
	const own = figures.slice(firstFrom(figures, start), firstFrom(figures, end));
	return own.some(({ numeral }) => numeral.unit === '%');
}

const RATE = /[率度比]/u;

function isOf({ concepts }: Word, id: string): boolean {
	return concepts.some((concept) => concept.id === id);
}

/** 其中一审247件、二审138件;年内审结371件: what shares are of is not said of what stands behind the semicolon. */
function isShare({ clauses, text }: Passage, at: number): boolean {
	const first = clauses[listStart(clauses, at)];
	return first !== undefined && /^[其当]中/u.test(text.slice(first.start, first.start + 2));
}

/** 区政府常务会议研究议题6次，集体学法10次: the meeting at the head of a clause does what the clauses behind tell as well. */
function meetingAt(words: readonly Word[], start: number): Word[] {
	return words.filter((word) => word.start - start <= NAME && [...MEETINGS].some((id) => isOf(word, id)));
}

const NAME = 8;
const MEETINGS = new Set(['executive', 'partygroup']);

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
