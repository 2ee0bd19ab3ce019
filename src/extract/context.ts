/** What surrounds a number: its own words, and those carried over from before. */
import { isWeak, type Word } from './concepts.ts';
import type { Role } from './lexicon.ts';
import { type Figure, type Passage, wordsBetween } from './passage.ts';

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
	/** The words next to the number that name what is counted: those before it, else those behind it. */
	head: Word[];
}

const RUN_IN = /^\**[一二三四五六七八九十]+是/u;
const REACH = 90;
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
/** Topics that leave open whom or what they are for: 培训420人次. */
const EVENTS = new Set(['training', 'lecture', 'tests', 'exam']);
/** A noun that a list shares. */
const LISTED = 0.66;
/** A topic behind which another topic was named. */
const STALE = 0.6;

/** The context of a figure. `headings`: words of the headings above its block. */
export function contextOf(passage: Passage, index: number, headings: readonly Word[]): Context {
	const figure = passage.figures[index] as Figure;
	const clause = passage.clauses[figure.clause];
	const [start, end] = stretch(passage, index);
	const edge = leftEdge(passage, index, start);
	const right = wordsBetween(passage.words, figure.end, end);
	const left = withoutRelative(wordsBetween(passage.words, start, edge), right, figure, passage.text);
	const own = [...withoutExamples(left, figure, passage.text), ...right].filter((word) => !isWeak(word));
	const credits: Credits = new Map();
	credit(credits, own, 1);
	const shared =
		clause === undefined ? [] : wordsBetween(passage.words, Math.max(clause.start, start - REACH), start);
	creditBy(credits, shared, 'shared');
	carryBack(credits, passage, figure, own);
	credit(credits, listVerbs(passage, index), 0.95);
	if (isBare(passage, figure)) creditBy(credits, nextClause(passage, figure), 'next');
	creditBy(credits, headings, 'heading');
	const joint = figure.numeral.unit === '%' ? jointRates(left, passage.text) : [];
	const head = joint.length > 0 ? joint : headOf(left, right, figure, passage.text);
	const behind = head.some((word) => word.start >= figure.end);
	const unknown = behind
		? unknownAfter(passage.text, figure.end, right, end)
		: unknownBefore(passage.text, edge, left, start);
	return { credits, own, start, end, unknown, joint, head };
}

/** 印发的88件文件进行清理: the verb before 的 says which documents, not what was done. */
function withoutRelative(left: Word[], right: readonly Word[], figure: Figure, text: string): Word[] {
	const last = left.at(-2);
	const relative = last !== undefined && text.slice(last.end, figure.start) === '的';
	const another = ofRole(right, 'verb').length > 0;
	return relative && another && ofRole([last], 'verb').length > 0 ? left.slice(0, -2) : left;
}

/** Before 等 stand examples of what is counted: 人大代表、政协委员等25名. */
function withoutExamples(left: Word[], figure: Figure, text: string): Word[] {
	if (text[figure.start - 1] !== '等') return left;
	return left.filter(({ concepts }) => concepts.some(({ role }) => role === 'verb'));
}

function jointRates(left: readonly Word[], text: string): Word[] {
	const rates = left.filter(({ end }) => /[率度]/u.test(text[end - 1] ?? ''));
	const joined = rates.filter(({ end }) => /[、和及与]/u.test(text[end] ?? ''));
	return joined.length > 0 ? rates : [];
}

/** Behind weak words (活动8场), up to the first known one. */
function unknownBefore(text: string, to: number, words: readonly Word[], start: number): number {
	let end = to;
	for (let i = words.length - 1; i >= 0; i--) {
		const word = words[i] as Word;
		if (!isWeak(word) || hanIn(text.slice(word.end, end)) > 0) break;
		end = word.start;
	}
	const last = words.filter((word) => word.end <= end).at(-1)?.end ?? start;
	return hanIn(text.slice(Math.max(last, end - 8), end));
}

function unknownAfter(text: string, from: number, words: readonly Word[], end: number): number {
	return hanIn(text.slice(from, Math.min(words[0]?.start ?? end, from + 8)));
}

function hanIn(text: string): number {
	return text.replace(/[^\p{Script=Han}]/gu, '').length;
}

/** Where what is said of a number ends: before 由31件降至 where it has replaced an old one. */
function leftEdge({ text, figures }: Passage, index: number, start: number): number {
	const { start: figure } = figures[index] as Figure;
	const before = figures[index - 1];
	if (before === undefined || before.start < start || !MOVED.test(text.slice(before.end, figure)))
		return figure;
	const from = /(?:由|从)[^由从]{0,12}$/u.exec(text.slice(start, before.start));
	return from === null ? before.start : start + from.index;
}

/** 11件决策、8件文件: between two numbers of a clause the last 、 parts what belongs to which. */
function withinList(
	text: string,
	[from, to]: [number, number],
	{ start, end }: Figure,
	after: boolean,
	before: boolean,
): [number, number] {
	const mark = after ? text.slice(from, start).lastIndexOf('、') : -1;
	const next = before ? text.slice(end, to).lastIndexOf('、') : -1;
	return [mark < 0 ? from : from + mark + 1, next < 0 ? to : end + next];
}

/** From the number before to the number behind, within the clause. */
/** 由31件降至19件: what stands before the old number is said of the new one. */
const MOVED =
	/^(?:大幅)?(?:下降|上升|减少|增加|提高|提升|降低|精简|压减|压缩|缩减|降|增|升|减)(?:至|到|为)(?:了)?$/u;

