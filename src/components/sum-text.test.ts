import { expect, test } from 'vitest';
import { arithmeticOf } from '../compare/arithmetic.ts';
import { realArchive, reportIn } from '../compare/real.node.ts';
import { sumNotes, sumRemark } from './sum-text.ts';

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
