import type { Order } from './model.ts';
import { orderDocuments, scoreOf } from './rank.ts';
import { lookUpSome, type Question, readThem, type Settled, settle } from './settle.ts';

/** What was found, ranked, those wanted verified on their text. */
export interface Ranked {
	settled: Settled;
	/** Documents with their scores, the best first. */
	ranked: Map<number, number>;
}

/** Documents that are read first to see whether the lists are right. */
const TRIED = 3;

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
 * Reads documents in their order until so many have the terms, if it is not known which have them; null where that would take too many. Where the first ones show
 * that the lists say too little, more of the index is asked, once: `wrong` are then the documents known to lack a term.
 */
async function verify(
	question: Question,
	settled: Settled,
	order: Order,
	wanted: number,
	wrong: ReadonlySet<number> | null = null,
): Promise<Ranked | null> {
	const { shelf, costs } = question;
	const ranked = rank(question, settled, order);
	if (settled.exact) return { settled, ranked };
	for (const document of wrong ?? []) ranked.delete(document);
	const all = [...ranked.keys()];
	let right = 0;
	let at = 0;
	while (right < wanted && at < all.length) {
		const left = wanted - right;
		const needed = Math.min(all.length - at, at === 0 ? left : Math.ceil((left * at) / Math.max(right, 0.1)));
		if (needed > left + costs.spare && wrong === null) {
			const lacking = all.slice(0, at).filter((document) => !ranked.has(document));
			return verify(question, await settle(question, 'closer'), order, wanted, new Set(lacking));
		}
		if (right < at && shelf.asked() + needed > question.until) return null;
		const batch = all.slice(at, at + (at === 0 ? Math.min(TRIED, left) : left));
		const { frequencies } = await readThem(question, batch);
		for (const document of batch) if (!frequencies.has(document)) ranked.delete(document);
		right += frequencies.size;
		at += batch.length;
	}
	const frequencies = new Map([...settled.frequencies].filter(([document]) => ranked.has(document)));
	return { settled: { ...settled, frequencies, exact: at === all.length }, ranked };
}

/** Scores what was found. */
function rank({ shelf, table }: Question, { frequencies }: Settled, order: Order): Map<number, number> {
	const scores = new Map(
		Array.from(frequencies, ([document, counts]) => [
			document,
			scoreOf(counts, frequencies.size, table.lengthOf[document] ?? 0, shelf.manifest),
		]),
	);
	return new Map(
		orderDocuments(scores, order, table).map((document) => [document, scores.get(document) ?? 0]),
	);
}
