import { ByteReader, ByteWriter } from './bytes.ts';

/** Documents whose maps share a piece of the index. */
export const MAP_DOCUMENTS = 256;

/** Which offsets of a document lie in which chapter. Titles and repeated headings lie in none. */
export interface ChapterMap {
	/** Where each run begins, ascending; the first begins at 0. */
	starts: number[];
	/** Index of the run's chapter, −1 for none. */
	chapters: number[];
}

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
	const writer = new ByteWriter();
	writer.varint(starts.length);
	for (const [i, start] of starts.entries()) {
		writer.varint(start - (starts[i - 1] ?? 0));
		writer.varint((chapters[i] ?? -1) + 1);
	}
	return writer.take();
}

/** Reads the maps of a piece, `count` of them. */
export function decodeChapterMaps(bytes: Uint8Array, count: number): ChapterMap[] {
	const reader = new ByteReader(bytes);
	return Array.from({ length: count }, () => {
		const map: ChapterMap = { starts: [], chapters: [] };
		let start = 0;
		for (let runs = reader.varint(); runs > 0; runs--) {
			start += reader.varint();
			map.starts.push(start);
			map.chapters.push(reader.varint() - 1);
		}
		return map;
	});
}

/** Index of the chapter at an offset, −1 for none. */
export function chapterAt(map: ChapterMap, offset: number): number {
	let run = 0;
	while ((map.starts[run + 1] ?? Number.POSITIVE_INFINITY) <= offset) run++;
	return map.chapters[run] ?? -1;
}
