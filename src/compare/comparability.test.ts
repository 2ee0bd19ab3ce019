import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from './comparability.ts';
import type { Value } from './model.ts';
import { goldReports, type Label, realArchive, reportIn } from './real.node.ts';
import { reform, sampleDivision, sampleMetric, sampleValue } from './sample.ts';
import { arbitraryValue } from './sample-values.ts';
import { valuesOf } from './values.ts';

const archive = await realArchive();

/** Every labelled observation with the value that the archive gives it. */
const labelled = goldReports().flatMap(({ report, labels }) =>
	labels.flatMap((label) => {
		const value = label.metric_key && valuesOf(archive, reportIn(archive, report)).get(label.metric_key);
		return value ? [{ label, value }] : [];
	}),
);
type Labelled = { label: Label; value: Value };
const pairs = labelled.flatMap((a, i) => labelled.slice(i + 1).map((b): [Labelled, Labelled] => [a, b]));
const between = (key: string, a: string, b: string) =>
	compareValues(
		valuesOf(archive, reportIn(archive, a)).get(key) as Value,
		valuesOf(archive, reportIn(archive, b)).get(key) as Value,
	);

describe('compareValues on the real archive', () => {
	const shared = pairs.filter(([a, b]) => a.label.metric_key === b.label.metric_key);

	it('knows every labelled observation', () => {
		expect(labelled).toHaveLength(21 + 16 + 39 + 29);
		expect(shared.length).toBeGreaterThan(15);
	});

	it.each(shared.map(([a, b]) => ({ a, b, name: `${a.label.id} and ${b.label.id}` })))(
		'judges $name as the labels do',
		({ a, b }) => {
			const years = [a.value.year, b.value.year];
			// What the labels ask care for here is the reform, and nothing but the reform.
			const isReformed = a.label.metric_key === 'reconsideration_accepted';
			const acrossReform = isReformed && years.includes(2020) && new Set(years).size === 2;
			const caution = [a, b].some(({ label }) => label.comparability.level === 'caution') && !isReformed;
			expect(compareValues(a.value, b.value).level).toBe(
				acrossReform ? 'break' : caution ? 'caution' : 'same',
			);
		},
	);

	it('never compares what the labels forbid', () => {
		const forbidden = pairs.filter(([a, b]) =>
			a.label.comparability.near_keys.includes(b.label.metric_key ?? ''),
		);
		expect(forbidden.length).toBeGreaterThan(5);
		for (const [a, b] of forbidden) expect(compareValues(a.value, b.value).level).toBe('not_comparable');
	});

	it('breaks reconsideration between 2020 and 2023 and names the document', () => {
		const verdict = between('reconsideration_accepted', '410411-2020', '410411-2023');
		expect(verdict.level).toBe('break');
		expect(verdict.source).toBe('豫政〔2020〕33号');
		expect(verdict.reason?.zh).toContain('不是同一管辖范围');
	});

	it('compares reconsideration freely on one side of the reform', () => {
		const verdict = between('reconsideration_accepted', '410411-2020', '410803-2020');
		expect(verdict).toMatchObject({ level: 'same', reason: null, break: null });
		expect(between('reconsideration_accepted', '410307-2022', '410411-2023').level).toBe('same');
	});

	it('gives no reason that speaks of a reform but for values on its two sides', () => {
		for (const { breaks, comparability_note: note, comparability, key } of archive.metrics.values())
			if (breaks.length > 0 && note && comparability !== 'same')
				expect(note.zh, key).not.toMatch(/改革|集中行使|\d{4}年/);
	});

	it('names computing as a reason only where one side is computed', () => {
		const mixed = between('proposals_total', '410411-2020', '410411-2023');
		expect(mixed.level).toBe('caution');
		expect(mixed.reason?.zh).toContain('由分项算得');
		expect(mixed.reason?.zh).toContain('上级');
		const stated = between('proposals_total', '410411-2023', '410411-2023');
		expect(stated.reason?.zh).not.toContain('算得');
	});
});

describe('compareValues', () => {
	it('lets a break count for either division, under its own code or its old one', () => {
		const metric = sampleMetric('accepted', { breaks: [reform] });
		const at = (code: string, year: number, predecessor: string | null = null) =>
			sampleValue(1, { metric, year, division: sampleDivision(code, { predecessor }) });
		expect(compareValues(at('880001', 2020), at('990001', 2021)).level).toBe('break');
		expect(compareValues(at('880001', 2020), at('880001', 2021)).level).toBe('same');
		expect(compareValues(at('880001', 2020, '990002'), at('880001', 2021, '990002')).level).toBe('break');
		expect(compareValues(at('990001', 2021), at('990001', 2022)).level).toBe('same');
		expect(compareValues(at('990001', 2019), at('990001', 2020)).level).toBe('same');
	});

	it('takes the explicit word of the registry before the presence of a note', () => {
		const note = { zh: '甲', en: 'A' };
		const same = sampleMetric('a', { comparability: 'same', comparability_note: note });
		const caution = sampleMetric('b', { comparability: 'caution' });
		expect(compareValues(sampleValue(1, { metric: same }), sampleValue(2, { metric: same })).level).toBe(
			'same',
		);
		const verdict = compareValues(sampleValue(1, { metric: caution }), sampleValue(2, { metric: caution }));
		expect(verdict.level).toBe('caution');
		expect(verdict.reason).not.toBeNull();
	});

	it('asks for caution where the sides are not computed alike', () => {
		const stated = sampleValue(3);
		expect(compareValues(stated, sampleValue(3, { from: ['a', 'b'] })).level).toBe('caution');
		expect(
			compareValues(sampleValue(3, { from: ['a', 'b'] }), sampleValue(3, { from: ['a', 'c'] })).level,
		).toBe('caution');
		expect(
			compareValues(sampleValue(3, { from: ['a', 'b'] }), sampleValue(4, { from: ['a', 'b'] })).level,
		).toBe('same');
	});

	it('asks for caution between places of different levels', () => {
		const metric = sampleMetric('a');
		const at = (code: string) => sampleValue(5, { metric, division: sampleDivision(code) });
		expect(compareValues(at('410411'), at('410803')).level).toBe('same');
		for (const above of ['410000', '410400'])
			expect(compareValues(at(above), at('410411'))).toMatchObject({
				level: 'caution',
				reason: { zh: expect.stringContaining('级') },
			});
	});

	it('is symmetric and always gives a reason for less than same', () => {
		fc.assert(
			fc.property(arbitraryValue, arbitraryValue, (a, b) => {
				const verdict = compareValues(a, b);
				expect(compareValues(b, a).level).toBe(verdict.level);
				expect(verdict.reason === null).toBe(verdict.level === 'same');
				expect(verdict.break === null).toBe(verdict.level !== 'break');
			}),
		);
	});
});
