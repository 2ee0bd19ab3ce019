import { boundFrequencies, findCandidates, type List, loadList } from './candidates.ts';
import { NO_CHAPTERS, type Tally, tally } from './chapter-map.ts';
import type { Passing } from './filter.ts';
import { narrow, type Occurrences, sizeOfPositions } from './positions.ts';
import type { Shelf } from './shelf.ts';
import { type Gram, readBigram } from './spots.ts';
import type { Table } from './table.ts';
import { countInText, loadDocument, textShards } from './text-check.ts';

/** What one search works with. */
export interface Question {
	shelf: Shelf;
	table: Table;
	terms: readonly string[];
	passing: Passing;
	/** Whether chapters are to be counted, which takes exact answers. */
	chapters: boolean;
	costs: Costs;
	/** How many pieces the shelf was asked for before. */
	asked: number;
}

/** The documents that have the terms. */
export interface Settled {
	/** Whether it is these, or some of these. */
	exact: boolean;
	/** How often each term occurs in them; where not exact, how often at most. */
	frequencies: Map<number, number[]>;
	/** The chapters of each in which all terms begin; null where it is not known. */
	chapters: Map<number, readonly number[]> | null;
}

/** What a search may load before it asks. */
export interface Costs {
	/** Candidates in so few text shards are read rather than told apart by lists. */
	readShards: number;
	/** Candidates in so few text shards are read for an exact total that nobody asked for. */
	texts: number;
	/** Bytes of a text shard: positions are looked up where that takes less than reading. */
	textBytes: number;
	/** Pieces for a first answer: where more are expected, more of the index is asked, unless no more than `spare` texts are read in vain. */
	few: number;
	spare: number;
	/** Pieces for a first answer, as long as texts are read for it; beyond that positions are looked up. */
	requests: number;
}

export const COSTS: Costs = {
	readShards: 4,
	texts: 10,
	textBytes: 3_000,
	few: 19,
	spare: 3,
	requests: 60,
};

/** So many documents are read for an exact total without being asked: to a reader of a small archive, "at most" is no answer. */
const SMALL = 40;

/** What a search may load in an archive of so many documents. */
export function costsIn(documents: number): Costs {
	return documents <= SMALL ? { ...COSTS, texts: SMALL } : COSTS;
}

/** Candidates that are looked up first; twice as many each time after that. */
const WINDOW = 30;

const NOTHING: Settled = { exact: true, frequencies: new Map(), chapters: new Map() };

/** What is at stake: a first answer, one for which the first lists said too little, an exact one. */
export type Stake = 'first' | 'closer' | 'exact';

/** Finds the documents: exactly where that is cheap or wanted, otherwise those that have some grams of the terms. */
export async function settle(question: Question, stake: Stake): Promise<Settled> {
	const { table, terms, chapters, costs } = question;
	const isWanted = stake === 'exact' || chapters;
	const found = await findCandidates(question, stake === 'first' && !chapters ? 'first' : 'more');
	if (found === null) return NOTHING;
	const { lists, candidates } = found;
	const tells = saysAll(question, lists);
	const shards = textShards(table, candidates);
	if (shards <= costs.texts) return readThem(question, candidates);
	if (isWanted && !tells) return lookUp(question, candidates);
	return { exact: tells, frequencies: boundFrequencies(lists, candidates, terms.length), chapters: null };
}

/** Whether the lists alone tell how often each term occurs: for each term there is one of the whole of it. */
function saysAll({ terms, passing, chapters }: Question, lists: readonly List[]): boolean {
	const isWhole = (text: string, i: number) =>
		lists.some(({ term, length }) => term === i && length === text.length);
	return terms.every(isWhole) && passing.chapter < 0 && !chapters;
}

