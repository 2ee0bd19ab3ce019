import type { Order } from './model.ts';
import type { Table } from './table.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 (Robertson, Zaragoza 2009) with terms as words: how often each occurs in a document, in how many documents. */
export function scoreOf(
	frequencies: readonly number[],
	documents: number,
	length: number,
	all: { documents: number; averageLength: number },
): number {
	const weight = Math.log(1 + (all.documents - documents + 0.5) / (documents + 0.5));
	const norm = K1 * (1 - B + (B * length) / Math.max(1, all.averageLength));
	return frequencies.reduce(
		(score, frequency) => score + (weight * frequency * (K1 + 1)) / (frequency + norm),
		0,
	);
}

/** Documents in the order wanted; ties stand as in the index: by place, then year. */
export function orderDocuments(scores: ReadonlyMap<number, number>, order: Order, table: Table): number[] {
	const before = {
		relevance: (document: number) => scores.get(document) ?? 0,
		year: (document: number) => table.yearOf[document] ?? 0,
		place: () => 0,
	}[order];
	return [...scores.keys()].sort((a, b) => before(b) - before(a) || a - b);
}