function stretch({ figures, clauses, text }: Passage, index: number): [number, number] {
	const { start, end, clause } = figures[index] as Figure;
	const bounds = clauses[clause] ?? { start: 0, end };
	const before = figures[index - 1];
	const after = figures[index + 1];
	const moved = before !== undefined && MOVED.test(text.slice(before.end, start));
	const from = before?.clause === clause && !moved ? before.end : bounds.start;
	const to = after?.clause === clause ? after.start : bounds.end;
	const own: [number, number] = [Math.max(from, start - REACH), Math.min(to, end + REACH)];
	return moved
		? own
		: withinList(text, own, figures[index] as Figure, from !== bounds.start, to !== bounds.end);
}

function credit(credits: Credits, words: readonly Word[], share: number): void {
	for (const { concepts } of words) {
		for (const { id } of concepts) if ((credits.get(id) ?? 0) < share) credits.set(id, share);
	}
}

function creditBy(credits: Credits, words: readonly Word[], zone: keyof typeof CARRIED, factor = 1): void {
	for (const { concepts } of words) {
		for (const { id, role } of concepts) {
			const share = CARRIED[zone][role] * (role === 'topic' ? factor : 1);
			if ((credits.get(id) ?? 0) < share) credits.set(id, share);
		}
	}
}

/** Clause by clause backwards; once a topic is met, older ones are stale. */
function carryBack(credits: Credits, passage: Passage, figure: Figure, own: readonly Word[]): void {
	const here = passage.clauses[figure.clause];
	if (here === undefined) return;
	let named = hasTopic(own);
	let chained = here.joined;
	const attends = chained && own.length === 0 && /^人次?$/u.test(figure.numeral.unit ?? '');
	let listed = here.joined && !own.some(({ concepts }) => concepts.some(({ role }) => role === 'verb'));
	for (let back = 1; back <= CLAUSES_BACK * 2; back++) {
		const clause = passage.clauses[figure.clause - back];
		if (clause === undefined || figure.start - clause.start > TEXT_BACK) return;
		const same = clause.sentence === here.sentence;
		const words = wordsBetween(passage.words, clause.start, clause.end);
		if (chained) credit(credits, ofRole(words, 'noun'), LISTED);
		chained &&= clause.joined;
		if (attends && back === 1) credit(credits, words, 0.92);
		if (listed) credit(credits, ofRole(words, 'verb'), 0.7);
		listed &&= clause.joined;
		const lead = RUN_IN.test(passage.text.slice(clause.start, clause.start + 4));
		creditBy(credits, words, same ? 'sentence' : lead ? 'lead' : 'before', named ? STALE : 1);
		named ||= hasTopic(words);
	}
}

function ofRole(words: readonly Word[], role: Role): Word[] {
	return words.filter(({ concepts }) => concepts.some((concept) => concept.role === role));
}

function hasTopic(words: readonly Word[]): boolean {
	return words.some(({ concepts }) => concepts.some(({ id, role }) => role === 'topic' && !EVENTS.has(id)));
}

/** What is done with all members of a list stands at its end: 对11件决策、8件文件、52份合同开展审核. */
function listVerbs({ clauses, words, figures, text }: Passage, index: number): Word[] {
	const { clause, end } = figures[index] as Figure;
	let last = index;
	while (figures[last + 1]?.clause === clause && last - index < LIST_LENGTH) last++;
	const final = figures[last];
	const listed = final !== undefined && last > index && /^[^、]{2,20}、/u.test(text.slice(end, end + 24));
	const until = clauses[clause]?.end ?? end;
	if (!listed) return [];
	return ofRole(wordsBetween(words, final.end, Math.min(until, final.end + REACH)), 'verb');
}

const LIST_LENGTH = 6;

/** The next clause may say what was done with what is counted here: 267名人员，参加考试. */
function isBare({ figures, clauses }: Passage, figure: Figure): boolean {
	const next = clauses[figure.clause + 1];
	const here = clauses[figure.clause];
	if (next === undefined || here === undefined || next.sentence !== here.sentence) return false;
	return !figures.some(({ clause }) => clause === figure.clause + 1);
}

function nextClause({ words, clauses }: Passage, figure: Figure): Word[] {
	const next = clauses[figure.clause + 1];
	return next === undefined ? [] : wordsBetween(words, next.start, Math.min(next.end, next.start + REACH));
}

/** Only weak words stand between a number and the first telling word behind it, in one clause: 52家单位进行了述法. */
function isWeakGap(right: readonly Word[], first: Word, figure: Figure, text: string): boolean {
	const weak = right
		.filter(({ end }) => end <= first.start)
		.reduce((sum, { start, end }) => sum + end - start, 0);
	return (
		weak > 1 && first.start - figure.end - weak <= 1 && !/[件次]$/u.test(text.slice(0, figure.end).slice(-1))
	);
}

/** Chinese counts behind its noun (案件3件) or before it (3件案件). */
function headOf(left: readonly Word[], right: readonly Word[], figure: Figure, text: string): Word[] {
	const telling = (words: readonly Word[]) => words.filter((word) => !isWeak(word));
	const behind = telling(right);
	const first = behind[0];
	const before = telling(left);
	const close = first !== undefined && /^的?$/u.test(text.slice(figure.end, first.start).slice(0, 2));
	const led = /(?:等|对|将|把|为|组织|共有|有)$/u.test(
		text.slice(Math.max(0, figure.start - 2), figure.start),
	);
	const weakly = first !== undefined && isWeakGap(right, first, figure, text);
	if (weakly && !close && !led && before.length > 0) return [...before.slice(-1), ...behind];
	if (close || before.length === 0 || (led && first !== undefined))
		return [...behind.slice(0, 3), ...behind.slice(-1)];
	return before.slice(-1);
}
