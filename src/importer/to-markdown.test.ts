import { expect, it } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

const blocks = (...texts: string[]) =>
	toMarkdown(texts.map((text) => ({ text })))
		.trimEnd()
		.split('\n\n');

it('takes the names of attachments for no headings', () => {
	const list = ['附件：1.某县行政执法统计表', '2.某县行政复议统计表', '3.目录', '某县人民政府'];
	expect(blocks(...list)).toEqual(list);
	expect(blocks('附件：', ...list.slice(1))).toEqual(['附件：', ...list.slice(1)]);
	expect(blocks('某县附件', '1.行政执法', '附件：见网站', '一、工作')).toEqual([
		'某县附件',
		'#### 1.行政执法',
		'附件：见网站',
		'## 一、工作',
	]);
});

it('leaves a numbered sentence that states figures a paragraph', () => {
	const items = ['（一）审核规范性文件12件。', '（二）受理案件118件，审结107件。', '二、全年办理公证980件'];
	expect(blocks('一、主要工作', ...items)).toEqual(['## 一、主要工作', ...items]);
	expect(blocks('（一）开展抽查56批次。成效明显。', '（三）推进“最多跑一次”改革')).toEqual([
		'（一）开展抽查56批次。成效明显。',
		'### （三）推进“最多跑一次”改革',
	]);
});
