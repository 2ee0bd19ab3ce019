/** What surrounds a number: its own words, and those carried over from before. */
import { carryBack, carryNext, TEXT_BACK } from './carried.ts';
import { isWeak, type Word } from './concepts.ts';
import { type Credits, credit, creditBy, EXAMPLE, raise } from './credits.ts';
import { type Dealt, dealtTo } from './dealt.ts';
import { firstFrom } from './first-from.ts';
import { headOf, unknownAfter, unknownBefore } from './head.ts';
import { announced, GIVEN, listVerbs, memberVerbs, wholeVerbs } from './lists.ts';
import {
	asReviewed,
	kindsOf,
	withoutAsides,
	withoutBesides,
	withoutDeeds,
	withoutExamples,
	withoutIssued,
	withoutKindsOf,
	withoutRelative,
} from './own-words.ts';
import { type Figure, type Passage, wordsBetween } from './passage.ts';
import { leftEdge, REACH, stretch } from './stretch.ts';
import { hasTopic, namedBy, ofRole } from './topics.ts';

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
	/** The sentence has named papers of several kinds, the number's own words none. */
	mixed: boolean;
	/** The text right behind the number. */
	behind: string;
	/** The words next to the number that name what is counted: those before it, else those behind it. */
	head: Word[];
}

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
	const dealt = dealtTo(passage, index);
	const stood = ownWords(passage, index, dealt);
	const { start, end, left, right, own } = stood;
	const near = nearTopics(passage, figure, stood);
	const kinds = kindsOf(left) > 1;
	const credits = creditsOf(passage, index, { ...stood, dealt, kinds, near });
	creditBy(credits, lead.topics, 'lead');
	credit(credits, lead.verbs, 0.75);
	credit(credits, lead.all, 0.92);
	creditBy(credits, headings, 'heading');
	const joint = figure.numeral.unit === '%' ? jointRates(left, passage.text) : [];
	const head = joint.length > 0 ? joint : headOf(left, right, figure, passage.text);
	return {
		credits,
		own,
		start,
		end,
		unknown: unknownBeside(passage, figure, stood, head),
		joint,
		near,
		head,
		dealt,
		parts: partsBehind(passage, figure),
		kinds,
		mixed: kindsOf(own) === 0 && kindsOf(sentenceBefore(passage, figure, start)) > 1,
		behind: passage.text.slice(figure.end, figure.end + 8),
	};
}

/** The words of a number's own stretch. */
interface OwnWords {
	start: number;
	end: number;
	/** Where what is said of the number before it ends. */
	edge: number;
	left: Word[];
	right: Word[];
	/** Those of both sides that say something of it. */
	own: Word[];
}

function ownWords(passage: Passage, index: number, dealt: Dealt | null): OwnWords {
	const { text, words } = passage;
	const figure = passage.figures[index] as Figure;
	const [start, end] = dealt === null ? stretch(passage, index) : [dealt.start, figure.end];
	const edge = dealt?.end ?? leftEdge(passage, index, start);
	const behind = withoutBesides(wordsBetween(words, figure.end, end), text, figure.end, end);
	const before = withoutBesides(wordsBetween(words, start, edge), text, start, figure.start);
	const said = withoutIssued(behind, text);
	const given = kindsOf(before) > 0 && GIVEN.test(text.slice(figure.end, figure.end + 5));
	const right = asReviewed(said, given ? figure.end : said.find((word) => kindsOf([word]) > 0)?.end);
	const all = withoutAsides(before, text, start, edge);
	const kept = withoutKindsOf(all, text, figure);
	const another = ofRole(right, 'verb').length > 0 || listVerbs(passage, index).length > 0;
	const left = withoutDeeds(withoutRelative(kept, another, figure, text), figure, text);
	const deed = dealt === null ? [] : wordsBetween(words, dealt.to, dealt.until);
	const own = [...withoutExamples(left, figure, text), ...right, ...deed].filter((word) => !isWeak(word));
	return { start, end, edge, left, right, own };
}

type Stood = OwnWords & Pick<Context, 'dealt' | 'kinds' | 'near'>;

