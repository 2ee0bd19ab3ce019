import { expect, test } from 'vitest';
import { arithmeticOf } from '../compare/arithmetic.ts';
import { realArchive, reportIn } from '../compare/real.node.ts';
import { sampleArchive, sampleMetric, sampleReport } from '../compare/sample.ts';
import { isUnreadSum, sumNotes, sumRemark, toldSums } from './sum-text.ts';

const archive = await realArchive();
const report = reportIn(archive, '410307-2022');
const sums = arithmeticOf(archive, report);

test('never says that the text states what a reviewer inferred, and gives the note', () => {
	const rate = sums.find(({ metric }) => metric.key === 'head_appearance_rate');
	if (!rate) throw new Error('no formula');
	expect(sumRemark('zh-CN', report, rate)).toBe('2022 年，原文的数记作负责人出庭应诉率 100%，与分项相合。');
	expect(sumRemark('en', report, rate)).not.toContain('states');
	expect(sumNotes(rate)).toHaveLength(1);
});

test('says that the text states a figure without a note', () => {
	for (const { sum, from } of archive.reports.flatMap((from) =>
		arithmeticOf(archive, from).map((sum) => ({ sum, from })),
	)) {
		const figure = sum.bound ?? sum.stated;
		if (figure && figure.note === null) expect(sumRemark('zh-CN', from, sum)).toContain('原文写明');
	}
});

test('keeps silent on a sum that fails with a figure that nobody has read, and marks one that holds', () => {
	const of = { composite: { op: 'sum' as const, parts: ['a', 'b'], optional: [], alternatives: [] } };
	const metrics = [sampleMetric('a'), sampleMetric('b'), sampleMetric('total', of)];
	const told = (total: number, proposed: true | undefined) => {
		const stated = sampleReport(2020, metrics, { a: 1, b: 2, total });
		const observations = stated.observations.map((one) => (proposed ? { ...one, proposed } : one));
		const report = { ...stated, observations };
		return toldSums(sampleArchive(metrics, [report]), report).map((sum) => [sum.verdict, isUnreadSum(sum)]);
	};
	expect(told(4, undefined)).toEqual([['fails', false]]);
	expect(told(4, true)).toEqual([]);
	expect(told(3, true)).toEqual([['holds', true]]);
});
