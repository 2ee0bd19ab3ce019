import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/model.ts';
import { pairsOf } from '../compare/pair.ts';
import { cardPath, pairName } from '../urls/data-urls.ts';
import { type Card, pairCard, reportCard } from './card.ts';

/** What the drawing thread is asked: a part of the cards, and the folder that keeps what was drawn before. */
export interface CardOrder {
	cache: string;
	cards: { path: string; card: Card }[];
}

/** Path of each card in the site → its name in the cache, which is a digest of all that it is drawn from. */
export type DrawnCards = [path: string, file: string][];

const BATCH = 100;

/** Draws what the cache lacks, in a thread of its own. */
export async function drawCards(archive: Archive, cache: string): Promise<DrawnCards> {
	await mkdir(cache, { recursive: true });
	const worker = new Worker(new URL('./cards-worker.node.ts', import.meta.url));
	try {
		const drawn: DrawnCards = [];
		for (const cards of batches(cardsOf(archive))) drawn.push(...(await ask(worker, { cache, cards })));
		return drawn;
	} finally {
		await worker.terminate();
	}
}

/** Puts drawn cards into a site, and forgets those in the cache that no page has any more. */
export async function copyCards(drawn: DrawnCards, cache: string, folder: string): Promise<void> {
	for (const [path, file] of drawn) {
		const to = join(folder, path);
		await mkdir(dirname(to), { recursive: true });
		await copyFile(join(cache, file), to);
	}
	const used = new Set(drawn.map(([, file]) => file));
	for (const file of await readdir(cache)) if (!used.has(file)) await rm(join(cache, file));
}

function* cardsOf(archive: Archive): Iterable<CardOrder['cards'][number]> {
	for (const report of archive.reports)
		yield { path: cardPath(report.id), card: reportCard(archive, report) };
	for (const code of archive.divisions.keys()) {
		for (const { older, newer } of pairsOf(archive, code))
			yield { path: cardPath(pairName(code, older.year, newer.year)), card: pairCard(archive, older, newer) };
	}
}

function* batches<T>(items: Iterable<T>): Iterable<T[]> {
	let batch: T[] = [];
	for (const item of items) {
		batch.push(item);
		if (batch.length === BATCH) {
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}

function ask(worker: Worker, order: CardOrder): Promise<DrawnCards> {
	return new Promise((done, fail) => {
		worker.once('error', fail);
		worker.once('message', (drawn: DrawnCards) => {
			worker.off('error', fail);
			done(drawn);
		});
		worker.postMessage(order);
	});
}
