/** 受理和审结分别为55件、52件: which of several names each of as many numbers belongs to. */
import { type Clause, type Figure, listStart, type Passage } from './passage.ts';

/** The name that a number was dealt; offsets are of the passage's text. */
export interface Dealt {
	start: number;
	end: number;
	/** Where the names begin and end, and where the deed that all share ends: 甲、乙分别开展学习4次和7次. */
	from: number;
	to: number;
	until: number;
}

const DEALS = /的?(?:数量?|人数|件数)?分别(?:为|是|达到?|有)(?:了)?$/u;
const DEEDS = /(?:各|均|都)?分别(?!为|是|达|有|[较比同])\p{Script=Han}{2,14}$/u;
/** What parts names: 及 may also stand within one (撤销及确认违法), then only the signs part them. */
const JOINTS = [
	/、|以及|(?<=\p{Script=Han}{2})[和及与](?!解)/gu,
	/、|以及|(?<=\p{Script=Han}{2})[和与](?!解)/gu,
	/、/gu,
];

/** Null where no 分别 stands before, or where names and numbers are not as many. */
export function dealtTo(passage: Passage, index: number): Dealt | null {
	const { text, clauses, figures } = passage;
	const { clause } = figures[index] as Figure;
	const first = listStart(clauses, clause);
	const from = clauses[first]?.start;
	if (from === undefined || clause - first > MOST) return null;
	const lead = index - (clause - first);
	const numbers = countFrom(passage, lead, first);
	if (numbers < 2 || numbers > MOST || figures[lead - 1]?.clause === first) return null;
	const until = figures[lead]?.start ?? from;
	const said = text.slice(from, until);
	const deals = DEALS.exec(said) ?? (isBareList(passage, lead, numbers) ? DEEDS.exec(said) : null);
	if (deals === null) return null;
	const to = from + deals.index;
	const names = JOINTS.map((joint) => cut(text, from, to, joint)).find(({ length }) => length === numbers);
	const own = names?.[index - lead];
	return own === undefined ? null : { ...own, from, to, until };
}

/** 4次和7次: the numbers behind the first have no words of their own. */
function isBareList({ figures, clauses }: Passage, lead: number, numbers: number): boolean {
	return figures
		.slice(lead + 1, lead + numbers)
		.every(({ start, clause }) => start - (clauses[clause]?.start ?? 0) <= 1);
}

const MOST = 6;

/** How many numbers the list has, one for each clause of it; a bracket behind them has its own. */
function countFrom({ figures, clauses, text }: Passage, lead: number, first: number): number {
	const goesOn = (clause: Clause | undefined) => clause?.joined === true && text[clause.start - 1] !== '(';
	let count = 0;
	while (figures[lead + count]?.clause === first + count && (count === 0 || goesOn(clauses[first + count])))
		count++;
	return count;
}

function cut(text: string, from: number, to: number, joint: RegExp): { start: number; end: number }[] {
	const marks = [...text.slice(from, to).matchAll(joint)];
	const starts = [from, ...marks.map(({ index, 0: mark }) => from + index + mark.length)];
	const ends = [...marks.map(({ index }) => from + index), to];
	return starts.map((start, i) => ({ start, end: ends[i] ?? to }));
}
