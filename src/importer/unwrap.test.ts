import { expect, it } from 'vitest';
import { fromText } from './from-text.ts';
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

/** Text as editors wrap it: paragraphs indented by two characters, cut where the line is full. */
function wrapped(paragraphs: readonly string[], most: number): string {
	return paragraphs.flatMap((text) => `　　${text}`.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []).join('\n');
}

it('counts the indent of a first line to its width', () => {
	const paragraphs = [
		'对全区市场主体作出“行政执法，首违不罚；审批事项，限时办结；窗口服务，只跑一次”三项承诺，推动法治政府建设迈上新的台阶。',
		'推行重大行政决策目录管理，全年审查重大决策十余项，组织法律顾问参加论证，依法决策的水平不断提高。',
		'全区各部门深入学习贯彻习近平法治思想，把法治政府建设摆在突出位置，与经济社会发展同部署、同推进。',
	];
	const most = `　　${paragraphs[0]}`.indexOf('；') + 1;
	const { lines: read } = fromText(wrapped(paragraphs, most));
	expect(unwrap(read, false).map(({ text }) => text.trim())).toEqual(paragraphs);
});

it('knows the measure of a short text by the lines that end within a sentence', () => {
	const input = [
		'　　2022年，在市委、市政府的坚强领导下，我区深入学习贯彻习近平法治',
		'思想，持续推进法治政府建设，法治建设的各项工作取得新进展。现将全年',
		'工作报告如下：',
		'　　一、提高政治站位',
		'　　常务会议学法10次，举办领导干部专题法治讲座3期，培训人数五百余人',
		'次。',
	];
	expect(unwrap(fromText(input.join('\n')).lines, false).map(({ text }) => text.trim())).toEqual([
		'2022年，在市委、市政府的坚强领导下，我区深入学习贯彻习近平法治思想，持续推进法治政府建设，法治建设的各项工作取得新进展。现将全年工作报告如下：',
		'一、提高政治站位',
		'常务会议学法10次，举办领导干部专题法治讲座3期，培训人数五百余人次。',
	]);
	expect(texts('各项工作取得新进展。现将有关情况', '报告如下：')).toEqual([
		'各项工作取得新进展。现将有关情况报告如下：',
	]);
});

it('parts short paragraphs that are not wrapped', () => {
	const input = ['　　全年受理案件59件，审结52件。', '　　一、加强领导', '全年学法10次', '组织培训3期。'];
	expect(unwrap(fromText(input.join('\n')).lines, false).map(({ text }) => text.trim())).toEqual(
		input.map((text) => text.trim()),
	);
});
