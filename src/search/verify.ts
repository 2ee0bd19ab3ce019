import type { Order } from './model.ts';
import { orderDocuments, scoreOf } from './rank.ts';
import { lookUpSome, type Question, readThem, type Settled, settle } from './settle.ts';

/** What was found, ranked, those wanted verified on their text. */
export interface Ranked {
	settled: Settled;
	/** Documents with their scores, those verified first, the best of them before the others. */
	ranked: Map<number, number>;
}

/** Documents that are read at a time where that shows whether the lists are right. */
const TRIED = 3;
/** What is expected of the lists weighs as much as so many documents that were read. */
const PRIOR = 2;

/** Finds documents and reads the first `wanted` of them; where too few have the terms, more of the index is asked. */
export async function findFirst(
	question: Question,
	order: Order,
	{ wanted, exact }: { wanted: number; exact: boolean },
): Promise<Ranked> {
	const settled = await settle(question, exact ? 'exact' : 'first');
	const ranked = await verify(question, settled, order, wanted);
	if (ranked !== null) return ranked;
	if (order !== 'relevance') return findFirst(question, order, { wanted, exact: true });
	const some = await lookUpSome(question, [...settled.frequencies.keys()], wanted);
	return { settled: some.exact ? some : settled, ranked: rank(question, some, order) };
}

/**
 * Reads documents in their order until so many have the terms, if it is not known which have them; null where that would take too many.
 * Where that is expected to take more pieces than a first answer should, more of the index is asked.
 */
async function verify(
	question: Question,
	first: Settled,
	order: Order,
	wanted: number,
): Promise<Ranked | null> {
	const { shelf, costs, asked } = question;
	const read = new Map<number, boolean>();
	let isClose = false;
	let settled = first;
	let ranked = rank(question, settled, order);
	while (!settled.exact) {
		const verified = [...ranked.keys()].filter((document) => read.get(document));
		const unread = [...ranked.keys()].filter((document) => !read.has(document));
		ranked = scoresOf([...verified, ...unread], ranked);
		const right = verified.length;
		const left = Math.min(unread.length, wanted - right);
		if (left <= 0) {
			const frequencies = new Map([...settled.frequencies].filter(([document]) => ranked.has(document)));
			return { settled: { ...settled, frequencies, exact: unread.length === 0 }, ranked };
		}
		const rate = (right + PRIOR) / (read.size + PRIOR);
		const needed = Math.min(unread.length, Math.ceil(left / rate));
		const pieces = shelf.asked() - asked + needed;
		if (!isClose && pieces > costs.few && needed - left > costs.spare) {
			isClose = true;
			settled = await settle(question, 'closer');
			ranked = rank(question, settled, order);
			continue;
		}
		if (right < read.size && pieces > costs.requests) return null;
		const batch = unread.slice(0, read.size > 0 && right === read.size ? left : Math.min(left, TRIED));
		const { frequencies } = await readThem(question, batch);
		for (const document of batch) read.set(document, frequencies.has(document));
	}
	return { settled, ranked };
}

function scoresOf(documents: readonly number[], scores: ReadonlyMap<number, number>): Map<number, number> {
	return new Map(documents.map((document) => [document, scores.get(document) ?? 0]));
}

/** Scores what was found. */
function rank({ shelf, table }: Question, { frequencies }: Settled, order: Order): Map<number, number> {
	const scores = new Map(
		Array.from(frequencies, ([document, counts]) => [
			document,
			scoreOf(counts, frequencies.size, table.lengthOf[document] ?? 0, shelf.manifest),
		]),
	);
	return scoresOf(orderDocuments(scores, order, table), scores);
}
