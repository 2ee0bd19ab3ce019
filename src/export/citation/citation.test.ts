import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { Plan, Report } from '../../archive/model.ts';
import { planIn, realArchive, reportIn } from '../../compare/real.node.ts';
import { LOCAL_SITE } from '../../urls/urls.ts';
import { toBibTeX } from './bibtex.ts';
import { type Cited, citeDocument, citeFigure, citePage } from './cited.ts';
import { toCsl } from './csl.ts';
import { figureCited, fromCsl } from './from-csl.ts';
import { toGbT7714 } from './gb-t-7714.ts';
import { toPlain } from './plain.ts';

const archive = await realArchive();
const SITE = 'https://example.org/';
const documents: (Report | Plan)[] = [...archive.reports, ...archive.plans];
const figures = archive.reports.flatMap((report) =>
	report.observations.map((observation) => citeFigure(report, observation, SITE)),
);
const page = citePage('湛河区2020年与2023年对照', 'divisions/410411/2020-2023.html', SITE);
const all: Cited[] = [...documents.map((document) => citeDocument(document, SITE)), ...figures, page];
const gb = (document: Report | Plan) => toGbT7714(citeDocument(document, SITE));

test('without a public address no citation names one', () => {
	const local = documents.map((document) => citeDocument(document, LOCAL_SITE));
	for (const cited of local) {
		expect(toGbT7714(cited)).toMatch(/(?:\]|\))\.$/u);
		expect(toGbT7714(cited) + toBibTeX(cited) + JSON.stringify(toCsl(cited))).not.toMatch(/https?:|url|URL/u);
	}
	expect(local.length).toBeGreaterThan(0);
});

describe('GB/T 7714—2015', () => {
	test('names issuer, number and date where the document states them', () => {
		expect(gb(reportIn(archive, '410803-2020'))).toBe(
			'焦作市中站区人民政府. 中站区人民政府关于2020年度法治政府建设工作情况的报告: 焦中政文〔2021〕3号[R/OL]. (2021-02-25). https://example.org/divisions/410803/2020.html.',
		);
	});
	test('sets two issuers apart by a comma', () => {
		expect(gb(reportIn(archive, '410307-2022'))).toBe(
			'中共偃师区委, 偃师区人民政府. 中共偃师区委 偃师区人民政府关于2022年度法治政府建设情况的报告: 偃文〔2023〕12号[R/OL]. (2023-03-22). https://example.org/divisions/410307/2022.html.',
		);
	});
	test('begins with the title where no issuer is stated, and has no date where none is', () => {
		expect(gb(reportIn(archive, '410411-2020'))).toBe(
			'湛河区法治政府建设年度报告（2020）[R/OL]. https://example.org/divisions/410411/2020.html.',
		);
		expect(gb(reportIn(archive, '410411-2023'))).toBe(
			'湛河区法治政府建设年度报告（2023）[R/OL]. https://example.org/divisions/410411/2023.html.',
		);
	});
	test('cites a plan as a notice on line', () => {
		expect(gb(planIn(archive, '410000-2020'))).toBe(
			'河南省法治政府建设领导小组. 河南省2020年度法治政府建设工作安排: 豫法政〔2020〕1号[EB/OL]. (2020-04-17). https://example.org/plans/410000/2020.html.',
		);
	});
	test('cites a page as a part of the archive', () => {
		expect(toGbT7714(page)).toBe(
			'湛河区2020年与2023年对照[DB/OL]//对照：法治政府建设年度报告档案. https://example.org/divisions/410411/2020-2023.html.',
		);
	});
	test('leads to the figure', () => {
		const report = reportIn(archive, '410411-2020');
		const [first] = report.observations;
		if (!first) throw new Error('no figure');
		expect(toGbT7714(citeFigure(report, first, SITE))).toBe(
			`湛河区法治政府建设年度报告（2020）[R/OL]. https://example.org/divisions/410411/2020.html#${first.metric.key}.`,
		);
	});
	test('names three issuers at most', () => {
		const four = {
			...citeDocument(reportIn(archive, '410411-2020'), SITE),
			issuers: ['甲', '乙', '丙', '丁'],
		};
		expect(toGbT7714(four)).toMatch(/^甲, 乙, 丙, 等\. /);
	});
});