/** Reads the texts of candidates and counts in them. */
export async function readThem(question: Question, candidates: Iterable<number>): Promise<Settled> {
	const { shelf, table, terms, passing } = question;
	const settled: Settled = { exact: true, frequencies: new Map(), chapters: new Map() };
	const counted = await Promise.all(
		[...candidates].map(async (number) => {
			const document = await loadDocument(shelf, table, number);
			return [number, countInText(shelf, document, terms, passing.chapter)] as const;
		}),
	);
	for (const [number, tally] of counted) note(settled, number, tally);
	return settled;
}

function note({ frequencies, chapters }: Settled, document: number, counted: Tally): void {
	if (!counted.counts.every((count) => count > 0)) return;
	frequencies.set(document, counted.counts);
	chapters?.set(document, counted.chapters);
}

/** Looks up candidates in the order of the index, some at a time, until so many have the terms; exact where all were looked up. */
export async function lookUpSome(
	question: Question,
	candidates: readonly number[],
	wanted: number,
): Promise<Settled> {
	const frequencies = new Map<number, number[]>();
	let at = 0;
	for (let size = WINDOW; at < candidates.length && frequencies.size < wanted; size *= 2) {
		const settled = await lookUp(question, candidates.slice(at, at + size));
		at += size;
		for (const [document, counts] of settled.frequencies) frequencies.set(document, counts);
	}
	return { exact: at >= candidates.length, frequencies, chapters: null };
}

/** Looks up positions, shortest lists first, until they cover the terms; reads texts instead where that takes less. */
async function lookUp(question: Question, candidates: readonly number[]): Promise<Settled> {
	const { shelf, table, terms, costs } = question;
	const bigrams = await Promise.all(
		terms.flatMap((text, term) =>
			coverOf(text).map((offset) => readBigram(shelf, text.slice(offset, offset + 2), term, offset)),
		),
	);
	const covering = bigrams
		.filter((bigram) => bigram !== null)
		.sort((a, b) => a.entry.documents - b.entry.documents);
	if (covering.length < bigrams.length) return NOTHING;
	const reading = (documents: Iterable<number>) => textShards(table, documents) * costs.textBytes;
	// No list tells yet where the candidates lie: in a chunk each, at most.
	const most = covering.reduce((sum, gram) => sum + sizeOf(gram, candidates.length), 0);
	if (reading(candidates) <= most) return readThem(question, candidates);
	const lists = await Promise.all(covering.map((gram) => loadList(shelf, gram)));
	const found: Occurrences = new Map(candidates.map((document) => [document, []]));
	for (const [i, list] of lists.entries()) {
		const documents = [...found.keys()];
		const ahead = lists.slice(i).reduce((sum, each) => sum + sizeOfPositions(each, documents), 0);
		if (reading(documents) <= ahead) return readThem(question, documents);
		await narrow(shelf, list, found);
	}
	return inChapter(question, found);
}

/** Where the bigrams begin that a term consists of: if each stands at its place, so does the term. */
function coverOf(text: string): number[] {
	return Array.from({ length: Math.ceil(text.length / 2) }, (_, i) => Math.min(2 * i, text.length - 2));
}

/** Bytes of the positions that so many documents need, if they lie apart, and of the list. */
function sizeOf({ entry: { chunks, list } }: Gram, documents: number): number {
	const size = chunks.reduce((sum, chunk) => sum + chunk.size, 0);
	return size * Math.min(1, documents / chunks.length) + (list?.size ?? 0);
}

/** Looks up chapters where they are filtered or counted. */
async function inChapter({ shelf, passing, chapters }: Question, found: Occurrences): Promise<Settled> {
	const looks = chapters || passing.chapter >= 0;
	const settled: Settled = { exact: true, frequencies: new Map(), chapters: looks ? new Map() : null };
	if (looks) await Promise.all([...found.keys()].map(shelf.chapters));
	for (const [document, starts] of found) {
		const map = looks ? await shelf.chapters(document) : NO_CHAPTERS;
		note(settled, document, tally(starts, map, passing.chapter));
	}
	return settled;
}