/** What the text says of the number, each concept by where it stands. */
function creditsOf(passage: Passage, index: number, stood: Stood): Credits {
	const figure = passage.figures[index] as Figure;
	const { own, left, start, dealt } = stood;
	const credits: Credits = new Map();
	credit(credits, own, 1);
	credit(credits, left, EXAMPLE);
	implied(credits, figure, stood);
	const whole = dealt?.from ?? passage.clauses[figure.clause]?.start ?? start;
	const until = left.length === 0 && hasTopic(own) ? firstOfClause(passage, index, start) : start;
	const before = wordsBetween(passage.words, Math.max(whole, start - REACH), until);
	const bracketed = passage.text[start - 1] === '(' && hasTopic(own);
	const sharing = dealt === null ? before : dealtTopics(passage, dealt, left);
	creditBy(credits, bracketed ? ofRole(sharing, 'verb') : sharing, 'shared');
	if (bracketed) creditBy(credits, sharing, 'sentence');
	carryBack(credits, passage, figure, own);
	if (dealt === null) credit(credits, memberVerbs(passage, figure, own), 0.7);
	credit(credits, wholeVerbs(passage, figure, own), 0.75);
	credit(credits, announced(passage, index, own), 0.92);
	credit(credits, listVerbs(passage, index), 0.95);
	carryNext(credits, passage, index);
	// 法律顾问列席会议，参与审核规范性文件8件: they took part, others led.
	const tookPart = passage.text.slice(start, figure.start).includes('参与');
	if (tookPart && credits.has('advisers')) raise(credits, 'advisers', 0.7);
	return credits;
}

/** 62件代表建议和78件提案: where the first number of the clause begins; what stands behind it is said of that one. */
function firstOfClause({ figures, clauses }: Passage, index: number, start: number): number {
	const from = clauses[figures[index]?.clause ?? 0]?.start ?? start;
	return Math.min(start, figures[firstFrom(figures, from)]?.start ?? start);
}

/** What is as good as said: 政务服务事项 is of government service, papers of several kinds are papers. */
function implied(credits: Credits, { numeral }: Figure, { kinds, near }: Stood): void {
	if (credits.has('serviceitems')) raise(credits, 'govservice', EXAMPLE);
	if (kinds) raise(credits, 'docs', EXAMPLE);
	// 双随机抽查73批次，检查2894户次: the measure word names those that were drawn, or that some were.
	if (numeral.unit === '户次') raise(credits, 'entities', 1);
	if (numeral.unit === '批次' && near.has('random')) raise(credits, 'rate', EXAMPLE);
	if (numeral.unit === '户次' && near.has('random')) raise(credits, 'random', EXAMPLE);
}

/** The topics that the sentence names up to the number; where it names none, the case before. */
function nearTopics(passage: Passage, figure: Figure, { edge, own }: OwnWords): Set<string> {
	const words = sentenceBefore(passage, figure, edge);
	const named = [...words, ...own].flatMap(namedBy);
	return new Set(named.length > 0 ? named : namedBefore(passage, figure));
}

function sentenceBefore({ clauses, words, text }: Passage, { start, clause }: Figure, until: number): Word[] {
	const sentence = clauses[clause]?.sentence ?? start;
	const from = Math.max(sentence, start - TEXT_BACK);
	return withoutBesides(wordsBetween(words, from, until), text, from, until);
}

function unknownBeside({ text }: Passage, figure: Figure, stood: OwnWords, head: readonly Word[]): number {
	const { start, end, edge, left, right } = stood;
	return head.some((word) => word.start >= figure.end)
		? unknownAfter(text, figure.end, right, end)
		: unknownBefore(text, edge, left, start);
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
	const until = text.slice(first.start, first.start + REACH).search(/[;。]|,[^,;。\d]{0,12}率/u);
	const end = until < 0 ? first.start + REACH : first.start + until;
	const parts = wordsBetween(words, first.start, end);
	return new Set(parts.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
}

/** 其中…, 分别为…, 审查件中…. */
const PARTS_NAMED = /^(?:[其当]中|分别[为是]|\p{Script=Han}{2,4}中(?=\p{Script=Han}))/u;
/** Clauses from a whole to its parts: a comparison with the year before may stand between. */
const PARTS_BEHIND = 3;

/** 受理和审结行政复议案件分别为55件、52件: names share the topic of the one that has it. */
function dealtTopics({ words }: Passage, { from, to }: Dealt, own: readonly Word[]): Word[] {
	const said = wordsBetween(words, from, to);
	const deeds = ofRole(said, 'verb');
	// 审查件中合同、文件分别为431件、22件: the one deed is all's.
	const shared = deeds.length === 1 && ofRole(own, 'verb').length === 0 ? deeds : [];
	return hasTopic(own) ? shared : [...ofRole(said, 'topic'), ...shared];
}

function jointRates(left: readonly Word[], text: string): Word[] {
	const rates = left.filter(({ end }) => /[率度]/u.test(text[end - 1] ?? ''));
	const joined = rates.filter(({ end }) => /[、和及与]/u.test(text[end] ?? ''));
	return joined.length > 0 ? rates : [];
}
