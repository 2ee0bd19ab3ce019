import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody, textRuns } from './body.ts';
import { plainText } from './plain-text.ts';
import type { Outline } from './schema/index.ts';

const outline: Outline = {
	chapters: [
		{ id: 'ch1', number: 1, zh: '依法全面履行政府职能', en: 'Functions', phrases: ['深化“放管服”改革'] },
		{ id: 'ch5', number: 5, zh: '行政执法', en: 'Enforcement', phrases: ['加强行政执法监督'] },
	],
	others: [
		{ id: 'intro', zh: '导语', en: 'Introduction', phrases: ['（无标题）'] },
		{ id: 'problems', zh: '存在问题', en: 'Problems', phrases: ['存在问题'] },
		{ id: 'next', zh: '下一步', en: 'Next', phrases: ['下一步'] },
	],
};
const parse = (markdown: string) => parseBody(markdown, 1, outline);
const texts = (markdown: string) => parse(markdown).blocks.map(({ text }) => text);

test('paragraphs, also those of lists and quotations, and rows of tables are numbered from 1', () => {
	const { blocks } = parse('甲\n\n- 乙\n- 丙\n\n> 丁\n\n| 项 | 数 |\n| - | - |\n| 戊 | 5 |\n');
	expect(blocks.map(({ n, text }) => [n, text])).toEqual([
		[1, '甲'],
		[2, '乙'],
		[3, '丙'],
		[4, '丁'],
		[5, '项 | 数'],
		[6, '戊 | 5'],
	]);
});

test('hard wraps are joined without a space next to Chinese and with one between other words', () => {
	expect(texts('受理案件\n59\n件，由 Duizhao\nproject  \n整理')).toEqual([
		'受理案件59件，由 Duizhao project整理',
	]);
	expect(texts('受理\r\n案件')).toEqual(['受理案件']);
});

test('marks are removed and words kept; raw HTML and pictures give no text', () => {
	expect(texts('**一是**推进<b>改革</b>，见[附件](https://a.b/c)`x`![图](a.png)。')).toEqual([
		'一是推进改革，见附件x。',
	]);
	expect(texts('<script>alert(1)</script>\n\n完')).toEqual(['完']);
});

test('a single tilde is text', () => {
	expect(texts('1~2月、3~4月')).toEqual(['1~2月、3~4月']);
});

test('places are those of the file', () => {
	const file = '---\ntitle: 甲\n---\n## 一、行政执法\n\n　乙\n- 丙\n';
	const { blocks, sections } = parseBody(file.slice(18), 4, outline, 18);
	expect(blocks.map(({ line, column }) => [line, column])).toEqual([
		[6, 1],
		[7, 3],
	]);
	expect(file.slice(blocks[1]?.offset).startsWith('丙')).toBe(true);
	expect(sections.map(({ id, line }) => [id, line])).toEqual([
		['s-0', 4],
		['s-1', 4],
	]);
});

test('a section without a phrase of its own belongs to the chapter above it', () => {
	const { sections } = parse(
		'导语\n\n## 一、依法全面履行政府职能\n\n### （一）谷雨\n\n甲\n\n## 二、存在问题\n\n### （一）行政执法监督\n',
	);
	expect(sections.map(({ depth, chapter, other, blocks }) => [depth, chapter, other, blocks])).toEqual([
		[0, null, 'intro', [1]],
		[1, 'ch1', null, []],
		[2, 'ch1', null, [2]],
		[1, null, 'problems', []],
		[2, null, 'problems', []],
	]);
});

test('a run-in heading can place its block in another chapter', () => {
	const { blocks } = parse(
		'## 一、依法全面履行政府职能\n\n**一是加强行政执法监督**。甲。\n\n二是加强行政执法监督。乙。\n\n三是丙丁戊己。丁。',
	);
	expect(blocks.map(({ chapter }) => chapter)).toEqual(['ch5', 'ch5', 'ch1']);
});

test('a closing paragraph about next steps belongs to no chapter', () => {
	const { blocks } = parse('## 一、行政执法\n\n甲。\n\n下一步，我们将努力。');
	expect(blocks.map(({ chapter }) => chapter)).toEqual(['ch5', null]);
});

test('a closing paragraph that concedes shortcomings belongs to no chapter', () => {
	const { blocks } = parse('## 一、行政执法\n\n甲。\n\n工作虽取得一定成绩，但主动性不强等问题依然存在。');
	expect(blocks.map(({ chapter }) => chapter)).toEqual(['ch5', null]);
});

test('what hides text is noted with its place', () => {
	const { oddities } = parse('甲\n\n    乙\n\n[1]: 丙\n\n<br>\n\n- # 丁\n\n[戊](javascript:x)');
	expect(oddities.map(({ kind, text, line, column }) => [kind, text, line, column])).toEqual([
		['hidden', 'a code block', 3, 1],
		['hidden', 'a link definition', 5, 1],
		['html', '<br>', 7, 1],
		['hidden', 'a heading inside a list or quotation', 9, 3],
		['link', 'javascript:x', 11, 1],
	]);
});

test('the runs of any paragraph lie over its plain text', () => {
	const piece = fc.constantFrom(
		'行政',
		'59件',
		'ab ',
		'**',
		'*',
		'\n',
		'  \n',
		'`',
		'|',
		'<b>',
		'[甲](https://a.b)',
		'~~',
		'\\',
		'。',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			for (const node of parse(pieces.join('')).tree.children) {
				if (node.type !== 'paragraph') continue;
				const { text } = plainText(node);
				expect(text).not.toMatch(/[\r\n]/);
				for (const run of textRuns(node)) {
					const own = run.node.value.slice(run.from, run.from + run.end - run.start);
					const shown = text.slice(run.start, run.end);
					if (shown === ' ') expect(own).toMatch(/^\s$/);
					else expect(shown).toBe(own);
				}
			}
		}),
	);
});
