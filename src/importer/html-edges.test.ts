import { expect, it } from 'vitest';
import { withoutEdges } from './html-edges.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const title = '某县2022年法治政府建设报告';

it('cuts the menu above the page’s title and the form below the document', () => {
	const kept = [title, '全县坚持依法行政，受理行政复议案件59件。', '某县人民政府', '2023年1月31日'];
	const page = lines('机构职能', '政策文件', ...kept, '您对本页面的评价是：', '满意', '不满意');
	expect(withoutEdges(page, title)).toEqual(lines(...kept));
});

it('keeps the red head and the document number above the title', () => {
	const kept = lines(
		'某县人民政府文件',
		'某政〔2023〕2号',
		title,
		'全县坚持依法行政，受理行政复议案件59件。',
	);
	expect(withoutEdges(kept, title)).toEqual(kept);
});

it.each(['某县人民政府', '某 县 人 民 政 府 文 件'])('keeps the red head %s above a number', (head) => {
	const kept = lines(head, '某政〔2023〕2号', title, '全县坚持依法行政，受理行政复议案件59件。');
	expect(withoutEdges([...lines('某县人民政府', '政务公开'), ...kept], title)).toEqual(kept);
});

it('keeps a table that ends the document', () => {
	const table = {
		text: '',
		table: [
			['部门', '件'],
			['公安局', '5'],
		],
	};
	const page = [...lines(title, '全县坚持依法行政，办理案件如下表所列各项。'), table];
	expect(withoutEdges([...page, { text: '满意' }], title)).toEqual(page);
});
