/** Run-in headings: 一是组织保障持续发挥作用。… heads its paragraph, 下一步，… heads the closing one. */
import type { Paragraph, TableRow } from 'mdast';
import { type OutlineIndex, placeHeading, placeRunIn } from './chapters.ts';
import type { Section } from './model.ts';
import { plainText } from './plain-text.ts';

const RUN_IN = /^[一二三四五六七八九十]+是[^。；]{3,40}(?=。)/u;
// 虽取得一定成绩，但…等问题依然存在: the closing paragraph speaks of shortcomings, whatever section it follows.
const CONCESSION = /^[^。]*(?:虽|尽管)[^。]*(?:成绩|成效|进展|效果)[^。]*(?:问题|不足|短板|弱项|差距|薄弱)/u;
const LEAD = /^[^，。：；、\s]{2,8}(?=[，：])/u;

/** Chapter of a block: what its run-in heading names, else its section's; null in a closing paragraph on shortcomings or next steps. */
export function blockChapter(
	node: Paragraph | TableRow,
	text: string,
	section: Section,
	index: OutlineIndex,
): string | null {
	if (section.chapter === null) return null;
	if (node.type === 'paragraph' && (CONCESSION.test(text) || opensNextSteps(text, index))) return null;
	const heading = runInHeading(node, text);
	const place = heading === undefined ? undefined : placeRunIn(heading, index);
	return place?.chapter ?? section.chapter;
}

function runInHeading(node: Paragraph | TableRow, text: string): string | undefined {
	const first = node.type === 'paragraph' ? node.children[0] : undefined;
	if (first?.type === 'strong') return plainText({ type: 'paragraph', children: first.children }).text;
	return RUN_IN.exec(text)?.[0];
}

function opensNextSteps(text: string, index: OutlineIndex): boolean {
	const lead = LEAD.exec(text)?.[0];
	return lead?.includes('步') === true && placeHeading(lead, index)?.other === 'next';
}
