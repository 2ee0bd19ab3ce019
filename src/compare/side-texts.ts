/** The texts of several reports, chapter by chapter. */
import type { Chapter } from '../archive/schema/index.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import { groupBy } from './group.ts';
import type { Side } from './report-data.ts';
import { indexWording, type Run, sharedRuns, type Wording } from './shared-wording.ts';

type Blocks = Side['blocks'];

export interface SideBlock {
	n: number;
	text: string;
	/** Whether the block opens another section than the one before it; then the section's heading. */
	heading: string | null;
	/** Wording that stands in another side's chapter, as `sharedRuns` finds it. */
	shared: Run[];
	/** Whole sentences that stand in another side's chapter word by word. */
	repeated: Run[];
}

/** One chapter: the blocks of each side, in the order of the sides; none where a side does not write on it. */
export interface SideChapter {
	chapter: Chapter;
	sides: SideBlock[][];
}

/** Sentences of fewer characters are headings and set phrases. */
const SHORTEST_SENTENCE = 8;

/** The chapters that any side writes on, in the order of the outline. A sentence may be repeated in any of the other sides. */
export function sideTexts(chapters: readonly Chapter[], sides: readonly Side[]): SideChapter[] {
	return chapters.flatMap((chapter) => {
		const blocks = sides.map((side) => side.blocks.filter((block) => block.chapter === chapter.id));
		if (blocks.every((own) => own.length === 0)) return [];
		const texts = blocks.map((own) => own.map(({ text }) => text));
		const marked = blocks.map((own, at) => {
			const others = indexWording(texts.filter((_, other) => other !== at).flat());
			return sideBlocks(sides[at], own, others);
		});
		return [{ chapter, sides: marked }];
	});
}

function sideBlocks(side: Side | undefined, blocks: Blocks, others: Wording): SideBlock[] {
	const headings = groupBy(side?.sections ?? [], ({ id }) => id);
	return blocks.map(({ n, text, section }, at) => ({
		n,
		text,
		heading: blocks[at - 1]?.section === section ? null : headings.get(section)?.[0]?.heading || null,
		shared: sharedRuns(text, others),
		repeated: repeatedSentences(text, others.text),
	}));
}

/** `others` is in normal form. */
function repeatedSentences(text: string, others: string): Run[] {
	return splitSentences(text).flatMap((sentence) => {
		const words = normalise(sentence.text);
		const isRepeated = words.length >= SHORTEST_SENTENCE && others.includes(words);
		return isRepeated ? [{ start: sentence.start, end: sentence.end }] : [];
	});
}
