import { expect, it } from 'vitest';
import { htmlLines } from './html-lines.ts';
import { parseHtml } from './html-tree.ts';

const textsOf = (html: string) => htmlLines(parseHtml(html)).map(({ text }) => text);
const list = (attributes: string, ...items: string[]) =>
	`<ol ${attributes}>${items.map((item) => (item.startsWith('<li') ? item : `<li>${item}</li>`)).join('')}</ol>`;

it('writes the numbers that a browser counts before the items of a list', () => {
	expect(textsOf(list('', '受理案件。', '审结案件。'))).toEqual(['1.受理案件。', '2.审结案件。']);
	expect(textsOf('<ol>\n<li>\n<p>受理案件。</p><p>共59件。</p></li>\n</ol><p>特此报告。</p>')).toEqual([
		'1.受理案件。',
		'共59件。',
		'特此报告。',
	]);
});

it.each([
	['start=4', ['4.甲', '5.乙', '6.丙']],
	['reversed', ['3.甲', '2.乙', '1.丙']],
	['reversed start=9', ['9.甲', '8.乙', '7.丙']],
	['type=a', ['a.甲', 'b.乙', 'c.丙']],
	['type=A start=26', ['Z.甲', 'AA.乙', 'AB.丙']],
	['type=i start=3', ['iii.甲', 'iv.乙', 'v.丙']],
	['type=I', ['I.甲', 'II.乙', 'III.丙']],
	['start=x', ['1.甲', '2.乙', '3.丙']],
	['style="list-style:none"', ['甲', '乙', '丙']],
	['style="list-style-type: cjk-ideographic" start=9', ['九、甲', '十、乙', '十一、丙']],
])('counts as <ol %s> says', (attributes, wanted) => {
	expect(textsOf(list(attributes, '甲', '乙', '丙'))).toEqual(wanted);
});

it('counts on from the value of an item', () => {
	expect(textsOf(list('', '甲', '<li value=7>乙</li>', '丙'))).toEqual(['1.甲', '7.乙', '8.丙']);
});

it('counts lists within lists each by itself, and no bullets', () => {
	const inner = list('type=a', '登记', '审查');
	expect(textsOf(list('', `受理${inner}`, '审结<ul><li>调解</li></ul>', '公开'))).toEqual([
		'1.受理',
		'a.登记',
		'b.审查',
		'2.审结',
		'调解',
		'3.公开',
	]);
});

it('adds no number to an item that bears its own', () => {
	expect(textsOf(list('', '1. 受理', '（二）审结', '一是公开', '③ 送达'))).toEqual([
		'1. 受理',
		'（二）审结',
		'一是公开',
		'③ 送达',
	]);
});
