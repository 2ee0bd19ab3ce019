import { boundFrequencies, intersect, type List, loadLists } from './candidates.ts';
import { MAP_DOCUMENTS, type Tally, tally } from './chapter-map.ts';
import type { Passing } from './filter.ts';
import { type Bigram, bigramsOf, byRarity, cover, spread } from './pick-bigrams.ts';
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
	/** Whether chapters are to be counted, which takes exact answers. */
	chapters: boolean;
	costs: Costs;
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
	/** Candidates in so few text shards are read rather than looked up. */
	readShards: number;
	/** What a text shard and a list shard take: whatever is cheaper is done. */
	textBytes: number;
	listBytes: number;
	/** Texts and positions for an exact total that nobody asked for. */
	spareBytes: number;
	/** Pieces besides the manifest and the table, ten texts among them. */
	requests: number;
}

export const COSTS: Costs = {
	readShards: 4,
	textBytes: 4_000,
	listBytes: 12_000,
	spareBytes: 150_000,
	requests: 18,
};

const TEXTS = 10;
const WINDOW = 1000;
/** Lists that are loaded at a time. */
const AT_ONCE = 2;
/** Lists for one term and for several; longer queries are bounded by some of theirs. */
const TERM_LISTS = 7;
const QUERY_LISTS = 14;

const NOTHING: Settled = { exact: true, frequencies: new Map(), chapters: new Map() };

/** Finds the documents: exactly where that is cheap or wanted, otherwise those that have all bigrams. */
export async function settle(question: Question, exact: boolean): Promise<Settled> {
	const { shelf, terms, passing, chapters } = question;
	const wanted = wantedBigrams(question, exact || chapters);
	const lists: List[] = [];
	let candidates: number[] = [];
	while (lists.length < wanted.length) {
		const loaded = await loadLists(shelf, wanted.slice(lists.length, lists.length + AT_ONCE));
		if (loaded === null) return NOTHING;
		lists.push(...loaded);
		candidates = intersect(lists, passing.passes);
		if (candidates.length === 0) return NOTHING;
		if (costToFinish(question, lists, candidates) <= AT_ONCE * question.costs.listBytes) break;
	}
	if (saysAll(question, lists) && textShards(question.table, candidates) > question.costs.readShards)
		return { exact: true, frequencies: boundFrequencies(lists, candidates, terms.length), chapters: null };
	const all = exact || chapters;
	return lookUp(question, lists, candidates, all, all ? Number.POSITIVE_INFINITY : TEXTS);
}

/** Bigrams to look at, those first that are the rarest as far as their characters tell. */
function wantedBigrams({ shelf, terms }: Question, exact: boolean): Bigram[] {
	const all = terms.flatMap(bigramsOf);
	const most = terms.length === 1 ? TERM_LISTS : QUERY_LISTS;
	const sorted = byRarity(all, shelf.manifest.alphabet);
	if (all.length <= most) return sorted;
	return exact ? [...sorted.slice(0, AT_ONCE), ...cover(sorted.slice(AT_ONCE))] : spread(all, most);
}

/** Whether the lists alone tell how often each term occurs: all of them are bigrams. */
function saysAll({ terms, passing, chapters }: Question, lists: readonly List[]): boolean {
	const each = terms.every(({ length }) => length === 2);
	return each && lists.length === terms.length && passing.chapter < 0 && !chapters;
}

/** Bytes that it takes at most to go on with these lists. */
function costToFinish(question: Question, lists: readonly List[], candidates: readonly number[]): number {
	const { table, terms, costs } = question;
	if (saysAll(question, lists)) return 0;
	const shards = textShards(table, candidates);
	const read = shards <= costs.readShards ? 0 : shards * costs.textBytes;
	const covering = cover(lists.toSorted((a, b) => sizeOf(a) - sizeOf(b)));
	return Math.min(
		read,
		isCovered(terms, lists) ? costOf(covering, candidates).bytes : Number.POSITIVE_INFINITY,
	);
}

function costOf(lists: readonly List[], candidates: readonly number[]): { bytes: number; requests: number } {
	const each = lists.map((list) => costOfPositions(list, candidates));
	return {
		bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
		requests: each.reduce((sum, { requests }) => sum + requests, 0),
	};
}

function sizeOf({ entry }: List): number {
	return entry.chunks.reduce((sum, { size }) => sum + size, 0);
}

