/** The texts of two reports, chapter by chapter. */
import type { Archive, Block, Report } from '../archive/model.ts';
import { groupBy } from './group.ts';
import type { ChapterText, Pair } from './model.ts';
import { indexWording, sharedRuns, type Wording } from './shared-wording.ts';

/** A block belongs to its own chapter: 二是… may lead away from that of its section. */
function blocksByChapter(report: Report): Map<string | null, Block[]> {
	return groupBy(report.blocks, ({ chapter }) => chapter);
}

const wordingOf = (blocks: readonly Block[]) => indexWording(blocks.map(({ text }) => text));

function chapterTexts(report: Report, blocks: readonly Block[], other: Wording): ChapterText[] {
	const sections = new Set(blocks.map(({ section }) => section));
	return [...sections].map((section) => ({
		section,
		heading: report.sections.find(({ id }) => id === section)?.heading ?? '',
		blocks: blocks
			.filter((block) => block.section === section)
			.map(({ n, text }) => ({ n, shared: sharedRuns(text, other) })),
	}));
}

/** The chapters that either report writes on, in the order of the outline. */
export function chaptersOf(archive: Archive, older: Report, newer: Report): Pair['chapters'] {
	const before = blocksByChapter(older);
	const after = blocksByChapter(newer);
	return archive.chapters.flatMap((chapter) => {
		const left = before.get(chapter.id) ?? [];
		const right = after.get(chapter.id) ?? [];
		if (left.length === 0 && right.length === 0) return [];
		const olderTexts = chapterTexts(older, left, wordingOf(right));
		return [{ chapter, older: olderTexts, newer: chapterTexts(newer, right, wordingOf(left)) }];
	});
}
