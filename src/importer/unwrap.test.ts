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

it('joins lines that were cut by the number of their characters, whatever their width', () => {
	const paragraphs = [
		'全年编制并公布行政许可事项清单256项，梳理政务服务事项1746项，其中1712项网上可办，网上可办率达98.5%，12345热线受理群众诉求4.56万件，办结率99.2%，满意率96.8%。',
		'认领监管事项1123项，监管事项覆盖率达92.61%，归集信息10.3万条，办理行政许可12345件，行政处罚3412件，较上年减少216件，罚没金额2654.37万元，执法人员共计1356名。',
	];
	const cut = paragraphs.flatMap((text) => text.match(/.{1,26}/gu) ?? []);
	const input = ['一、主要工作', ...cut, '二、存在问题', '执法力量不足。'];
	expect(texts(...input)).toEqual(['一、主要工作', ...paragraphs, '二、存在问题', '执法力量不足。']);
});

it('begins no paragraph with a mark that closes', () => {
	expect(texts('受理群众诉求4.56万件', '，办结率99.2%。')).toEqual(['受理群众诉求4.56万件，办结率99.2%。']);
});

it('joins nothing where the source ends a line with its paragraph', () => {
	expect(unwrap(lines('全县受理，', '案件'), true)).toEqual(lines('全县受理，', '案件'));
});

it('begins anew with the mark of an attachment, whatever the page shows', () => {
	const input = [
		{ text: '附件：某县任务分解表' },
		{ text: '附件', opens: false },
		{ text: '某县任务分解表', opens: true },
	];
	expect(unwrap(input, false)).toEqual(input);
});
