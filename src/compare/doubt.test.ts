import { describe, expect, it } from 'vitest';
import type { Block, Report } from '../archive/model.ts';
import { arithmeticOf } from './arithmetic.ts';
import { sampleArchive, sampleMetric, sampleReport } from './sample.ts';

const of = (op: 'sum' | 'ratio' | 'at_least_sum', parts: string[], optional: string[] = []) => ({
	composite: { op, parts, optional, alternatives: [] },
});
const rate = { kind: 'rate' as const, unit: '%' };
const metrics = [
	...['a', 'b', 'c'].map((key) => sampleMetric(key)),
	sampleMetric('received', of('at_least_sum', ['a'])),
	sampleMetric('concluded', of('at_least_sum', [], ['b', 'c'])),
	sampleMetric('total', of('sum', ['a', 'b'], ['c'])),
	sampleMetric('rate', { ...rate, ...of('ratio', ['b', 'a']) }),
];

/** A report whose blocks are these, each figure in the first that holds it. */
function reportOf(texts: string[], values: Record<string, number>): Report {
	const report = sampleReport(2020, metrics, values);
	const blocks = texts.map((text, at) => ({ n: at + 1, text, line: at + 1, column: 1 }) as Block);
	const observations = report.observations.map((one) => {
		const digits = new RegExp(`(?<!\\d)${one.value}(?!\\d)`, 'u');
		const block = texts.findIndex((text) => digits.test(text));
		const start = texts[block]?.search(digits) ?? 0;
		return { ...one, figure: { block: block + 1, start, end: start + String(one.value).length } };
	});
	return { ...report, blocks, observations };
}

const failures = (texts: string[], values: Record<string, number>) => {
	const report = reportOf(texts, values);
	return arithmeticOf(sampleArchive(metrics, [report]), report)
		.filter(({ verdict }) => verdict === 'fails')
		.map(({ formula }) => formula);
};

describe('a figure that does not agree with its parts', () => {
	it('fails where nothing explains it', () => {
		expect(failures(['收到申请63件。受理70件。'], { received: 63, a: 70 })).toEqual(['70 > 63']);
		expect(failures(['共120件，民事40件、刑事82件。'], { total: 120, a: 40, b: 82 })).toEqual([
			'40 + 82 = 122 ≠ 120',
		]);
		expect(failures(['事项346项，覆盖281项，覆盖率91%。'], { a: 346, b: 281, rate: 91 })).toEqual([
			'281 ÷ 346 = 81.2 % ≠ 91 %',
		]);
	});

	it('may hold cases of earlier years', () => {
		expect(failures(['收到申请63件，受理70件（含上年结转7件）。'], { received: 63, a: 70 })).toEqual([]);
		expect(failures(['上年结转7件。收到申请63件。受理70件。'], { received: 63, a: 70 })).toEqual([]);
	});

	it('may count something else in another paragraph', () => {
		expect(failures(['收到申请63件。', '受理70件。'], { received: 63, a: 70 })).toEqual([]);
	});

	it('may be of a list that is not complete', () => {
		const values = { total: 130, a: 40, b: 82, c: 1 };
		expect(failures(['共130件，民事40件、刑事82件、行政1件。'], values)).toHaveLength(1);
		expect(failures(['共130件，其中民事40件、刑事82件、行政1件。'], values)).toEqual([]);
	});

	it('may have parts that hold one another: a settled case is a terminated one', () => {
		expect(failures(['审结20件，终止15件，和解10件。'], { concluded: 20, b: 15, c: 10 })).toEqual([]);
		expect(failures(['审结20件，终止25件。'], { concluded: 20, b: 25 })).toEqual(['25 > 20']);
		expect(failures(['共88件，民事40件、刑事48件，行政1件。'], { total: 88, a: 40, b: 48, c: 1 })).toEqual(
			[],
		);
	});

	it('may be a rate of what was due or judged, which the report need not count', () => {
		expect(failures(['受理58件，审结52件，审结率100%。'], { a: 58, b: 52, rate: 100 })).toEqual([]);
		expect(failures(['应诉76件，败诉3件，败诉率5%。'], { a: 76, b: 3, rate: 5 })).toEqual([]);
	});
});
