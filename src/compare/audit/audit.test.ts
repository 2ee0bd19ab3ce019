import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../archive/problem.ts';
import { readArchive } from '../../archive/reader.node.ts';
import { realArchive, reportIn } from '../real.node.ts';
import { AUDIT_RULE, checksIn, failuresOf, textChecks } from './audit.ts';
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

	it('may grow by cases of earlier years, whether the text says so or not', () => {
		expect(formulas('受理48起，审结58起（含上年结转12起）。')).toEqual([]);
		expect(formulas('立案120件，结案130件。')).toEqual([]);
		expect(formulas('收到申请51件，受理48件，审结60件。')).toEqual(['holds 51 ≥ 48']);
	});

	it('are those that were taken: 不予受理 and its like are none', () => {
		expect(formulas('新收行政复议申请63件，受理58件，不予受理5件，办结52件。')).toEqual([]);
		expect(formulas('收到行政复议申请63件，受理58件，不予受理5件，办结52件。')).toEqual(['holds 63 ≥ 58']);
	});
});

describe('what a report says rightly', () => {
	// Each is true of some year's cases, or may be; none of it may be called wrong in public.
	it.each([
		'收到行政复议申请63件，受理58件，不予受理5件，办结52件，其中公安领域30件。',
		'收到申请63件，未受理5件，审结52件。',
		'不予立案3件，立案40件，结案38件。',
		'拟受理5件，受理58件，待审结6件，审结52件。',
		'驳回申请5件，受理58件，审结52件。',
		'撤回申请3件，受理58件。',
		'另收到申请5件，受理58件。',
		'通过网上收到申请12件，受理58件。',
		'收到行政复议申请63件，其中通过信函收到12件，受理58件。',
		'收到行政复议申请63件（网上收到12件），受理58件，审结52件。',
		'收到投诉举报20件，立案35件，结案30件。',
		'上年结转7件。全年收到行政复议申请63件，受理70件。',
		'新收行政复议案件63件，受理70件，审结72件。',
		'收到申请63件，受理66件（含补正后受理4件）。',
		'立案120件，结案130件，移送司法机关3件，处罚115件。',
		'收到申请63件（受理58件、审结52件）。',
		'受理58件（审结50件，维持40件，纠错10件）。',
		'受理58件，办结52件（民事40件、刑事18件）。',
		'开展法治宣传活动120场（进校园40场、进社区30场）。',
		'清理规范性文件58件（区政府40件、区政府办18件；保留50件、废止8件）。',
		'聘请法律顾问36人（律师30人、公职律师10人）。',
		'案件按类型分占100%（公安33.3%、城管33.3%、其他33.3%）。',
		'投资422亿元（甲类371.6亿元、乙类50.1亿元）。',
		'罚没款3.2万元（公安1.15万元、城管2.1万元）。',
		'受理58件，审结60件，未审结8件。',
		'受理58件，结案50件，未结5件。',
		'收到申请63件，结案50件，剩余8件。',
		'办理案件7件，结案5件，未结1件。',
		'办理案件58件，办结52件，未超期52件。',
		'应诉案件35件，审结30件，未审结8件。',
		'引导群众提出行政复议申请5件，受理58件。',
		'办理法律援助案件122件（刑事案件82件、民事案件40件、法律帮助100件）。',
		'检查企业120家（食品80家、药品70家）。',
		'民事40件，其中农民工20件，刑事82件，合计122件。',
		'民事40件，涉及60人，刑事82件、行政3件，合计125件。',
		'民事40件。刑事82件、行政3件，合计125件。',
		'律师20人、公职律师10人，共计28人。',
		'培训执法人员3次、领导干部2次，线上线下共计8次。',
		'受理案件120件，比上年减少5件，其中民事40件。',
		'受理案件120件，同比增加12件，其中民事40件。',
		'平均每月办理5件，其中12月办理9件。',
		'群众满意率95.6%，其中法治政府建设满意率97%。',
		'审批时限压减至5个工作日，其中不动产登记8个工作日。',
		'开展5个专项行动，其中排查隐患120个。',
		'受理58件，审结52件，法定期限内审结率100%。',
		'受理58件，审结52件，审结率100%。',
		'受理58件，纠错13件，纠错率25%。',
		'应诉35件，出庭应诉30件，出庭率100%。',
		'回访120件，满意110件，满意率98%。',
		'报名346人，通过281人，通过率91%。',
		'认领事项346项，主项覆盖283项，覆盖率81.7%。',
		'调解纠纷410余件，成功400件，成功率97%以上。',
		'受理纠纷410件，成功调解380件，调解成功380件，成功率98%。',
		'约120件，其中民事124件。',
		'近120件（民事40余件、刑事70件）。',
	])('%s', (text) => {
		expect(checksIn(text).filter(({ verdict }) => verdict === 'fails')).toEqual([]);
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

it('holds no sum against a report that rests on a figure which nobody has read, and tells the maintainer to read it', async () => {
	const { archive: madeUp } = await readArchive('tests/fixtures/audit');
	const isComposite = ({ kind }: { kind: string }) => kind === 'composite';
	const report = madeUp?.reports.find((one) => failuresOf(madeUp, one).some(isComposite));
	if (!madeUp || !report) throw new Error('The made-up archive has no composite that fails.');
	const observations = report.observations.map((one) => ({ ...one, proposed: true as const }));
	const unread = { ...report, observations };
	expect(failuresOf(madeUp, unread).filter(isComposite)).toEqual([]);
	expect(failuresOf(madeUp, unread)).toEqual(
		failuresOf(madeUp, report).filter((found) => !isComposite(found)),
	);
	const told = (one: typeof report) => auditProblems({ ...madeUp, reports: [one] });
	expect(told(unread).map(({ what }) => what)).toEqual(told(report).map(({ what }) => what));
	expect(told(unread).filter(({ why }) => why.includes('Pages say so')).length).toBeGreaterThan(0);
	expect(told(report).filter(({ why }) => why.includes('Pages say so'))).toEqual([]);
});

it('keeps every check inside its block', () => {
	const report = reportIn(archive, '410803-2020');
	for (const { block, start, end } of textChecks(report))
		expect(report.blocks[block - 1]?.text.slice(start, end)).toHaveLength(end - start);
});

it('reads no text of a report that was judged to add up when it was kept', async () => {
	const { archive: madeUp } = await readArchive('tests/fixtures/audit');
	const report = madeUp?.reports.find((one) => failuresOf(madeUp, one).length > 0);
	if (!madeUp || !report) throw new Error('The made-up archive cannot be read.');
	const all = failuresOf(madeUp, report);
	expect(failuresOf(madeUp, { ...report, judged: ['unreviewed', AUDIT_RULE] })).toEqual(all);
	const unread = {
		...report,
		judged: ['unreviewed'],
		get blocks(): never {
			throw new Error('The text was read.');
		},
	};
	expect(failuresOf(madeUp, unread)).toEqual([]);
});
