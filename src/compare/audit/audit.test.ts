import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../archive/problem.ts';
import { readArchive } from '../../archive/reader.node.ts';
import { realArchive, reportIn } from '../real.node.ts';
import { checksIn, failuresOf, textChecks } from './audit.ts';
import { auditProblems } from './audit-problems.ts';

const archive = await realArchive();
const formulas = (text: string) => checksIn(text).map(({ verdict, formula }) => `${verdict} ${formula}`);

describe('the audit of the four reports', () => {
	it('finds the relations that their texts state', () => {
		const found = archive.reports.flatMap((report) =>
			textChecks(report).map(({ kind, formula }) => `${report.id} ${kind} ${formula}`),
		);
		expect(found).toEqual([
			'410307-2022 chain 51 ≥ 48 ≥ 44',
			'410803-2020 ratio 281 ÷ 346 = 81.2 % ≈ 81 %',
			'410803-2020 sum 6 + 1 = 7',
			'410803-2020 sum 40 + 82 = 122',
		]);
	});

	it('raises no false alarm', () => {
		expect(archive.reports.flatMap((report) => failuresOf(archive, report))).toEqual([]);
		expect(auditProblems(archive)).toEqual([]);
	});
});

describe('a sum', () => {
	it.each([
		['援助122件（民事40件、刑事82件）。', 'holds 40 + 82 = 122'],
		['援助122件（民事40件、刑事81件）。', 'fails 40 + 81 = 121 ≠ 122'],
		['援助120余件（民事40件、刑事82件）。', 'holds 40 + 82 = 122 ≈ ≥120'],
		['援助122件（民事40余件、刑事70件）。', 'holds ≥40 + 70 = ≥110 ≈ 122'],
		['援助100件（民事40余件、刑事70件）。', 'fails ≥40 + 70 = ≥110 ≠ 100'],
		['全年调解民事40件、刑事82件，合计122件。', 'holds 40 + 82 = 122'],
		['全年调解民事40件、刑事82件，共计120件。', 'fails 40 + 82 = 122 ≠ 120'],
		['办理案件7件，结案6件，剩余2件未审结。', 'fails 6 + 2 = 8 ≠ 7'],
		[
			'投资422.01亿元（甲类371.6亿元、乙类50.41亿元）。',
			'holds 37,160,000,000 + 5,041,000,000 = 42,201,000,000',
		],
	])('%s', (text, formula) => {
		expect(formulas(text)).toEqual([formula]);
	});

	it.each([
		'援助122件（民事40件、刑事50件等）。',
		'培训4场（487人次、89人次）。',
		'受理案件122件（同比增加40件、减少3件）。',
		'召开会议5次，印发文件3次，合计用时20天。',
	])('is not sought in %s', (text) => {
		expect(formulas(text)).toEqual([]);
	});
});

describe('a part', () => {
	it('is no more than its whole', () => {
		expect(formulas('共120件，其中民事40件、刑事130件。')).toEqual(['holds 40 ≤ 120', 'fails 130 > 120']);
		expect(formulas('共120余件，其中民事130件。')).toEqual(['holds 130 ≤ ≥120']);
	});
});

describe('a rate', () => {
	it('is rounded as it is printed', () => {
		expect(formulas('认领事项346项，主项覆盖281项，覆盖率达81%。')).toEqual([
			'holds 281 ÷ 346 = 81.2 % ≈ 81 %',
		]);
		expect(formulas('认领事项346项，主项覆盖281项，覆盖率达81.21%。')).toEqual([
			'holds 281 ÷ 346 = 81.2 % ≈ 81.21 %',
		]);
		expect(formulas('认领事项346项，主项覆盖281项，覆盖率达91%。')).toEqual([
			'fails 281 ÷ 346 = 81.2 % ≠ 91 %',
		]);
	});

	it.each([
		'培训2次，对5件文件进行备案，备案率100%。',
		'受理59件，撤销13件，和解10件，履行率为100%。',
		'调解纠纷410余件，成功率99%。',
	])('is left alone where the text does not say of what it is: %s', (text) => {
		expect(formulas(text)).toEqual([]);
	});
});

describe('the steps of a case', () => {
	it('do not grow', () => {
		expect(formulas('收到申请案件51起，受理48起，审结44起。')).toEqual(['holds 51 ≥ 48 ≥ 44']);
		expect(formulas('收到申请案件51起，受理58起，审结44起。')).toEqual(['fails 51 < 58 ≥ 44']);
		expect(formulas('收到申请案件50余起，受理58起。')).toEqual(['holds ≥50 ≥ 58']);
	});

	it('may grow by cases of earlier years', () => {
		expect(formulas('受理48起，审结58起（含上年结转12起）。')).toEqual([]);
	});
});

it('flags a made-up report with wrong sums at the right lines, and the documented example is one of its warnings', async () => {
	const { archive: madeUp, problems, documents } = await readArchive('tests/fixtures/audit');
	expect(problems).toEqual([]);
	const said = madeUp ? formatProblems(auditProblems(madeUp), documents, 'Nothing was built.') : '';
	await expect(`${said}\n`).toMatchFileSnapshot('../../../tests/fixtures/audit-expected.txt');
	const [first = ''] = said.split(/\n(?=\S)/);
	expect(first).toContain(' warning arithmetic\n');
	expect(readFileSync('docs/rules.md', 'utf8')).toContain(first);
});

it('keeps every check inside its block', () => {
	const report = reportIn(archive, '410803-2020');
	for (const { block, start, end } of textChecks(report))
		expect(report.blocks[block - 1]?.text.slice(start, end)).toHaveLength(end - start);
});
