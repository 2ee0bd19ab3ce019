/** What headings say of the blocks under them, printed as headings or as lines of their own. */
import { indexOutline, type OutlineIndex, placeHeading } from '../archive/chapters.ts';
import type { Block, Section } from '../archive/model.ts';
import type { Outline } from '../archive/schema/index.ts';
import { statesFigure } from '../text/states-figure.ts';

/** How a block stands in its document. */
export interface Standing {
	/** The headings above it, the nearest last. */
	headings: string[];
	chapter: string | null;
	/** It tells of problems or plans, or of neither. */
	other: Section['other'];
	/** It is itself a heading printed as a paragraph. */
	isHeading: boolean;
}

const PRINTED =
	/^[\s*]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章节部分]+|\d{1,2}[.．、](?!\d))\s*\S{2,38}$/u;
const TOP = /^[\s*]*(?:[一二三四五六七八九十]{1,3}[、.．]|第)/u;
const NEXT = /^\s*(?:下一?步|今后|明年|20\d\d年[,，]?(?:我们将|我区将|我县将|将))[^。]{0,6}[,，]/u;

interface PrintedHeading {
	text: string;
	top: boolean;
	place: ReturnType<typeof placeHeading>;
}

/** The standing of each block, in order. */
export function standingsOf(
	{ sections, blocks }: { sections: readonly Section[]; blocks: readonly Block[] },
	outline: Outline | null,
): Standing[] {
	const index = outline === null ? null : indexOutline(outline);
	const byId = new Map(sections.map((section, i) => [section.id, headingsAbove(sections, i)]));
	const section = new Map(sections.map((each) => [each.id, each]));
	let printed: PrintedHeading[] = [];
	let current = '';
	let turned = false;
	return blocks.map((block) => {
		if (block.section !== current) [printed, turned] = [[], false];
		current = block.section;
		turned ||= TURN.test(block.text);
		const heading = printedHeading(block.text, index);
		if (heading !== null) printed = [...(heading.top ? [] : printed.filter(({ top }) => top)), heading];
		const above = section.get(block.section);
		const place = [...printed].reverse().find((each) => each.place !== undefined)?.place;
		const outer = printed.find(
			(each) => each.place?.other === 'next' || each.place?.other === 'problems',
		)?.place;
		const headings = [...(byId.get(block.section) ?? []), ...printed.map(({ text }) => text)];
		const other =
			outer?.other ??
			(NEXT.test(block.text)
				? 'next'
				: (otherOfLead(block.text) ?? above?.other ?? otherOfAll(byId.get(block.section))));
		const before = !turned && headings.some((each) => MIXED.test(each));
		return {
			headings,
			chapter: place?.chapter ?? block.chapter,
			other: before && (other === 'problems' || other === 'next') ? null : other,
			isHeading: heading !== null,
		};
	});
}

/** 履职情况及存在的问题: of such a section only what follows the turn to the problems tells of them. */
const MIXED =
	/(?:情况|履职|成效|举措|工作开展|职责)(?:和|与|及|以及|、)(?:主要)?(?:存在|问题|不足|短板|差距)/u;
const TURN =
	/^.{0,30}(?:存在|还有|仍有|不足|差距|短板|薄弱|问题)|^[\s*]*(?:[一二三四五六七八九十]+是)?.{0,12}(?:在看到成绩|与.{2,20}(?:要求|期待|期望)相比|下一?步|20\d\d年,?我[区县市]?将)/u;

const PROBLEMS = /存在.{0,6}(?:问题|不足|短板|困难|差距|薄弱环节)|^.{0,8}(?:问题|不足|差距)(?:和|与|及|$)/u;
const STEPS =
	/下一?步|下一?阶段|下一年度?|来年|今后|打算|(?:明年|20\d\d年).{0,4}(?:计划|思路|展望|打算)|20\d\d年(?:度?的?主要|工作|重点)?(?:安排|任务)|明年.{0,4}(?:安排|重点|任务|目标)|下年度?(?:的|工作|主要)?(?:安排|计划|打算|重点|任务|思路|目标)|工作(?:计划|思路|展望|设想)$|努力方向/u;

/** Problems and plans by their usual headings, where the outline has no phrase for them. */
function otherOf(heading: string): Section['other'] {
	if (STEPS.test(heading)) return 'next';
	return PROBLEMS.test(heading) ? 'problems' : null;
}

const LEAD = /^[\s*]*[（(]?[一二三四五六七八九十]{1,3}[）)、.．]([^。：:\n]{2,20})[。：:]/u;

/** 六、存在的困难。…: a heading at the head of its block. */
function otherOfLead(text: string): Section['other'] {
	const lead = LEAD.exec(text)?.[1];
	return lead === undefined ? null : otherOf(lead);
}

function otherOfAll(headings: readonly string[] = []): Section['other'] {
	return headings.map(otherOf).find((other) => other !== null) ?? null;
}

function printedHeading(text: string, index: OutlineIndex | null): PrintedHeading | null {
	if (text.length > 44 || !PRINTED.test(text) || /[。；]/u.test(text.slice(0, -1))) return null;
	if (statesFigure(text)) return null;
	const other = otherOf(text);
	const found = index === null ? undefined : placeHeading(text, index);
	return { text, top: TOP.test(text), place: other === null ? found : { chapter: null, other } };
}

function headingsAbove(sections: readonly Section[], at: number): string[] {
	const found: string[] = [];
	let depth = Number.POSITIVE_INFINITY;
	for (let i = at; i >= 0; i--) {
		const section = sections[i];
		if (section === undefined || section.depth === 0 || section.depth >= depth) continue;
		depth = section.depth;
		found.unshift(section.heading);
	}
	return found;
}
