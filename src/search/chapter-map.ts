import { BitReader, BitWriter } from './bits.ts';

/** Documents whose maps share a piece of the index. */
export const MAP_DOCUMENTS = 64;

/** Parameters of Rice's code for the number of runs, their lengths and chapters. */
const RUNS = 3;
const LENGTH = 8;
const CHAPTER = 2;

/** Which offsets of a document lie in which chapter. Titles and repeated headings lie in none. */
export interface ChapterMap {
	/** Where each run begins, ascending; the first begins at 0. */
	starts: number[];
	/** Index of the run's chapter, −1 for none. */
	chapters: number[];
}

/** Of a document of which no chapter is known. */
export const NO_CHAPTERS: ChapterMap = { starts: [], chapters: [] };

/** From where passages begin in a document's form, and their chapters. Neighbours of one chapter are one run. */
export function toChapterMap(passageStarts: readonly number[], chapters: readonly number[]): ChapterMap {
	const map: ChapterMap = { starts: [0], chapters: [-1] };
	for (const [i, start] of passageStarts.entries()) {
		const chapter = chapters[i] ?? -1;
		if (map.chapters.at(-1) === chapter) continue;
		map.starts.push(start);
		map.chapters.push(chapter);
	}
	return map;
}

export function encodeChapterMap({ starts, chapters }: ChapterMap): Uint8Array {
	const writer = new BitWriter();
	writer.rice(starts.length, RUNS);
	for (const [i, start] of starts.entries()) {
		writer.rice(start - (starts[i - 1] ?? 0), LENGTH);
		writer.rice((chapters[i] ?? -1) + 1, CHAPTER);
	}
	return writer.take();
}

/** Reads the maps of a piece, `count` of them. */
export function decodeChapterMaps(bytes: Uint8Array, count: number): ChapterMap[] {
	const reader = new BitReader(bytes);
	return Array.from({ length: count }, () => {
		const map: ChapterMap = { starts: [], chapters: [] };
		let start = 0;
		for (let runs = reader.rice(RUNS); runs > 0; runs--) {
			start += reader.rice(LENGTH);
			map.starts.push(start);
			map.chapters.push(reader.rice(CHAPTER) - 1);
		}
		reader.align();
		return map;
	});
}

/** Index of the chapter at an offset, −1 for none. */
export function chapterAt(map: ChapterMap, offset: number): number {
	return map.chapters[map.starts.findLastIndex((start) => start <= offset)] ?? -1;
}

/** Terms in a document. */
export interface Tally {
	/** How often each begins in the chapter asked for. */
	counts: number[];
	/** The chapters in which every term begins. */
	chapters: readonly number[];
}

/** Counts terms by where they begin: in a chapter, or anywhere for −1. */
export function tally(starts: readonly ArrayLike<number>[], map: ChapterMap, chapter: number): Tally {
	const each = starts.map((positions) => Array.from(positions, (at) => chapterAt(map, at)));
	const [first = [], ...others] = each;
	const chapters = [...new Set(first)].filter(
		(one) => one >= 0 && others.every((other) => other.includes(one)),
	);
	const counts = each.map((own) => (chapter < 0 ? own : own.filter((one) => one === chapter)).length);
	return { counts, chapters };
}
