import { boundFrequencies, intersect, type List, loadLists } from './candidates.ts';
import { chapterAt, MAP_DOCUMENTS } from './chapter-map.ts';
import type { Passing } from './filter.ts';
import { type Bigram, bigramsOf, cover, spread } from './pick-bigrams.ts';
import { costOfPositions, narrow, type Occurrences } from './positions.ts';
import type { Shelf } from './shelf.ts';
import type { Table } from './table.ts';
import { countInText, loadDocument, textShards } from './text-check.ts';

/** What one search works with. */
export interface Question {
	shelf: Shelf;
	table: Table;
	terms: readonly string[];
	passing: Passing;
	costs: Costs;
}

/** The documents that have the terms. */
export interface Settled {
	/** Whether it is these, or some of these. */
	exact: boolean;
	/** How often each term occurs in them; where not exact, how often at most. */
	frequencies: Map<number, number[]>;
}

/** What a search may load before it asks. */
export interface Costs {
	/** Candidates in so few text shards are read rather than looked up. */
	readShards: number;
	/** Positions for an exact total that nobody asked for. */
	positionBytes: number;
	/** Pieces besides the manifest and the table, ten texts among them. */
	requests: number;
}

export const COSTS: Costs = { readShards: 4, positionBytes: 200_000, requests: 18 };

const TEXTS = 10;
const WINDOW = 1000;
/** Bytes of positions. */
const CHEAP = 40_000;
/** Lists for one term and for several; longer queries are bounded by some of theirs. */
const TERM_LISTS = 7;
const QUERY_LISTS = 14;

/** Finds the documents: exactly where that is cheap or wanted, otherwise those that have all bigrams. */
export async function settle(question: Question, exact: boolean): Promise<Settled> {
	const { shelf, table, terms, passing } = question;
	const bigrams = terms.map(bigramsOf);
	const first = bigrams.flatMap((each) => spread(cover(each), terms.length > 2 ? 2 : 4));
	const lists = await loadLists(shelf, first);
	const candidates = lists === null ? [] : intersect(lists, passing.passes);
	if (lists === null || candidates.length === 0) return { exact: true, frequencies: new Map() };
	if (textShards(table, candidates) <= question.costs.readShards) return readThem(question, candidates);
	if (isCheap(question, lists, candidates)) return lookUp(question, lists, exact);
	const all = bigrams.flat();
	const most = terms.length === 1 ? TERM_LISTS : QUERY_LISTS;
	const wanted = all.length <= most ? all : exact ? cover(all) : spread(all, most);
	const rest = await loadLists(
		shelf,
		wanted.filter((bigram) => !isAmong(bigram, first)),
	);
	if (rest === null) return { exact: true, frequencies: new Map() };
	return lookUp(question, [...lists, ...rest], exact);
}

/** Whether these lists will do: they cover the terms, and further ones would save little. */
function isCheap({ table, terms, costs }: Question, lists: readonly List[], candidates: number[]): boolean {
	const each = lists.map((list) => costOfPositions(list, candidates));
	const bytes = each.reduce((sum, cost) => sum + cost.bytes, 0);
	const requests = each.reduce((sum, cost) => sum + cost.requests, lists.length);
	const texts = Math.min(TEXTS, textShards(table, candidates));
	return isCovered(terms, lists) && bytes <= CHEAP && requests + texts <= costs.requests;
}

function isAmong({ term, offset }: Bigram, bigrams: readonly Bigram[]): boolean {
	return bigrams.some((other) => other.term === term && other.offset === offset);
}

/** Reads the texts of candidates and counts in them. */
export async function readThem(question: Question, candidates: Iterable<number>): Promise<Settled> {
	const { shelf, table, terms, passing } = question;
	const read = async (number: number) => {
		const document = await loadDocument(shelf, table, number);
		return [number, await countInText(shelf, document, terms, passing.chapter)] as const;
	};
	const counted = await Promise.all([...candidates].map(read));
	return {
		exact: true,
		frequencies: new Map(counted.filter(([, counts]) => counts.every((count) => count > 0))),
	};
}

/** Looks up candidates in the order of the index, a thousand at a time, until so many have the terms; exact where all were looked up. */
export async function lookUpSome(
	question: Question,
	candidates: readonly number[],
	wanted: number,
): Promise<Settled> {
	const { shelf, terms } = question;
	const lists = (await loadLists(shelf, cover(terms.flatMap(bigramsOf)))) ?? [];
	const frequencies = new Map<number, number[]>();
	for (let at = 0; at < candidates.length; at += WINDOW) {
		if (frequencies.size >= wanted) return { exact: false, frequencies };
		const found: Occurrences = new Map(candidates.slice(at, at + WINDOW).map((document) => [document, []]));
		for (const list of lists) if (found.size > 0) await narrow(shelf, list, found);
		const settled = await inChapter(question, found, true);
		for (const [document, counts] of settled.frequencies) frequencies.set(document, counts);
	}
	return { exact: true, frequencies };
}

/** Looks up positions, shortest lists first, until they cover the terms or it would cost too much. */
async function lookUp(question: Question, lists: List[], exact: boolean): Promise<Settled> {
	const { shelf, table, terms, costs, passing } = question;
	const found: Occurrences = new Map(intersect(lists, passing.passes).map((document) => [document, []]));
	const atMost = () => ({
		exact: false,
		frequencies: boundFrequencies(lists, [...found.keys()], terms.length),
	});
	let { positionBytes: bytes } = costs;
	let requests = costs.requests - lists.length;
	const size = ({ entry }: List) => entry.chunks.reduce((sum, chunk) => sum + chunk.size, 0);
	const covering = cover(lists.toSorted((a, b) => size(a) - size(b)));
	for (const list of covering) {
		const texts = textShards(table, found.keys());
		if (texts <= costs.readShards) return readThem(question, found.keys());
		const cost = costOfPositions(list, [...found.keys()]);
		bytes -= cost.bytes;
		requests -= cost.requests;
		if (!exact && (bytes < 0 || requests < Math.min(TEXTS, texts))) return atMost();
		await narrow(shelf, list, found);
	}
	return isCovered(terms, covering) ? inChapter(question, found, exact) : atMost();
}

function isCovered(terms: readonly string[], bigrams: readonly Bigram[]): boolean {
	const covered = new Set(
		bigrams.flatMap(({ term, offset }) => [`${term} ${offset}`, `${term} ${offset + 1}`]),
	);
	return covered.size === terms.join('').length;
}

async function inChapter(
	{ shelf, passing, costs }: Question,
	found: Occurrences,
	exact: boolean,
): Promise<Settled> {
	const cheap = exact || mapGroups(found.keys()) <= costs.requests;
	const frequencies = new Map<number, number[]>();
	for (const [document, starts] of found) {
		const map = passing.chapter < 0 || !cheap ? null : await shelf.chapters(document);
		const within = (at: number) => map === null || chapterAt(map, at) === passing.chapter;
		const counts = starts.map((positions) => positions.filter(within).length);
		if (counts.every((count) => count > 0)) frequencies.set(document, counts);
	}
	return { exact: passing.chapter < 0 || cheap, frequencies };
}

function mapGroups(documents: Iterable<number>): number {
	return new Set([...documents].map((document) => Math.floor(document / MAP_DOCUMENTS))).size;
}
