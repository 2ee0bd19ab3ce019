/** What the members of a list share: the deed before or behind them, and the sum that ends them. */
import { compares, isAside } from './asides.ts';
import type { Word } from './concepts.ts';
import { asReviewed, kindsOf, withoutSent } from './own-words.ts';
import { type Clause, type Figure, listStart, type Passage, wordsBetween } from './passage.ts';
import { REACH } from './stretch.ts';
import { hasTopic, isOf, ofRole } from './topics.ts';

/** What was done with the whole was done with its parts: 审查412件，其中文件18件、合同372件. */
export function wholeVerbs({ clauses, words, text }: Passage, figure: Figure, own: readonly Word[]): Word[] {
	if (ofRole(own, 'verb').length > 0) return [];
	const first = firstShare(clauses, words, text, figure.clause);
	const part = clauses[first];
	const whole = clauses
		.slice(Math.max(0, first - 3), first)
		.findLast(
			(clause) =>
				!compares(text, clause) &&
				!text.slice(clause.start, clause.end).endsWith('%') &&
				!isAside(text, clause, part?.start ?? 0),
		);
	if (part === undefined || whole?.sentence !== part.sentence) return [];
	if (!opensShares(text, part)) return [];
	return withoutSent(ofRole(wordsBetween(words, whole.start, whole.end), 'verb'), text);
}

/** The clause that begins the shares to which one belongs; commas may part them: 其中文件19件，决策12件，合同186件. */
function firstShare(clauses: readonly Clause[], words: readonly Word[], text: string, last: number): number {
	let first = listStart(clauses, last);
	for (let steps = 0; steps < LIST_LENGTH && !opensShares(text, clauses[first]); steps++) {
		const before = clauses[first - 1];
		const isListed =
			before !== undefined && text[before.end] === ',' && before.sentence === clauses[first]?.sentence;
		if (!isListed || ofRole(wordsBetween(words, before.start, before.end), 'verb').length > 0) break;
		first = listStart(clauses, first - 1);
	}
	return first;
}

function opensShares(text: string, clause: Clause | undefined): boolean {
	return (
		clause !== undefined &&
		/^(?:其中|当中|包括|包含|含|分别[为是](?!\d))/u.test(text.slice(clause.start, clause.start + 4))
	);
}

/** The deed that a list names once: 受理51起、48起; 审查决策9件，规范性文件草案8件，合同37份, where commas part the papers. */
export function memberVerbs(passage: Passage, { clause }: Figure, own: readonly Word[]): Word[] {
	const { clauses, words, text } = passage;
	if (ofRole(own, 'verb').length > 0) return [];
	let first = listStart(clauses, clause);
	const joined = first < clause;
	if (!joined) while (clause - first < LIST_LENGTH && isPaper(passage, first)) first--;
	const before = clauses.slice(first, clause).filter((each) => !compares(text, each));
	const verbs = before.flatMap(({ start, end }) => ofRole(wordsBetween(words, start, end), 'verb'));
	return joined ? verbs : verbs.filter((word) => isOf(word, 'review'));
}

function isPaper({ clauses, text, words }: Passage, at: number): boolean {
	const clause = clauses[at];
	if (clause === undefined || text[clause.start - 1] !== ',') return false;
	const said = wordsBetween(words, clause.start, clause.end);
	return kindsOf(said) > 0 && ofRole(said, 'verb').length === 0;
}

/** A clause of nothing but a sum tells how many the clauses before have named: 编制决策目录，共8项; 建议124件、提案167件，共计291件. */
export function announced(
	{ clauses, words, figures, text }: Passage,
	index: number,
	own: readonly Word[],
): Word[] {
	const figure = figures[index] as Figure;
	const here = clauses[figure.clause];
	if (here === undefined || own.some(({ concepts }) => concepts.some(({ id }) => id !== 'existing')))
		return [];
	if (TOTAL.test(text.slice(here.start, figure.start)))
		return namesIn(words, clauses[figure.clause - 1], here, figures[index - 1]?.clause !== figure.clause - 1);
	const from = sumFrom({ clauses, figures, text }, index);
	if (from !== null) return about(words, clauses, from, figure.clause);
	const said = text.slice(here.start, figure.start);
	return BARE.test(said) || resumes(figures[index - 1], figure, said)
		? lastNaming({ clauses, words }, figure.clause)
		: [];
}

const says = ({ concepts }: Word) => concepts.some(({ id, role }) => role !== 'weak' && !id.startsWith('='));

/** The words of the clause before, or of the one before that where it names nothing: 会前学法已成惯例，虽只要求四次，但全年组织了5次. */
function lastNaming({ clauses, words }: Pick<Passage, 'clauses' | 'words'>, at: number): Word[] {
	const said = clauses
		.slice(Math.max(0, at - 2), at)
		.filter(({ sentence }) => sentence === clauses[at]?.sentence);
	const named = said.map(({ start, end }) => wordsBetween(words, start, end));
	return named.findLast((each) => each.some(says)) ?? [];
}