/** Reads the texts of candidates and counts in them. */
export async function readThem(question: Question, candidates: Iterable<number>): Promise<Settled> {
	const { shelf, table, terms, passing } = question;
	const settled: Settled = { exact: true, frequencies: new Map(), chapters: new Map() };
	const read = async (number: number) =>
		[
			number,
			await countInText(shelf, await loadDocument(shelf, table, number), terms, passing.chapter),
		] as const;
	for (const [number, counted] of await Promise.all([...candidates].map(read)))
		note(settled, number, counted);
	return settled;
}

function note({ frequencies, chapters }: Settled, document: number, counted: Tally): void {
	if (!counted.counts.every((count) => count > 0)) return;
	frequencies.set(document, counted.counts);
	if (counted.chapters !== null) chapters?.set(document, counted.chapters);
}

/** Looks up candidates in the order of the index, a thousand at a time, until so many have the terms; exact where all were looked up. */
export async function lookUpSome(
	question: Question,
	candidates: readonly number[],
	wanted: number,
): Promise<Settled> {
	const lists = (await loadLists(question.shelf, cover(question.terms.flatMap(bigramsOf)))) ?? [];
	const some: Settled = { exact: false, frequencies: new Map(), chapters: new Map() };
	for (let at = 0; at < candidates.length; at += WINDOW) {
		if (some.frequencies.size >= wanted) return { ...some, chapters: null };
		const settled = await lookUp(question, lists, candidates.slice(at, at + WINDOW), true, TEXTS);
		for (const [document, counts] of settled.frequencies) some.frequencies.set(document, counts);
		for (const [document, chapters] of settled.chapters ?? []) some.chapters?.set(document, chapters);
		if (settled.chapters === null) some.chapters = null;
	}
	return { ...some, exact: true };
}

/** Looks up positions, shortest lists first, until they cover the terms; reads so many text shards instead where that takes less. */
async function lookUp(
	question: Question,
	lists: readonly List[],
	candidates: readonly number[],
	exact: boolean,
	readable: number,
): Promise<Settled> {
	const { shelf, table, terms, costs } = question;
	const found: Occurrences = new Map(candidates.map((document) => [document, []]));
	const covering = cover(lists.toSorted((a, b) => sizeOf(a) - sizeOf(b)));
	const covered = isCovered(terms, covering);
	let { spareBytes } = costs;
	let requests = costs.requests - lists.length;
	for (const [i, list] of covering.entries()) {
		const documents = [...found.keys()];
		const shards = textShards(table, documents);
		const ahead = costOf(covering.slice(i), documents);
		const bytes = shards * costs.textBytes;
		const mayRead = shards <= readable && (exact || bytes <= spareBytes);
		if (shards <= costs.readShards || (covered && bytes <= ahead.bytes && mayRead))
			return readThem(question, documents);
		const next = costOfPositions(list, documents);
		spareBytes -= next.bytes;
		requests -= next.requests;
		if (!exact && (!covered || spareBytes < 0 || requests < Math.min(TEXTS, shards)))
			return {
				exact: false,
				frequencies: boundFrequencies(lists, documents, terms.length),
				chapters: null,
			};
		await narrow(shelf, list, found);
	}
	if (!covered || textShards(table, found.keys()) <= costs.readShards)
		return readThem(question, found.keys());
	return inChapter(question, found, exact);
}

function isCovered(terms: readonly string[], bigrams: readonly Bigram[]): boolean {
	const covered = new Set(
		bigrams.flatMap(({ term, offset }) => [`${term} ${offset}`, `${term} ${offset + 1}`]),
	);
	return covered.size === terms.join('').length;
}

/** Looks up chapters where they are filtered or counted, or cost next to nothing. */
async function inChapter(question: Question, found: Occurrences, exact: boolean): Promise<Settled> {
	const { shelf, passing, costs, chapters } = question;
	const groups = mapGroups(found.keys());
	const filtered = passing.chapter >= 0;
	const looks = chapters || (filtered ? exact || groups <= costs.requests : groups <= costs.readShards);
	const settled: Settled = {
		exact: looks || !filtered,
		frequencies: new Map(),
		chapters: looks ? new Map() : null,
	};
	const maps = await Promise.all(
		[...found.keys()].map((document) => (looks ? shelf.chapters(document) : null)),
	);
	for (const [i, [document, starts]] of [...found].entries())
		note(settled, document, tally(starts, maps[i] ?? null, passing.chapter));
	return settled;
}

function mapGroups(documents: Iterable<number>): number {
	return new Set([...documents].map((document) => Math.floor(document / MAP_DOCUMENTS))).size;
}
