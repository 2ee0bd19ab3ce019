import { expect, it } from 'vitest';
import { unwrap } from './unwrap.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const texts = (...input: string[]) => unwrap(lines(...input), false).map(({ text }) => text);

it('joins the lines of a hard wrap, over the empty lines between them', () => {
	const sentence =
		'法治政府建设是实现治理体系和治理能力现代化的必然要求是推进全面依法治国的关键所在也是优化营商环境的重要抓手';
	const wrapped = Array.from({ length: 12 }, () => [
		`${sentence.slice(0, 28)}`,
		'',
		`${sentence.slice(28)}。`,
	]).flat();
	expect(texts(...wrapped)).toEqual(Array.from({ length: 12 }, () => `${sentence}。`));
});

it('parts a heading, a signature and a date from what stands above', () => {
	const input = ['一、主要工作', '受理案件59件。', '特此报告。', '某县人民政府', '2022年3月1日'];
	expect(texts(...input)).toEqual(input);
});

it('joins nothing where the source ends a line with its paragraph', () => {
	expect(unwrap(lines('全县受理，', '案件'), true)).toEqual(lines('全县受理，', '案件'));
});
