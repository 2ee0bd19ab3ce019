/** What the members of a list share: the deed before or behind them, and the sum that ends them. */
import type { Word } from './concepts.ts';
import { type Clause, type Figure, listStart, type Passage, wordsBetween } from './passage.ts';
import { REACH } from './stretch.ts';
import { hasTopic, ofRole } from './topics.ts';

/** What was done with the whole was done with its parts: 审查412件，其中文件18件、合同372件. */
export function wholeVerbs({ clauses, words, text }: Passage, figure: Figure, own: readonly Word[]): Word[] {
	if (ofRole(own, 'verb').length > 0) return [];
	const first = listStart(clauses, figure.clause);
	const part = clauses[first];
	const whole = clauses
		.slice(Math.max(0, first - 3), first)
		.findLast(({ start, end }) => !COMPARES.test(text.slice(start, end)));
	if (part === undefined || whole?.sentence !== part.sentence) return [];
	if (!/^(?:其中|包括|包含|含)/u.test(text.slice(part.start, part.start + 2))) return [];
	return ofRole(wordsBetween(words, whole.start, whole.end), 'verb');
}

/** 同比增长9.3%, between the whole and its parts. */
const COMPARES = /^(?:同比|环比|[较比同与](?:去年|上年|前年|20\d\d年))/u;

/** A clause of nothing but a sum tells how many the clauses before have named: 编制决策目录，共8项; 建议124件、提案167件，共计291件. */
export function announced(
	{ clauses, words, figures, text }: Passage,
	index: number,
	own: readonly Word[],
): Word[] {
	const figure = figures[index] as Figure;
	const here = clauses[figure.clause];
	if (own.length > 0 || here === undefined) return [];
	if (TOTAL.test(text.slice(here.start, figure.start)))
		return namesIn(words, clauses[figure.clause - 1], here);
	if (BARE.test(text.slice(here.start, figure.start))) {
		const before = clauses[figure.clause - 1];
		return before?.sentence === here.sentence ? wordsBetween(words, before.start, before.end) : [];
	}
	const from = sumFrom({ clauses, figures, text }, index);
	return from === null ? [] : about(words, clauses, from, figure.clause);
}

/** The words of what is added up, and of the clause before where they leave out what it is: 组织考试两批，分别有166人和139人参加，共305人. */
function about(words: readonly Word[], clauses: readonly Clause[], from: number, sum: number): Word[] {
	const here = clauses[sum] as Clause;
	const own = wordsBetween(words, from, here.start);
	if (hasTopic(own)) return own;
	let at = sum;
	while ((clauses[at]?.start ?? from) > from) at--;
	const before = clauses[at - 1];
	return before?.sentence === here.sentence ? wordsBetween(words, before.start, here.start) : own;
}

/** Where that begins which a clause of nothing but a sum adds up; null where the clause is none. */
export function sumFrom(
	{ clauses, figures, text }: Pick<Passage, 'clauses' | 'figures' | 'text'>,
	index: number,
): number | null {
	const figure = figures[index] as Figure;
	const here = clauses[figure.clause];
	if (here === undefined || !SUM.test(text.slice(here.start, figure.start))) return null;
	for (let first = figure.clause - 1; first >= Math.max(0, figure.clause - LONGEST_SUM); first--) {
		const before = clauses[first];
		if (before?.sentence !== here.sentence) return null;
		const parts = figuresFrom(figures, before.start, index);
		if (parts.length === 0 || addsUp(parts, figure)) return before.start;
	}
	return null;
}

function figuresFrom(figures: readonly Figure[], from: number, until: number): readonly Figure[] {
	let first = until;
	while ((figures[first - 1]?.start ?? -1) >= from) first--;
	return figures.slice(first, until);
}

const LONGEST_SUM = 8;
/** 坚持会前学法，全年10次; 计划抽查110批次，实际执行118批次. */
const BARE =
	/^(?:全年|年内|一年来|其中|20\d\d年|今年|实际|完成|执行|开展|组织|我[区县市旗](?:为|是)?|(?:列入|纳入|收录|包含)(?:事项)?)+$/u;
/** 新增320名，总数达1916名. */
const TOTAL = /^总[数量](?:已)?(?:达到?|为)?$/u;

function namesIn(words: readonly Word[], clause: Clause | undefined, here: Clause): Word[] {
	return clause?.sentence === here.sentence
		? ofRole(wordsBetween(words, clause.start, clause.end), 'noun')
		: [];
}

function addsUp(parts: readonly Figure[], { numeral }: Figure): boolean {
	return parts.reduce((sum, part) => sum + part.numeral.value, 0) === numeral.value;
}

const SUM =
	/^(?:[全两][区县市旗省镇项者级])?(?:总?共计?|合计|总计|全年共|数量[为达])(?:有|列入|收录|包含)?(?:事项)?$/u;

/** What is done with all members of a list stands at its end: 对11件决策、8件文件开展审核; 决策7件、协议153件进行审核. */
export function listVerbs({ clauses, words, figures, text }: Passage, index: number): Word[] {
	const { clause, end } = figures[index] as Figure;
	let last = index;
	while (figures[last + 1]?.clause === clause && last - index < LIST_LENGTH) last++;
	const listed = last > index && /^[^、]{2,20}、/u.test(text.slice(end, end + 24));
	if (!listed) last = lastOfList(clauses, figures, index);
	const final = figures[last];
	if (final === undefined || last === index) return [];
	const until = clauses[final.clause]?.end ?? final.end;
	if (!listed && !DONE.test(text.slice(final.end, until))) return [];
	return ofRole(wordsBetween(words, final.end, Math.min(until, final.end + REACH)), 'verb');
}

const DONE = /^(?:均|全部|都)?(?:进行|开展|予以|实施|作出)/u;

/** The last number of the list that a number begins or continues. */
function lastOfList(clauses: Passage['clauses'], figures: Passage['figures'], index: number): number {
	let last = index;
	while (last - index < LIST_LENGTH) {
		const next = figures[last + 1];
		const step = (next?.clause ?? 0) - (figures[last]?.clause ?? 0);
		if (next === undefined || step !== 1 || !clauses[next.clause]?.joined) break;
		last++;
	}
	return last;
}

const LIST_LENGTH = 6;
