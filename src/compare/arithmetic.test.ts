import { describe, expect, it } from 'vitest';
import { arithmeticOf } from './arithmetic.ts';
import { goldReports, realArchive, reportIn } from './real.node.ts';
import { sampleArchive, sampleMetric, sampleReport } from './sample.ts';

const archive = await realArchive();
const lines = (id: string) =>
	arithmeticOf(archive, reportIn(archive, id)).map(({ verdict, formula }) => `${verdict}: ${formula}`);

describe('the arithmetic of the real reports', () => {
	it('holds in all of them', () => {
		for (const report of archive.reports) {
			expect(arithmeticOf(archive, report).filter(({ verdict }) => verdict === 'fails')).toEqual([]);
		}
	});

	it('is this, report by report', () => {
		expect(lines('410411-2020')).toEqual(['derived: 51 + 105 = 156', 'holds: 151 ≤ 749']);
		expect(lines('410411-2023')).toEqual(['derived: 13 + 10 = 23 ≤ 59']);
		expect(lines('410307-2022').toSorted()).toEqual([
			'derived: 44 ÷ 48 = 91.7 %',
			'derived: 48 ÷ 51 = 94.1 %',
			'holds: 35 ÷ 35 = 100 %',
			'holds: 48 ≤ 51',
		]);
		expect(lines('410803-2020').toSorted()).toEqual([
			'derived: 18 + 19 = 37',
			'derived: 26 + 84 = 110',
			'derived: 58 + 18 + 19 = 95',
			'holds: 281 ÷ 346 = 81.2 % ≈ 81 %',
			'holds: 40 + 82 = 122',
			'holds: 5 ≤ 35',
			'holds: 6 + 1 = 7',
		]);
	});

	const relations = goldReports().flatMap(({ report, relations: all }) =>
		all.flatMap((relation) => {
			const key = relation.expression.split(' ').find((word) => archive.metrics.get(word)?.composite);
			const isComposite = key !== undefined && / = /.test(relation.expression);
			const op = isComposite ? archive.metrics.get(key)?.composite?.op : undefined;
			const isSame = op === 'sum' ? ['sum', 'derived'].includes(relation.type) : op === relation.type;
			return isSame ? [{ report, key, relation }] : [];
		}),
	);

	it('meets enough of the relations that were read by hand', () => {
		expect(relations.length).toBeGreaterThanOrEqual(7);
	});

	it.each(relations)('agrees with $relation.id', ({ report, key, relation }) => {
		const found = arithmeticOf(archive, reportIn(archive, report)).find(({ metric }) => metric.key === key);
		expect(found?.verdict).toBe(relation.stated_in_text ? 'holds' : 'derived');
		expect(found?.computed).toBeCloseTo(relation.computed ?? Number.NaN, 1);
	});
});

describe('arithmeticOf', () => {
	const compose = (op: 'sum' | 'ratio' | 'at_least_sum', parts: string[], optional: string[] = []) => ({
		composite: { op, parts, optional, alternatives: [] },
	});
	const parts = ['a', 'b', 'c'].map((key) => sampleMetric(key));
	const rate = { kind: 'rate' as const, unit: '%' };
	const metrics = [
		...parts,
		sampleMetric('total', compose('sum', ['a', 'b'], ['c'])),
		sampleMetric('rate', { ...rate, ...compose('ratio', ['a', 'b']) }),
		sampleMetric('whole', compose('at_least_sum', ['c'])),
	];
	const found = (values: Parameters<typeof sampleReport>[2]) => {
		const report = sampleReport(2020, metrics, values);
		const all = arithmeticOf(sampleArchive(metrics, [report]), report);
		return all
			.filter(({ verdict }) => verdict !== 'derived')
			.map(({ verdict, formula }) => `${verdict}: ${formula}`);
	};

	it('fails a total that its parts exceed, and one that all its parts fall short of', () => {
		expect(found({ a: 40, b: 82, total: 120 })).toEqual(['fails: 40 + 82 = 122 ≠ 120']);
		expect(found({ a: 40, b: 82, c: 1, total: 125 })).toEqual(['fails: 40 + 82 + 1 = 123 ≠ 125']);
	});

	it('is silent where an optional part that is not stated may make up the difference', () => {
		expect(found({ a: 40, b: 82, total: 125 })).toEqual([]);
	});

	it('lets 余 leave room upwards only', () => {
		expect(found({ a: [40, 'at_least'], b: 82, total: 130 })).toEqual(['holds: ≥40 + 82 ≥ 122 ≈ 130']);
		expect(found({ a: [40, 'at_least'], b: 82, total: 121 })).toEqual(['fails: ≥40 + 82 ≥ 122 ≠ 121']);
	});

	it('rounds a rate as it is printed', () => {
		expect(found({ a: 281, b: 346, rate: 81 })).toEqual(['holds: 281 ÷ 346 = 81.2 % ≈ 81 %']);
		expect(found({ a: 281, b: 346, rate: 81.3 })).toEqual(['fails: 281 ÷ 346 = 81.2 % ≠ 81.3 %']);
		expect(found({ a: 1, b: 0, rate: 50 })).toEqual([]);
	});

	it('fails a whole that is less than its part', () => {
		expect(found({ c: 60, whole: 59 })).toEqual(['fails: 60 > 59']);
	});
});
