import { expect, test } from 'vitest';
import { citePage, citeReport } from './citation.ts';
import { fourReports, neededReport } from './four-reports.node.ts';

const archive = await fourReports();
const cite = (id: string) => {
	const report = neededReport(archive, id);
	return citeReport(report, 'https://example.org/r.html');
};

test('leaves out what the document does not state', () => {
	expect(cite('410411-2023')).toBe(
		'湛河区法治政府建设年度报告（2023）[R/OL]. 对照：法治政府建设年度报告档案. https://example.org/r.html.',
	);
});

test('names issuer, number and date where the document states them', () => {
	expect(cite('410803-2020')).toBe(
		'焦作市中站区人民政府. 中站区人民政府关于2020年度法治政府建设工作情况的报告：焦中政文〔2021〕3号[R/OL]. (2021-02-25). 对照：法治政府建设年度报告档案. https://example.org/r.html.',
	);
});

test('cites a page of the archive as a database', () => {
	expect(citePage('甲与乙对照', 'https://example.org/p')).toBe(
		'甲与乙对照[DB/OL]. 对照：法治政府建设年度报告档案. https://example.org/p.',
	);
});