describe('a figure', () => {
	const of = (id: string, key: string) => {
		const report = reportIn(archive, id);
		const observation = report.observations.find(({ metric }) => metric.key === key);
		if (!observation) throw new Error(`no ${key}`);
		return citeFigure(report, observation, SITE);
	};

	test('is named with its value, the unit of the text and its year', () => {
		expect(of('410411-2020', 'reconsideration_accepted').figure).toBe('受理行政复议案件 9 件（2020年度）');
		expect(of('410307-2022', 'reconsideration_accepted').figure).toBe('受理行政复议案件 48 起（2022年度）');
		expect(of('410803-2020', 'supervision_item_coverage_rate').figure).toBe('监管事项覆盖率 81%（2020年度）');
		expect(of('410411-2020', 'multi_cert_registrations').figure).toMatch(/ ≥23,000 /);
	});

	test('says so where nobody has read it yet', () => {
		const report = reportIn(archive, '410411-2020');
		const found = report.observations.find(({ metric }) => metric.key === 'reconsideration_accepted');
		if (!found) throw new Error('no figure');
		const cited = citeFigure(report, { ...found, proposed: true }, SITE);
		expect(cited.figure).toBe('受理行政复议案件 9 件（2020年度，待核）');
		for (const form of [toPlain(cited), toBibTeX(cited), JSON.stringify(toCsl(cited))])
			expect(form).toContain('待核');
	});

	test('is named in the notes of CSL-JSON and BibTeX, before its paragraph', () => {
		const cited = of('410411-2020', 'reconsideration_accepted');
		const start = `受理行政复议案件 9 件（2020年度）；第${cited.paragraph}段；SHA-256 `;
		expect(toCsl(cited).note).toMatch(new RegExp(`^${start}`));
		expect(toBibTeX(cited)).toContain(`note = {${start}`);
	});

	test('stands with its address for a text without references', () => {
		const cited = of('410411-2020', 'reconsideration_accepted');
		expect(toPlain(cited)).toBe(
			`湛河区法治政府建设年度报告（2020）：受理行政复议案件 9 件（2020年度），第${cited.paragraph}段。https://example.org/divisions/410411/2020.html#reconsideration_accepted`,
		);
	});
});

const parsed = (input: unknown) => new Cite(input).data[0] ?? {};

test('BibTeX is read back with all that it says, and with nothing else', () => {
	for (const cited of all) {
		const item = parsed(toBibTeX(cited));
		expect(item.title, cited.id).toBe(cited.title);
		expect(item.URL).toBe(cited.url);
		expect(item.author?.map(nameOf) ?? []).toEqual(cited.issuers);
		expect(item.issued?.['date-parts']?.[0] ?? null).toEqual(cited.issued?.split('-').map(Number) ?? null);
		expect(item.number ?? item.note ?? '').toContain(cited.documentNumber ?? '');
	}
});

test('CSL-JSON is read back with all that it says', () => {
	for (const cited of all) {
		const item = parsed(JSON.stringify([toCsl(cited)]));
		expect(item.title, cited.id).toBe(cited.title);
		expect(item.URL).toBe(cited.url);
		expect(item.author?.map(nameOf) ?? []).toEqual(cited.issuers);
		expect(item.note ?? '').toContain(cited.hash ?? '');
	}
});

test('TeX reads a title as it stands', () => {
	const cited = { ...page, title: '增长5% & {其他} #1_a ~ ^ \\ $' };
	expect(toBibTeX(cited)).toContain(
		'title = {{增长5\\% \\& \\{其他\\} \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$}}',
	);
});

test('every citation has a key of its own that BibTeX can read', () => {
	const ids = all.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
});

interface Name {
	literal?: string;
	family?: string;
}
const nameOf = ({ literal, family }: Name) => literal ?? family;

describe('what the browser makes of a citation on the page', () => {
	test('is the report as it was cited', () => {
		for (const report of archive.reports) {
			const cited = citeDocument(report, SITE);
			expect(fromCsl(JSON.parse(JSON.stringify(toCsl(cited))))).toEqual(cited);
		}
	});
	test('is each figure as the build would cite it', () => {
		for (const report of archive.reports) {
			const whole = fromCsl(toCsl(citeDocument(report, SITE)));
			for (const observation of report.observations) {
				const cited = citeFigure(report, observation, SITE);
				expect(figureCited(whole, observation.metric.key, cited)).toEqual(cited);
			}
		}
	});
});
