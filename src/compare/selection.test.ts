import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	MOST_REPORTS,
	nothingSelected,
	parseSelection,
	printSelection,
	type Selection,
	swapped,
	withoutReport,
	withReport,
} from './selection.ts';

const id = fc.tuple(fc.integer({ min: 100_000, max: 999_999 }), fc.integer({ min: 2000, max: 2099 }));
const selections: fc.Arbitrary<Selection> = fc
	.record({
		reports: fc.uniqueArray(
			id.map(([code, year]) => `${code}-${year}`),
			{ maxLength: MOST_REPORTS },
		),
		chapter: fc.option(fc.constantFrom('ch1', 'ch8', 'ch10'), { nil: null }),
		show: fc.constantFrom('all' as const, 'shared' as const, 'differing' as const),
		pin: fc.nat(MOST_REPORTS),
	})
	.map(({ pin, ...fields }) => ({ ...fields, pinned: pin > 0 ? (fields.reports[pin] ?? null) : null }));

describe('the address of a comparison', () => {
	it('says what it said when it is read again', () => {
		fc.assert(
			fc.property(selections, (selection) => {
				expect(parseSelection(printSelection(selection))).toEqual({ selection, faults: [] });
			}),
		);
	});

	it('takes any text and never shows more than six reports', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (reports, chapter) => {
				const query = new URLSearchParams({ r: reports, chapter });
				const { selection, faults } = parseSelection(`?${query}`);
				expect(selection.reports.length).toBeLessThanOrEqual(MOST_REPORTS);
				expect(faults.length).toBeLessThan(12);
			}),
		);
	});

	it.each([
		['r=410411-2020,410411-2020', ['410411-2020'], ['duplicate']],
		['r=%3Cscript%3Ealert(1)%3C/script%3E,410411-2020', ['410411-2020'], ['malformed']],
		['r=../../x-2020', [], ['malformed']],
		['r=', [], []],
		['r=410411-2020&chapter=ch11', ['410411-2020'], ['chapter']],
	])('of %s names its faults', (query, reports, kinds) => {
		const { selection, faults } = parseSelection(`?${query}`);
		expect(selection.reports).toEqual(reports);
		expect(faults.map(({ kind }) => kind)).toEqual(kinds);
	});

	it('cuts fifty reports to six and says so', () => {
		const ids = Array.from({ length: 50 }, (_, at) => `410411-${1950 + at}`);
		const { selection, faults } = parseSelection(`?r=${ids.join(',')}`);
		expect(selection.reports).toEqual(ids.slice(0, 6));
		expect(faults).toEqual([{ kind: 'too_many', text: '50' }]);
	});
});

describe('a selection', () => {
	const three: Selection = { ...nothingSelected, reports: ['1', '2', '3'] };

	it('takes a report once, and none when it is full', () => {
		expect(withReport(three, '4').reports).toEqual(['1', '2', '3', '4']);
		expect(withReport(three, '2')).toBe(three);
		const full = { ...three, reports: ['1', '2', '3', '4', '5', '6'] };
		expect(withReport(full, '7')).toBe(full);
	});

	it('forgets the pin with the report', () => {
		expect(withoutReport({ ...three, pinned: '2' }, '2')).toMatchObject({
			reports: ['1', '3'],
			pinned: null,
		});
		expect(withoutReport({ ...three, pinned: '2' }, '1').pinned).toBe('2');
	});

	it('swaps neighbours, and leaves the last where it is', () => {
		expect(swapped(three, '1').reports).toEqual(['2', '1', '3']);
		expect(swapped(three, '3')).toBe(three);
	});
});
