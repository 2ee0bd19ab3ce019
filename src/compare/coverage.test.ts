import { describe, expect, it } from 'vitest';
import type { Requirement } from '../archive/schema/index.ts';
import { coverageOf } from './coverage.ts';
import { planIn, readGold, realArchive, reportIn } from './real.node.ts';
import { sampleValue } from './sample.ts';
import { meets } from './target.ts';

const archive = await realArchive();
const coverage = coverageOf(archive, planIn(archive, '410000-2020'));
const gold: Record<string, { direct: number; partial_or_generic: number; not_mentioned: number[] }> =
	readGold('plan-henan-2020').coverage;
const cases = [
	{ name: 'zhanhe-2020', id: '410411-2020' },
	{ name: 'zhongzhan-2020', id: '410803-2020' },
];

describe('the plan of Henan for 2020', () => {
	it('concerns the reports of its year below it', () => {
		expect(coverage.reports.map(({ id }) => id)).toEqual(['410411-2020', '410803-2020']);
		expect(coverage.rows).toHaveLength(44);
	});

	it.each(cases)('is answered by $name as the labels say', ({ name, id }) => {
		const report = reportIn(archive, id);
		const totals = coverage.totals.find((one) => one.report === report);
		expect(totals).toMatchObject({
			direct: gold[name]?.direct,
			partial: gold[name]?.partial_or_generic,
			notMentioned: gold[name]?.not_mentioned.length,
			notApplicable: 0,
			unreviewed: 0,
		});
		const silent = coverage.rows.flatMap(({ requirement, byReport }) =>
			byReport.some((cell) => cell.report === report && cell.strength === 'not_mentioned')
				? [requirement.item]
				: [],
		);
		expect(silent).toEqual(gold[name]?.not_mentioned);
	});

	it('never scores a district on what is the province’s', () => {
		const provincial = coverage.targets.filter(({ target }) => target.addressee === 'province');
		expect(provincial.length).toBeGreaterThan(0);
		for (const { verdict } of provincial) expect(verdict).toBe('not_applicable');
	});

	it.each([
		['item37.t4', '410411-2020', 'met', 9],
		['item37.t4', '410803-2020', 'unknown', undefined],
		['item37.t2', '410411-2020', 'unknown', undefined],
		['item37.t5', '410803-2020', 'not_mentioned', undefined],
		['item37.t2', '410803-2020', 'unknown', undefined],
		['item37.t3', '410411-2020', 'met', undefined],
		['item37.t3', '410803-2020', 'not_mentioned', undefined],
		['item37.t5', '410411-2020', 'not_mentioned', undefined],
		['item39.t1', '410411-2020', 'met', undefined],
		['item39.t1', '410803-2020', 'met', 4],
		['item41.t1', '410411-2020', 'unknown', undefined],
		['item41.t1', '410803-2020', 'not_mentioned', undefined],
	])('judges %s for %s as %s', (target, report, verdict, value) => {
		const found = coverage.targets.find((one) => one.target.id === target && one.report.id === report);
		expect(found?.verdict).toBe(verdict);
		expect(found?.value?.value).toBe(value);
	});
});

describe('coverageOf', () => {
	const plan = planIn(archive, '410000-2020');
	const strengthWith = (changes: Partial<Requirement>) => {
		const [first] = plan.requirements;
		if (!first) throw new Error('the plan has no requirement');
		const requirement = { ...first, answers: [], notMentioned: [], ...changes };
		const { rows } = coverageOf(archive, { ...plan, requirements: [requirement] });
		return rows[0]?.byReport.find(({ report }) => report.id === '410411-2020')?.strength;
	};
	const answer = { report: '410411-2020', quote: '甲', note: null };

	it('takes the strongest answer, and a shortcoming or a set phrase for a part', () => {
		expect(strengthWith({ answers: [{ ...answer, strength: 'problem' }] })).toBe('partial');
		expect(strengthWith({ answers: [{ ...answer, strength: 'generic' }] })).toBe('partial');
		expect(
			strengthWith({
				answers: [
					{ ...answer, strength: 'generic' },
					{ ...answer, strength: 'direct' },
				],
			}),
		).toBe('direct');
	});

	it('tells what was not mentioned from what nobody read and from what no district can answer', () => {
		expect(strengthWith({ notMentioned: ['410411-2020'] })).toBe('not_mentioned');
		expect(strengthWith({})).toBe('unreviewed');
		expect(strengthWith({ applicability: 'not_applicable' })).toBe('not_applicable');
	});
});

describe('meets', () => {
	const target = (op: '>=' | '<' | 'present', value: number | null = null) => ({
		...{ id: 't', type: 'numeric' as const, quote: '甲', addressee: 'county_or_all_levels' as const },
		...{ metric: 'accepted', op, value, period: null, note: null },
	});

	it('holds a count against a bound', () => {
		expect(meets(sampleValue(4), target('>=', 4))).toBe('met');
		expect(meets(sampleValue(3), target('>=', 4))).toBe('not_met');
		expect(meets(sampleValue(3), target('present'))).toBe('met');
		expect(meets(sampleValue(3), target('>='))).toBe('unknown');
	});

	it('leaves open what 余 and 以内 leave open', () => {
		expect(meets(sampleValue(5, { qualifier: 'at_least' }), target('>=', 4))).toBe('met');
		expect(meets(sampleValue(3, { qualifier: 'at_least' }), target('>=', 4))).toBe('unknown');
		expect(meets(sampleValue(5, { qualifier: 'at_most' }), target('<', 6))).toBe('met');
	});
});
