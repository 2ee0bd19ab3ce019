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