/** The clause before counts the same over more years, or tells how a value has changed that stands here. */
function resumes(before: Figure | undefined, { clause, numeral }: Figure, said: string): boolean {
	if (before?.clause !== clause - 1) return false;
	const { unit } = before.numeral;
	if (OF_YEAR.test(said))
		return unit === numeral.unit || (/^[项个]$/u.test(unit ?? '') && said.includes('办理'));
	return REACHED.test(said) && (unit === '个百分点' || unit === '%');
}

/** 五年共办理处罚案件28万件，2022年办理5万件; 累计归集120万条，其中本年新增18万条. */
const OF_YEAR =
	/^(?:其中)?(?:全年|今年以来|今年|本年度?|当年|年内|20\d\d年)(?:共|新增|新|完成|办理|归集|作出|开展)*$/u;
/** 败诉率下降5个百分点，降至6%; 收到申请增长12%，达到326件. */
const REACHED = /^(?:达到?|(?:下降|降低?|上升|升|提高|提升)[至到])$/u;

/** The words of what is added up, and of the clause before where they leave out what it is: 组织考试两批，分别有166人和139人参加，共305人. */
function about(words: readonly Word[], clauses: readonly Clause[], from: number, sum: number): Word[] {
	const here = clauses[sum] as Clause;
	const own = wordsBetween(words, from, here.start);
	if (hasTopic(own)) return own;
	let at = sum;
	while ((clauses[at]?.start ?? from) > from) at--;
	const before = clauses[at - 1];
	if (before?.sentence !== here.sentence) return own;
	const said = wordsBetween(words, before.start, from);
	// 维持68件，变更2件、撤销9件，共计11件: what became of others is not said of the sum.
	return [...(ofRole(own, 'verb').length > 0 ? ofRole(said, 'topic') : said), ...own];
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
	/^(?:但|且|即|目前|现|已|全年|年内|年末|年底|在册|一年来|其中|20\d\d年|今年|本年度?|当年|发放|适用|[区县市旗]本级|(?:由|从)[\d.,]+\p{Script=Han}{1,2}(?:调整|精简|压减|缩减|增加|扩大|减少)[为至到]|实际|完成|执行|开展|组织|举行|[共已拥现]?有|达到?|共|了|培养|培育|选聘|配备|全[区县市旗]共?|我[区县市旗](?:为|是)?|(?:列入|纳入|收录|包含|在列)(?:目录)?(?:事项)?)+$/u;
/** 新增320名，总数达1916名. */
const TOTAL = /^总[数量](?:已)?(?:达到?|为)?$/u;

/** What a clause names; where it counts nothing, what it tells as well: 对文件、合同进行合法性审查，总量达到328件. */
function namesIn(words: readonly Word[], clause: Clause | undefined, here: Clause, all: boolean): Word[] {
	if (clause?.sentence !== here.sentence) return [];
	const said = wordsBetween(words, clause.start, clause.end);
	return all ? said : [...ofRole(said, 'noun'), ...ofRole(said, 'topic')];
}

/** 三批分别有214项、187项、133项，三批合计534项: how many rounds there were is no part of the sum. */
function addsUp(parts: readonly Figure[], { numeral }: Figure): boolean {
	const added = parts.filter(({ numeral: { unit } }) => unit === numeral.unit || !ROUNDS.test(unit ?? ''));
	return added.reduce((sum, part) => sum + part.numeral.value, 0) === numeral.value;
}

const ROUNDS = /^(?:批|期|轮|类|次|场|个月|月|天)$/u;

const SUM =
	/^(?:[全两三四五六][区县市旗省镇项者级批期轮类])?(?:全年)?(?:总?共计?|合计|总计|数量[为达])(?:有|列入|收录|包含|办理|审查|受理|审核)?(?:事项)?$/u;

/** What is done with all members of a list stands at its end: 对11件决策、8件文件开展审核; 决策7件、协议153件进行审核. */
export function listVerbs({ clauses, words, figures, text }: Passage, index: number): Word[] {
	const { clause, end } = figures[index] as Figure;
	let last = index;
	while (figures[last + 1]?.clause === clause && last - index < LIST_LENGTH) last++;
	const listed = last > index && /^[^、]{2,20}、/u.test(text.slice(end, end + 24));
	if (!listed) last = lastOfList(clauses, figures, index);
	const final = figures[last];
	if (final === undefined || last === index) return [];
	const until = Math.min(clauses[final.clause]?.end ?? final.end, final.end + REACH);
	const deeds = ofRole(wordsBetween(words, final.end, until), 'verb');
	const behind = text.slice(final.end, until);
	if (listed || DONE.test(behind)) return deeds;
	return GIVEN.test(behind) ? asReviewed(deeds, final.end) : [];
}

/** 对协议36份、合同52份提出审查意见. */
export const GIVEN = /^(?:均|全部|都|分别|逐一)?(?:提出|出具|反馈)/u;
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
