import { boundFrequencies, intersect, type List, loadLists } from './candidates.ts';
import { chapterAt, MAP_DOCUMENTS } from './chapter-map.ts';
import { POSITION_SHARD } from './dictionary.ts';
import type { Passing } from './filter.ts';
import { type Bigram, coverTerm, spread } from './pick-bigrams.ts';
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
	/** Shards of lists and positions for a single term. With ten texts, the manifest and the table that makes nineteen. */
	phraseRequests: number;
	/** Shards of positions for several terms; shards of chapters. */
	otherRequests: number;
}

export const COSTS: Costs = { readShards: 4, positionBytes: 200_000, phraseRequests: 7, otherRequests: 12 };

/** Finds the documents: exactly where that is cheap or wanted, otherwise those that have all bigrams. */
export async function settle(question: Question, exact: boolean): Promise<Settled> {
	const { shelf, table, terms, passing } = question;
	const covers = terms.map(coverTerm);
	const most = terms.length > 2 ? 2 : 4;
	const first = covers.flatMap((cover) => spread(cover, most));
	const lists = await loadLists(shelf, first);
	const candidates = lists === null ? [] : intersect(lists, passing.passes);
	if (lists === null || candidates.length === 0) return { exact: true, frequencies: new Map() };
	if (textShards(table, candidates) <= question.costs.readShards) return readThem(question, candidates);
	const rest = await loadLists(
		shelf,
		covers.flat().filter((bigram) => !isAmong(bigram, first)),
	);
	if (rest === null) return { exact: true, frequencies: new Map() };
	const all = [...lists, ...rest];
	return lookUp(question, all, rest.length === 0 ? candidates : intersect(all, passing.passes), exact);
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

/** Looks up positions, shortest lists first, as long as it may cost that much. */
async function lookUp(
	question: Question,
	lists: List[],
	candidates: number[],
	exact: boolean,
): Promise<Settled> {
	const { shelf, table, terms, costs } = question;
	const found: Occurrences = new Map(candidates.map((document) => [document, []]));
	let bytes = costs.positionBytes;
	let requests = terms.length === 1 ? costs.phraseRequests - lists.length : costs.otherRequests;
	const size = (list: List) => list.entry.chunks.reduce((sum, chunk) => sum + chunk.size, 0);
	for (const list of lists.toSorted((a, b) => size(a) - size(b))) {
		if (textShards(table, found.keys()) <= costs.readShards) return readThem(question, found.keys());
		const cost = costOfPositions(list, [...found.keys()]);
		bytes -= cost;
		requests -= Math.ceil(cost / POSITION_SHARD);
		if (!exact && (bytes < 0 || requests < 0)) {
			return { exact: false, frequencies: boundFrequencies(lists, [...found.keys()], terms.length) };
		}
		await narrow(shelf, list, found);
	}
	return inChapter(question, found, exact);
}

async function inChapter(
	{ shelf, passing, costs }: Question,
	found: Occurrences,
	exact: boolean,
): Promise<Settled> {
	const cheap = exact || mapGroups(found.keys()) <= costs.otherRequests;
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
